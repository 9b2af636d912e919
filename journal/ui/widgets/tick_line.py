"""A box to tick with a line of details below its words."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.ui import theme
from journal.ui.widgets.check_box import CheckBox
from journal.ui.widgets.labels import QuietText


class TickLine(QWidget):
    """A check box and, in small type that wraps, what ticking it is about.

    A press anywhere on it ticks the box.
    """

    toggled = Signal(bool)

    def __init__(self, text: str, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        metrics = theme.current().metrics
        self._box = CheckBox(text)
        self._box.setAccessibleDescription(details)
        self._details = QuietText(details)
        self._size_parts()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, metrics.space_xs, 0, metrics.space_xs)
        column.setSpacing(0)
        column.addWidget(self._box)
        column.addWidget(self._details)
        self.setFocusProxy(self._box)
        self._box.toggled.connect(self.toggled)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._size_parts()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a press beside the box or on the details as one on the box."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self._box.click()

    def is_ticked(self) -> bool:
        """Return whether the box is ticked."""
        return self._box.isChecked()

    def set_ticked(self, *, ticked: bool) -> None:
        """Show a tick, or none, without saying it changed."""
        blocked = self._box.blockSignals(True)
        self._box.setChecked(ticked)
        self._box.blockSignals(blocked)

    def _size_parts(self) -> None:
        metrics = theme.current().metrics
        self._box.setFixedHeight(metrics.icon + 2 * metrics.space_xs)
        self._details.setContentsMargins(metrics.icon + metrics.space_s + metrics.ring, 0, 0, 0)
