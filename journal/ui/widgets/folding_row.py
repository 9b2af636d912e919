"""A row that becomes a column where there is too little room."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget


class FoldingRow(QWidget):
    """Its parts stand side by side while `needed_width()` is there, else one below the other.

    A subclass says what it needs and puts its parts into `row`.
    """

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        """Make an empty row with `spacing` pixels between its parts."""
        super().__init__(parent)
        self.row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(spacing)

    def needed_width(self) -> int:
        """Return the pixels that the parts need side by side; those they ask for at first."""
        parts = (self.row.itemAt(place) for place in range(self.row.count()))
        widths = [part.sizeHint().width() for part in parts if part is not None]
        return sum(widths) + self.row.spacing() * (len(widths) - 1)

    def is_stacked(self) -> bool:
        """Return whether the parts stand one below the other."""
        return self.row.direction() == QBoxLayout.Direction.TopToBottom

    def fold(self) -> None:
        """Stack or unstack, as the room is now."""
        stacked = self.width() < self.needed_width()
        directions = QBoxLayout.Direction
        self.row.setDirection(directions.TopToBottom if stacked else directions.LeftToRight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the room."""
        super().resizeEvent(event)
        self.fold()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.fold()
