"""A short field for one word or two among chips."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from journal.domain.vocabulary import LONGEST_LABEL
from journal.i18n import translate
from journal.ui import theme


class WordEdit(QLineEdit):
    """Gives `entered(text)` on Enter, and `left()` on Escape or when left with nothing typed."""

    entered = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("ChipRow", "Your own word"))
        self.setPlaceholderText(translate("ChipRow", "a word or two, then Enter"))
        self.setMaxLength(LONGEST_LABEL)
        self.setMinimumWidth(6 * theme.current().metrics.target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter and Escape, which would otherwise close a dialog."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Go when nothing was typed; keep what was."""
        super().focusOutEvent(event)
        if self.isVisible() and not self.text().strip():
            self.left.emit()

    def _enter(self) -> None:
        text = " ".join(self.text().split())
        if text:
            self.entered.emit(text)
        else:
            self.left.emit()
