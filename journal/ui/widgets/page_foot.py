"""What stays in sight below a page that scrolls."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from journal.ui import theme


class PageFoot(QFrame):
    """Holds one row at the margins of a page."""

    def __init__(self, row: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        metrics = theme.current().metrics
        edges = QHBoxLayout(self)
        edge = metrics.space_xxl
        edges.setContentsMargins(edge, metrics.space_m, edge, metrics.space_m)
        row.setMaximumWidth(metrics.content_width)
        edges.addWidget(row)
