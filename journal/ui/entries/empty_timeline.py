"""What stands in the place of the list while there is nothing to list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.i18n import translate
from journal.ui import theme
from journal.ui.widgets.buttons import QuietButton
from journal.ui.widgets.labels import Heading
from journal.ui.widgets.leads_focus import LeadsFocus
from journal.ui.widgets.paragraph import Paragraph


class EmptyTimeline(LeadsFocus, QWidget):
    """Says why there is nothing; `today_wanted()` from an empty journal."""

    today_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Heading()
        self._text = Paragraph()
        self._today = QuietButton(translate("Entries", "Go to Today"))
        self._today.clicked.connect(self.today_wanted)
        self.lead_focus_to(self._today)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.current().metrics.space_xxl, 0, 0)
        column.setSpacing(theme.current().metrics.space_m)
        for widget in (self._title, self._text, self._today):
            column.addWidget(widget)
        column.addStretch()

    def explain(self, words: str) -> None:
        """Say why there is nothing: nothing has all these words, or nothing is noted."""
        self._today.setVisible(not words)
        if words:
            title = translate("Entries", "Nothing found for “{words}”").format(words=words)
            text = translate(
                "Entries",
                "Every word has to be in the entry; its beginning is enough."
                " Words in quotation marks are looked for side by side.",
            )
        else:
            title = translate("Entries", "Nothing noted yet")
            text = translate(
                "Entries",
                "What you keep on Today will stand here, day by day. One number is enough.",
            )
        self._title.setText(title)
        self._text.set_text(text)
