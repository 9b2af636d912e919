"""The list of keys that F1 shows."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from journal.i18n import translate
from journal.ui import theme
from journal.ui.widgets.buttons import QuietButton
from journal.ui.widgets.labels import CardTitle, Heading, QuietText


class KeysDialog(QDialog):
    """Keys on the left, what they do on the right; never in the way of a lock."""

    def __init__(self, keys: tuple[tuple[str, str], ...], parent: QWidget) -> None:
        """List ``keys``, pairs of a key and what it does."""
        super().__init__(parent)
        self.setWindowTitle(parent.window().windowTitle())
        self.setAccessibleName(translate("Keys", "Keys"))
        self._before = parent.window()
        self._list = _make_list(keys)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setAccessibleName(self.accessibleName())
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._list)
        metrics = theme.current().metrics
        close = QuietButton(translate("Keys", "Close"))
        close.clicked.connect(self.close)
        column = QVBoxLayout(self)
        edge = metrics.space_xl
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(metrics.space_l)
        column.addWidget(Heading(translate("Keys", "Keys")))
        column.addWidget(self._area)
        column.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)

    def show_in_front(self) -> None:
        """Show the list, before the window and with the focus, no larger than the window."""
        more = self._list.sizeHint() - self._area.sizeHint()
        bar = QSize(self._area.verticalScrollBar().sizeHint().width(), 0)
        self.resize((self.sizeHint() + more + bar).boundedTo(self._before.size()))
        self.show()
        self.raise_()
        self.activateWindow()


def _make_list(keys: tuple[tuple[str, str], ...]) -> QWidget:
    metrics = theme.current().metrics
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(metrics.space_xxl)
    grid.setVerticalSpacing(metrics.space_s)
    for row, (key, does) in enumerate(keys):
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        grid.addWidget(CardTitle(shown), row, 0)
        grid.addWidget(QuietText(does), row, 1)
    return made
