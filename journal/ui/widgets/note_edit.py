"""Where a person writes: plain text that grows with what is written."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from journal.ui import theme

_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


class NoteEdit(QTextEdit):
    """A field of several lines without markup; Tab leaves it. `changed(text)` when it changed.

    Text given by `set_text` can be undone like typed text, so nothing a person wrote is lost.
    """

    changed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._space_lines()
        self.textChanged.connect(self._tell)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    def text(self) -> str:
        """Return what is written."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Put `text` in the place of what is written; undo brings that back."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def insert_words(self, text: str) -> None:
        """Put words in at the cursor and go on writing after them."""
        self.textCursor().insertText(text)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste and drop the text alone."""
        if source.hasText():
            self.textCursor().insertText(source.text())

    def sizeHint(self) -> QSize:
        """Return the height of the text, and of a few lines at least."""
        frame = self.height() - self.maximumViewportSize().height()
        height = round(self.document().size().height()) + frame
        return QSize(super().sizeHint().width(), max(theme.current().metrics.note_height, height))

    def minimumSizeHint(self) -> QSize:
        """Return the same height: the page scrolls, not the note."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the lines need at the new width."""
        super().resizeEvent(event)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def _space_lines(self) -> None:
        """Set the room between lines; as a start, not as something to undo."""
        self.setUndoRedoEnabled(False)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(theme.current().metrics.line_height, _PROPORTIONAL)
        self.textCursor().setBlockFormat(spaced)
        self.setUndoRedoEnabled(True)

    def _tell(self) -> None:
        self.changed.emit(self.toPlainText())
