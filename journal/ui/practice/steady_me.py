"""Steady me: a breath already running, and looking around instead."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journal.domain.practice.exercises import Exercise
from journal.domain.practice.guided import Guide
from journal.domain.practice.session import PracticeSession
from journal.i18n import translate
from journal.ui.practice.guide_steps import GuideSteps
from journal.ui.practice.pacer import Pacer
from journal.ui.practice.pair import Pair
from journal.ui.widgets.buttons import QuietButton
from journal.ui.widgets.card import Card
from journal.ui.widgets.labels import QuietText
from journal.ui.widgets.page import Page
from journal.ui.widgets.paragraph import Paragraph


class SteadyMe(Page):
    """Breathes with the person from the moment it is shown, without counting or an end.

    `exercise` is one that anyone may do, `guide` the way to look around, `clock` gives rising
    seconds. Nothing is recorded. Close and Esc give `closed`.
    """

    closed = Signal()

    def __init__(
        self,
        exercise: Exercise,
        guide: Guide,
        clock: Callable[[], float],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(translate("SteadyMe", "Steady me"), parent=parent)
        self._exercise = exercise
        self._clock = clock
        self._session = PracticeSession(exercise, None, clock)
        self._pacer = Pacer(counted=False)
        self._breathe = QuietButton(translate("SteadyMe", "Breathe"))
        self._breathe.clicked.connect(self._go_on_breathing)
        self._guide = GuideSteps(translate("SteadyMe", "Look around instead"), guide)
        self._guide.begun.connect(self._let_the_breath_rest)
        self._close = QuietButton(translate("SteadyMe", "Close"))
        self._close.clicked.connect(self.closed)
        self._esc = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._esc.activated.connect(self.closed)
        self._lay_out()

    def set_still(self, still: bool) -> None:
        """Breathe without movement, or with it."""
        self._pacer.set_still(still)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to breathe anew."""
        super().showEvent(event)
        if event.spontaneous():
            return
        self._session = PracticeSession(self._exercise, None, self._clock)
        self._session.start()
        self._pacer.follow(self._session)
        self._breathe.hide()
        self._guide.go_to_invitation()
        self._close.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop when left."""
        if not event.spontaneous():
            self._session.stop()
        super().hideEvent(event)

    def _let_the_breath_rest(self) -> None:
        self._session.pause()
        self._pacer.refresh()
        self._breathe.show()

    def _go_on_breathing(self) -> None:
        self._session.resume()
        self._pacer.refresh()
        self._breathe.hide()
        self._guide.go_to_invitation()

    def _lay_out(self) -> None:
        breath = Card(translate("SteadyMe", "Breathe along"), show_title=False)
        breath.add(self._pacer, stretch=1)
        below = QHBoxLayout()
        below.addWidget(self._breathe, alignment=Qt.AlignmentFlag.AlignHCenter)
        breath.add(below)
        around = Card(translate("SteadyMe", "Look around instead"), show_title=False)
        around.add(self._guide, stretch=1)
        self.add_action(self._close)
        self.add(Pair(breath, around), stretch=1)
        self.add(self._make_help())
        for caution in self._exercise.cautions:
            self.add(QuietText(translate("Exercise", caution)))

    def _make_help(self) -> Card:
        """Return where help is, as far as it is known to be true anywhere."""
        card = Card(translate("SteadyMe", "If you need someone now"))
        emergency = "In an emergency call the emergency number of your country."
        card.add(Paragraph(translate("SteadyMe", emergency)))
        card.add(Paragraph(translate("SteadyMe", "Help lines by country: findahelpline.com")))
        return card
