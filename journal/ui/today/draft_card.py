"""What was begun and not kept, offered again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journal.i18n import translate
from journal.ui import theme
from journal.ui.widgets.buttons import PrimaryButton, QuietButton
from journal.ui.widgets.card import Card
from journal.ui.widgets.leads_focus import LeadsFocus
from journal.ui.widgets.paragraph import Paragraph


class DraftCard(LeadsFocus, Card):
    """Stands in the form's place until `carry_on_wanted()` or `start_anew_wanted()`.

    It shows none of the words: somebody may be looking over the shoulder.
    """

    carry_on_wanted = Signal()
    start_anew_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("DraftCard", "You had begun to write"), parent)
        self._text = Paragraph()
        self._carry_on = PrimaryButton(translate("DraftCard", "Carry on"))
        self._start_anew = QuietButton(translate("DraftCard", "Start anew"))
        self._carry_on.clicked.connect(self.carry_on_wanted)
        self._start_anew.clicked.connect(self.start_anew_wanted)
        self.lead_focus_to(self._carry_on)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.current().metrics.space_s)
        buttons.addWidget(self._carry_on)
        buttons.addWidget(self._start_anew)
        buttons.addStretch()
        self.add(self._text)
        self.add(buttons)

    def show_when(self, when: str) -> None:
        """Say when it was begun."""
        text = translate("DraftCard", "It is from {when}, and nobody has seen it.")
        self._text.set_text(text.format(when=when))
