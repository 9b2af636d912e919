"""What scrolls inside a page."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class ScrolledContent(QWidget):
    """Content as high as its texts are at the width there is, not at the narrowest."""

    def minimumSizeHint(self) -> QSize:
        """Ask for width only; the height follows from it."""
        return QSize(super().minimumSizeHint().width(), 0)
