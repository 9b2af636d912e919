"""A titled group on a surface of its own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QSizePolicy, QVBoxLayout, QWidget

from journal.ui import theme
from journal.ui.widgets.labels import CardTitle


class Card(QFrame):
    """A card; put things in with `add`. Its title is its spoken name, shown or not."""

    def __init__(
        self, title: str, parent: QWidget | None = None, *, show_title: bool = True
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        metrics = theme.current().metrics
        self._title = CardTitle(title)
        outer = QVBoxLayout(self)
        edge = metrics.space_xl
        outer.setContentsMargins(edge, edge, edge, edge)
        outer.setSpacing(metrics.space_m)
        outer.addWidget(self._title)
        self._title.setVisible(show_title)  # in its place: by itself it would be a window
        self._column = QVBoxLayout()
        self._column.setSpacing(metrics.space_l)
        outer.addLayout(self._column, 1)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def add(self, content: QWidget | QLayout, stretch: int = 0) -> None:
        """Put a widget or a layout below what is there; what does not grow stands at the start."""
        if isinstance(content, QLayout):
            self._column.addLayout(content, stretch)
            return
        grows = content.sizePolicy().horizontalPolicy() != QSizePolicy.Policy.Fixed
        place = Qt.AlignmentFlag(0) if grows else Qt.AlignmentFlag.AlignLeft
        self._column.addWidget(content, stretch, place)
