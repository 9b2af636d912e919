"""Something at the start of a row and something at its end, or below each other."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from journal.ui import theme


class EndsRow(QWidget):
    """Puts `start` and `end` at the two ends of one row, and `end` below where it is narrow."""

    def __init__(self, start: QWidget, end: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start, self._end = start, end
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.current().metrics.space_m)
        self._box.addWidget(start, 1)
        self._box.addWidget(end)

    def is_row(self) -> bool:
        """Return whether both stand in one row."""
        return self._box.direction() == QBoxLayout.Direction.LeftToRight

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between row and column."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _arrange(self) -> None:
        needed = self._start.sizeHint().width() + self._end.sizeHint().width()
        fits = needed + self._box.spacing() <= self.width()
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.LeftToRight if fits else directions.TopToBottom)
