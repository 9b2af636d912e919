"""Two widgets of the same size, side by side."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from journal.ui import theme
from journal.ui.widgets.folding_row import FoldingRow


class Pair(FoldingRow):
    """Shares its room equally between two widgets; one below the other where it is narrow."""

    def __init__(self, first: QWidget, second: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(theme.current().metrics.space_xl, parent)
        for widget in (first, second):
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
            self.row.addWidget(widget, stretch=1)
        self.fold()

    def needed_width(self) -> int:
        """Return the room for two narrow columns."""
        return 2 * theme.current().metrics.side_column + self.row.spacing()
