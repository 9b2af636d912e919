"""What every page is made of: a title, a line below it, actions, and cards that scroll."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from journal.ui import theme
from journal.ui.widgets.page_header import PageHeader
from journal.ui.widgets.scrolled_content import ScrolledContent


class Page(QScrollArea):
    """A page; put things in with `add`, and buttons beside the title with `add_action`."""

    def __init__(self, title: str, subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # To wrap the viewport that Qt would make, PySide loads every class of widget there is.
        self.setViewport(QWidget())
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._header = PageHeader(title, subtitle)
        self._column = QVBoxLayout()
        self.setWidget(self._make_content())
        self.setAccessibleName(title)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Change the title and the line below it."""
        self._header.set_title(title, subtitle)
        self.setAccessibleName(title)

    def add_action(self, widget: QWidget) -> None:
        """Put a control beside the title."""
        self._header.add_action(widget)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget below what is there; `stretch` lets it take the height that is left."""
        self._column.addWidget(widget, stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the room of the scroll bar from the margin, so that nothing moves as it comes."""
        super().resizeEvent(event)
        edge = theme.current().metrics.space_xxl
        narrowed = edge - (self.width() - event.size().width())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        margins = self._edges.contentsMargins()
        margins.setLeft(narrowed if mirrored else edge)
        margins.setRight(edge if mirrored else narrowed)
        self._edges.setContentsMargins(margins)

    def _make_content(self) -> QWidget:
        metrics = theme.current().metrics
        content = ScrolledContent()
        self._edges = QHBoxLayout(content)
        edge = metrics.space_xxl
        self._edges.setContentsMargins(edge, edge - metrics.space_xs, edge, edge)
        inner = QWidget()
        inner.setMaximumWidth(metrics.content_width)
        self._edges.addWidget(inner)
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(metrics.space_xl)
        outer.addWidget(self._header)
        self._column.setSpacing(metrics.space_l)
        outer.addLayout(self._column, 1)
        return content
