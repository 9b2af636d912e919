"""The one window: the lock screen, the first start, the open journal, and what needs no key."""

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

TITLE = "Mooring"
_SMALLEST = (900, 600)
_FIRST_SIZE = (1280, 820)


class MainWindow(QMainWindow):
    """Shows one view at a time. ``closing`` comes before the window goes."""

    closing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty window; its title never says more than the application's name."""
        super().__init__(parent)
        self.setWindowTitle(TITLE)
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_FIRST_SIZE)
        self._views = QStackedWidget()
        self.setCentralWidget(self._views)

    def show_view(self, view: QWidget) -> None:
        """Show a view and give it the focus; it is kept until ``show_alone``."""
        if self._views.indexOf(view) < 0:
            self._views.addWidget(view)
        self._views.setCurrentWidget(view)
        view.setFocus()

    def show_alone(self, view: QWidget) -> None:
        """Show a view and forget all others, with what was typed there."""
        self.show_view(view)
        for place in reversed(range(self._views.count())):
            other = self._views.widget(place)
            if other is not None and other is not view:
                self._views.removeWidget(other)
                other.deleteLater()

    @property
    def view(self) -> QWidget | None:
        """The view shown now."""
        return self._views.currentWidget()

    def restore_place(self, geometry: QByteArray) -> None:
        """Go where the window was last; an empty ``geometry`` changes nothing."""
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that the window closes."""
        self.closing.emit()
        super().closeEvent(event)
