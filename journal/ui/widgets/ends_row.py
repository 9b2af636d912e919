"""Something at the start of a row and something at its end, or below each other."""

from PySide6.QtWidgets import QWidget

from journal.ui import theme
from journal.ui.widgets.folding_row import FoldingRow


class EndsRow(FoldingRow):
    """Puts `start` and `end` at the two ends of one row, and `end` below where it is narrow."""

    def __init__(self, start: QWidget, end: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(theme.current().metrics.space_m, parent)
        self.row.addWidget(start, 1)
        self.row.addWidget(end)
