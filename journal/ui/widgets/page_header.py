"""A page's title with the line below it, and the page's actions beside or below them."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.ui import theme
from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.folding_row import FoldingRow
from journal.ui.widgets.labels import PageTitle, Subtitle


class PageHeader(FoldingRow):
    """Puts the actions below the title where they would squeeze it."""

    def __init__(self, title: str, subtitle: str, parent: QWidget | None = None) -> None:
        metrics = theme.current().metrics
        super().__init__(metrics.space_m, parent)
        self._title, self._subtitle = PageTitle(), Subtitle()
        self._words = QVBoxLayout()
        self._words.setSpacing(metrics.space_xs)
        self._words.addWidget(self._title)
        self._words.addWidget(self._subtitle)
        self._words.addStretch()
        self._actions = FlowLayout(metrics.space_s)
        self.row.addLayout(self._words, 1)
        self.row.addLayout(self._actions)
        self.set_title(title, subtitle)

    def set_title(self, title: str, subtitle: str) -> None:
        """Change the title and the line below it."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def add_action(self, widget: QWidget) -> None:
        """Put a control after those that are there."""
        self._actions.addWidget(widget)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the wider part: the other can go below it."""
        widths = [part.minimumSize().width() for part in (self._words, self._actions)]
        return QSize(max(widths), super().minimumSizeHint().height())

    def needed_width(self) -> int:
        """Return what the words and the actions need beside each other, each in one line."""
        words = max(
            QFontMetrics(label.font()).horizontalAdvance(label.text())
            for label in (self._title, self._subtitle)
        )
        return words + self.row.spacing() + self._actions.sizeHint().width()
