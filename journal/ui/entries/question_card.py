"""A question with two answers that stands on the page and waits."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journal.ui import theme
from journal.ui.widgets.buttons import QuietButton
from journal.ui.widgets.card import Card
from journal.ui.widgets.leads_focus import LeadsFocus


class QuestionCard(LeadsFocus, Card):
    """Gives `agreed()` or `declined()`; left alone, it changes nothing."""

    agreed = Signal()
    declined = Signal()

    def __init__(
        self, question: str, agree: str, decline: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, parent)
        self._agree, self._decline = QuietButton(agree), QuietButton(decline)
        self._agree.clicked.connect(self.agreed)
        self._decline.clicked.connect(self.declined)
        self.lead_focus_to(self._agree)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.current().metrics.space_s)
        buttons.addWidget(self._agree)
        buttons.addWidget(self._decline)
        buttons.addStretch()
        self.add(buttons)
