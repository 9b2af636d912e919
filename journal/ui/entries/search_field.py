"""Where a person types what to look for."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from journal.i18n import translate
from journal.ui import theme

_WIDTH_IN_TARGETS = 9


class SearchField(QLineEdit):
    """Gives `textChanged` as typed; Escape clears it, and `left()` goes on to what was found."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Entries", "Search everything you wrote"))
        self.setPlaceholderText(self.accessibleName())

    def sizeHint(self) -> QSize:
        """Return room for a few words."""
        width = _WIDTH_IN_TARGETS * theme.current().metrics.target
        return QSize(width, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear with Escape; leave with Escape in an empty field, Enter, or Down."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (
            Qt.Key.Key_Escape,
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Down,
        ):
            self.left.emit()
        else:
            super().keyPressEvent(event)
