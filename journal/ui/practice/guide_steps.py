"""A guide's steps, one at a time, at one's own pace."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal.domain.practice.guided import Guide
from journal.i18n import translate
from journal.ui import theme
from journal.ui.widgets.buttons import PrimaryButton, QuietButton
from journal.ui.widgets.labels import Heading, QuietText
from journal.ui.widgets.paragraph import Paragraph


class GuideSteps(QWidget):
    """First an invitation, then the steps of `guide`, then its ending; `begun` at the first step.

    Back leads from the first step to the invitation, Next from the ending to the first step.
    """

    begun = Signal()

    def __init__(self, invitation: str, guide: Guide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guide = guide
        self._invitation = invitation
        self._place = 0
        self._words = Heading()
        self._hint = Paragraph()
        self._progress = QuietText()
        self._back = QuietButton(translate("GuideSteps", "Back"))
        self._back.clicked.connect(self._go_back)
        self._next = PrimaryButton("")
        self._next.clicked.connect(self._go_on)
        self._lay_out()
        self._show()

    def go_to_invitation(self) -> None:
        """Start over."""
        self._place = 0
        self._show()

    def _go_back(self) -> None:
        self._place -= 1
        self._show()
        self._announce()

    def _go_on(self) -> None:
        self._place = 1 if self._is_at_ending else self._place + 1
        self._show()
        self._announce()
        if self._place == 1:
            self.begun.emit()

    @property
    def _is_at_ending(self) -> bool:
        return self._place > len(self._guide.steps)

    def _show(self) -> None:
        words, hint = self._texts()
        self._words.setText(words)
        self._hint.set_text(hint)
        is_step = 0 < self._place <= len(self._guide.steps)
        progress = translate("GuideSteps", "{step} of {steps}") if is_step else ""
        self._progress.setText(progress.format(step=self._place, steps=len(self._guide.steps)))
        self._back.setVisible(self._place > 0)
        self._next.setText(self._next_text())
        self._next.setAccessibleName(self._next.text())

    def _texts(self) -> tuple[str, str]:
        """Return the words and the hint of where one is."""
        if self._place == 0:
            return self._invitation, translate("Guide", self._guide.summary)
        if self._is_at_ending:
            return translate("Guide", self._guide.ending), ""
        step = self._guide.steps[self._place - 1]
        return translate("Guide", step.words), translate("Guide", step.hint)

    def _next_text(self) -> str:
        if self._place == 0:
            return translate("GuideSteps", "Begin")
        if self._is_at_ending:
            return translate("GuideSteps", "Again")
        return translate("GuideSteps", "Next")

    def _announce(self) -> None:
        spoken = ". ".join(filter(None, self._texts()))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def _lay_out(self) -> None:
        metrics = theme.current().metrics
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.space_xs)
        column.addStretch(1)
        for label in (self._words, self._hint, self._progress):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(metrics.space_l)
        buttons = QHBoxLayout()
        buttons.setSpacing(metrics.space_s)
        buttons.addStretch()
        buttons.addWidget(self._back)
        buttons.addWidget(self._next)
        buttons.addStretch()
        column.addLayout(buttons)
        column.addStretch(1)
