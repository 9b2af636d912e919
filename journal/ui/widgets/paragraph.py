"""Running text with room between its lines."""

from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from journal.ui import theme


class Paragraph(QLabel):
    """Running text with room between its lines, some phrases of it in strong type."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._text = ""
        self._strong: tuple[str, ...] = ()
        self.set_text(text)

    def set_text(self, text: str, strong: tuple[str, ...] = ()) -> None:
        """Show `text`, plain, with the phrases of `strong` in strong type."""
        self._text, self._strong = text, strong
        self.setAccessibleName(text)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the theme's sizes."""
        if event.type() == QEvent.Type.FontChange:
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        metrics = theme.current().metrics
        markup = escape(self._text).replace("\n", "<br>")
        for phrase in map(escape, self._strong):
            weight = f'<span style="font-weight:{metrics.weight_strong}">{phrase}</span>'
            markup = markup.replace(phrase, weight)
        self.setText(f'<p style="line-height:{metrics.line_height}%">{markup}</p>')


class QuietParagraph(Paragraph):
    """Small secondary text of more than one line."""
