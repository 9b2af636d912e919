"""The quiet column in the middle that everything before unlocking is shown in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from journal.ui import theme
from journal.ui.widgets.scrolled_content import ScrolledContent


class CentredColumn(QScrollArea):
    """A column of limited width in the middle of the window; it scrolls where it must."""

    def __init__(self, name: str, width: int, parent: QWidget | None = None) -> None:
        """Make an empty column; ``name`` is spoken, ``width`` in pixels at 100 % text."""
        super().__init__(parent)
        # To wrap the viewport that Qt would make, PySide loads every class of widget there is.
        self.setViewport(QWidget())
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        worn = theme.current()
        content = ScrolledContent()
        inner = QWidget()
        inner.setMaximumWidth(round(width * worn.text_scale))
        row = QHBoxLayout(content)
        edge = worn.metrics.space_xxl
        row.setContentsMargins(edge, edge, edge, edge)
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(worn.metrics.space_m)
        self.setWidget(content)
