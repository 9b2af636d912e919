"""Two columns that become one where there is too little room."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.ui import theme
from journal.ui.widgets.folding_row import FoldingRow


class Columns(FoldingRow):
    """Stacks widgets in a main and a side column; in a narrow window the side comes below.

    `shares` are the parts of the width that main and side get.
    """

    def __init__(self, shares: tuple[int, int] = (5, 3), parent: QWidget | None = None) -> None:
        metrics = theme.current().metrics
        super().__init__(metrics.space_xl, parent)
        self._main, self._side = QVBoxLayout(), QVBoxLayout()
        for column, share in zip((self._main, self._side), shares, strict=True):
            column.setSpacing(metrics.space_l)
            column.addStretch(1)
            self.row.addLayout(column, share)

    def add_main(self, widget: QWidget) -> None:
        """Put a widget below those of the main column."""
        self._main.insertWidget(self._main.count() - 1, widget)

    def add_side(self, widget: QWidget) -> None:
        """Put a widget below those of the side column."""
        self._side.insertWidget(self._side.count() - 1, widget)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the wider column: the other can go below it."""
        widths = [column.minimumSize().width() for column in (self._main, self._side)]
        return QSize(max(widths), super().minimumSizeHint().height())

    def needed_width(self) -> int:
        """Return the room for both columns at their narrowest."""
        metrics = theme.current().metrics
        main = max(metrics.main_column, self._main.minimumSize().width())
        side = max(metrics.side_column, self._side.minimumSize().width())
        return main + self.row.spacing() + side
