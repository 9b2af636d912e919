"""One focus ring for every control of the application."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from journal.ui import theme

PILL = "pill"
"""The property of a widget with half-round ends; its ring has them too."""

# By name, as PySide makes a class, with all its enumerations, where it is first imported.
_FIELDS = ("QLineEdit", "QTextEdit", "QComboBox", "QAbstractSpinBox")
_SHOW_FOCUS_THEMSELVES = ("QScrollArea", "QListView")  # a list marks its current row

_MOVING = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.ZOrderChange,
    }
)


class FocusRing(QWidget):
    """A ring around a widget, with a gap around buttons, so that it shows on every colour.

    It lies in the widget's window, or in the viewport that scrolls it, and moves with it.
    """

    def __init__(self, target: QWidget) -> None:
        self._path = _path_to_frame(target)
        super().__init__(self._path[-1])
        self._target = target
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for widget in self._path[:-1]:
            widget.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the widget."""
        if event.type() in _MOVING and self._is_inside():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        worn = theme.current()
        width = worn.metrics.ring
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(worn.colour("accent"), width))
        ring = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        is_pill = self._target.property(PILL) is True
        radius = ring.height() / 2 if is_pill else worn.metrics.radius_control + width / 2
        painter.drawRoundedRect(ring, radius, radius)
        painter.end()

    def _is_inside(self) -> bool:
        """Return whether the widget is still where it was ringed; it or its window may be going."""
        frame = self._path[-1]
        return isValid(frame) and isValid(self._target) and frame.isAncestorOf(self._target)

    def _place(self) -> None:
        """Lie around the widget: with a gap, or in the place of a field's own border."""
        frame, width = self._path[-1], theme.current().metrics.ring
        reach = width - 1 if _is_one_of(self._target, _FIELDS) else 2 * width
        place = QRect(self._target.mapTo(frame, QPoint(0, 0)), self._target.size())
        self.setGeometry(place.adjusted(-reach, -reach, reach, reach))
        self.setVisible(self._target.isVisibleTo(frame))
        self.raise_()


class FocusRings(QObject):
    """Lets a ring follow the focus through the windows of an application."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._ring: FocusRing | None = None
        app.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, _: QWidget | None, focused: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):  # else it went with its window
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = FocusRing(focused) if focused is not None and _wants_ring(focused) else None


def _wants_ring(widget: QWidget) -> bool:
    """Return whether a widget that has the focus shows it by a ring."""
    in_popup = widget.window().windowType() == Qt.WindowType.Popup
    shows_itself = _is_one_of(widget, _SHOW_FOCUS_THEMSELVES)
    return not (in_popup or widget.isWindow() or shows_itself)


def _is_one_of(widget: QWidget, classes: tuple[str, ...]) -> bool:
    """Return whether a widget is of one of Qt's classes, or of a class made from it."""
    return any(widget.inherits(name) for name in classes)


def _path_to_frame(target: QWidget) -> list[QWidget]:
    """Return a widget and its parents up to the viewport it scrolls in, or else its window."""
    path = [target]
    parent = target.parentWidget()
    while parent is not None and not path[-1].isWindow():
        if isinstance(parent, QAbstractScrollArea) and len(path) > 1:
            break
        path.append(parent)
        parent = parent.parentWidget()
    return path
