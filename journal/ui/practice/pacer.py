"""The pacer: what to do now, and the shape to breathe with."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.domain.practice.exercises import Phase
from journal.domain.practice.session import PracticeSession, State
from journal.i18n import translate
from journal.ui import theme
from journal.ui.practice.breath_bar import BreathBar
from journal.ui.practice.breath_disc import BreathDisc
from journal.ui.widgets.labels import Heading, QuietText

_FRAME_MS = 16
_STILL_MS = 100
"""How often to look when nothing moves between the seconds."""


class Pacer(QWidget):
    """Shows one session as it happens: the words of the phase, and a disc or a still bar.

    It only looks at the session: who starts or pauses it calls `refresh` after. `second_passed`
    comes with each whole second run, `finished` once, when the session has run to its end. The
    timer runs while there is something to see.
    """

    second_passed = Signal(int)
    finished = Signal()

    def __init__(
        self, counted: bool = True, still: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._counted = counted
        self._session: PracticeSession | None = None
        self._second = -1
        self._finished = False
        self._words = Heading()
        self._hint = QuietText()
        self._shape = self._make_shape(still)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_STILL_MS if still else _FRAME_MS)
        self._timer.timeout.connect(self.refresh)
        self.setAccessibleName(translate("Pacer", "Breathing pacer"))
        self._lay_out()

    @property
    def is_looking(self) -> bool:
        """Whether the timer runs."""
        return self._timer.isActive()

    def set_still(self, still: bool) -> None:
        """Show a bar that steps with the seconds instead of a shape that moves."""
        if still == isinstance(self._shape, BreathBar):
            return
        before, self._shape = self._shape, self._make_shape(still)
        self._layout.replaceWidget(before, self._shape)
        before.hide()
        before.deleteLater()
        self._timer.setInterval(_STILL_MS if still else _FRAME_MS)
        self.refresh()

    def follow(self, session: PracticeSession) -> None:
        """Show `session` from now on."""
        self._session = session
        self._second = -1
        self._finished = False
        self.refresh()

    def refresh(self) -> None:
        """Look at the session and show where it stands now."""
        if self._session is None:
            return
        position = self._session.position
        self._shape.show_position(position)
        self._say(*self._what_to_do(position.phase))
        self._keep_looking(self._session.state is State.RUNNING and self.isVisible())
        self._tell(int(self._session.elapsed), position.finished)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the session."""
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while there is nothing to see."""
        self._keep_looking(False)
        super().hideEvent(event)

    def _lay_out(self) -> None:
        metrics = theme.current().metrics
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(metrics.space_xs)
        for label in (self._words, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._layout.addWidget(label)
        self._layout.addSpacing(metrics.space_xl)
        self._layout.addWidget(self._shape, stretch=1)

    def _make_shape(self, still: bool) -> BreathBar | BreathDisc:
        return BreathBar(self._counted) if still else BreathDisc(self._counted)

    def _what_to_do(self, phase: Phase) -> tuple[str, str]:
        """Return the words of now, and the hint below them."""
        if self._session is not None and self._session.state is State.PAUSED:
            return translate("Pacer", "Paused"), translate("Pacer", "go on when you like")
        return translate("Exercise", phase.words), translate("Exercise", phase.hint)

    def _tell(self, second: int, finished: bool) -> None:
        """Give each signal once."""
        if second != self._second:
            self._second = second
            self.second_passed.emit(second)
        if finished and not self._finished:
            self._finished = True
            self.finished.emit()

    def _say(self, words: str, hint: str) -> None:
        """Show the words of a phase, and let a screen reader speak them, once."""
        if (words, hint) == (self._words.text(), self._hint.text()):
            return
        self._words.setText(words)
        self._hint.setText(hint)
        self.setAccessibleDescription(", ".join(filter(None, (words, hint))))
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _keep_looking(self, look: bool) -> None:
        if look and not self._timer.isActive():
            self._timer.start()
        elif not look:
            self._timer.stop()
