"""One screen of the first start."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from journal.i18n import translate
from journal.ui.unlock.centred import CentredColumn
from journal.ui.widgets.buttons import PrimaryButton, QuietButton
from journal.ui.widgets.labels import PageTitle, QuietText
from journal.ui.widgets.leads_focus import LeadsFocus
from journal.ui.widgets.paragraph import Paragraph

_WIDTH = 620


class Step(LeadsFocus, CentredColumn):
    """A title, what belongs to it, and the way on; ``back_wanted`` goes one screen back."""

    back_wanted = Signal()

    def __init__(self, title: str, on: str, parent: QWidget | None = None) -> None:
        """Make a screen; ``on`` is the text of the button that goes on."""
        super().__init__(title, _WIDTH, parent)
        self.on_button = PrimaryButton(on)
        self._said = QuietText()
        self._said.setVisible(False)
        self.column.addWidget(PageTitle(title))

    def add(self, content: QWidget | QLayout) -> None:
        """Put something below what is there."""
        if isinstance(content, QWidget):
            self.column.addWidget(content)
        else:
            self.column.addLayout(content)

    def add_words(self, text: str, strong: tuple[str, ...] = ()) -> None:
        """Put a paragraph below what is there."""
        words = Paragraph()
        words.set_text(text, strong)
        self.add(words)

    def add_way_on(self, *, back: bool = False) -> None:
        """Put the way on, and ``back``, at the end: what is added last is what Tab reaches last."""
        self.column.addStretch()
        self.column.addWidget(self._said)
        self.column.addLayout(self._make_way_on(back=back))

    def say(self, words: str) -> None:
        """Show a sentence beside the way on; empty shows none."""
        self._said.setText(words)
        self._said.setVisible(bool(words))
        self.on_button.setAccessibleDescription(words)

    def _make_way_on(self, *, back: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        if back:
            button = QuietButton(translate("FirstStart", "Back"))
            button.clicked.connect(self.back_wanted)
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self.on_button)
        return row
