"""Two columns that become one where there is too little room."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from journal.ui import theme


class Columns(QWidget):
    """Stacks widgets in a main and a side column; in a narrow window the side comes below.

    `shares` are the parts of the width that main and side get.
    """

    def __init__(self, shares: tuple[int, int] = (5, 3), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        metrics = theme.current().metrics
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(metrics.space_xl)
        self._main, self._side = QVBoxLayout(), QVBoxLayout()
        for column, share in zip((self._main, self._side), shares, strict=True):
            column.setSpacing(metrics.space_l)
            column.addStretch(1)
            self._row.addLayout(column, share)

    def add_main(self, widget: QWidget) -> None:
        """Put a widget below those of the main column."""
        self._main.insertWidget(self._main.count() - 1, widget)

    def add_side(self, widget: QWidget) -> None:
        """Put a widget below those of the side column."""
        self._side.insertWidget(self._side.count() - 1, widget)

    def are_stacked(self) -> bool:
        """Return whether the side column stands below the main one."""
        return self._row.direction() == QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """Return the width of the wider column: the other can go below it."""
        widths = [column.minimumSize().width() for column in (self._main, self._side)]
        return QSize(max(widths), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack or unstack."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _arrange(self) -> None:
        metrics = theme.current().metrics
        main = max(metrics.main_column, self._main.minimumSize().width())
        side = max(metrics.side_column, self._side.minimumSize().width())
        narrow = self.width() < main + self._row.spacing() + side
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
