"""What every page is made of: a title, a line below it, actions, and cards that scroll."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from journal.ui import theme
from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.labels import PageTitle, Subtitle


class Page(QScrollArea):
    """A page; put things in with `add`, and buttons beside the title with `add_action`."""

    def __init__(self, title: str, subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._title = PageTitle(title)
        self._subtitle = Subtitle(subtitle)
        self._actions = FlowLayout(theme.current().metrics.space_s)
        self._column = QVBoxLayout()
        self.setWidget(self._make_content())
        self.set_title(title, subtitle)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Change the title and the line below it."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        self.setAccessibleName(title)

    def add_action(self, widget: QWidget) -> None:
        """Put a control beside the title."""
        self._actions.addWidget(widget)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget below what is there; `stretch` lets it take the height that is left."""
        self._column.addWidget(widget, stretch)

    def _make_content(self) -> QWidget:
        metrics = theme.current().metrics
        content = QWidget()
        content.setObjectName("pageContent")
        centred = QHBoxLayout(content)
        edge = metrics.space_xxl
        centred.setContentsMargins(edge, edge - metrics.space_xs, edge, edge)
        inner = QWidget()
        inner.setMaximumWidth(metrics.content_width)
        centred.addWidget(inner)
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(metrics.space_xl)
        outer.addLayout(self._make_header())
        self._column.setSpacing(metrics.space_l)
        outer.addLayout(self._column, 1)
        return content

    def _make_header(self) -> QHBoxLayout:
        metrics = theme.current().metrics
        words = QVBoxLayout()
        words.setSpacing(metrics.space_xs)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        words.addStretch()
        header = QHBoxLayout()
        header.setSpacing(metrics.space_l)
        header.addLayout(words, 1)
        header.addLayout(self._actions)
        return header
