"""Pages one above the other, with a short fade between them."""

from PySide6.QtCore import Property, QPropertyAnimation, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QStackedWidget, QWidget

from journal.ui import theme


class _Veil(QWidget):
    """A picture of the page that was, growing transparent over the page that is."""

    def __init__(self, picture: QPixmap, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = picture
        self._strength = 1.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(parent.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture as strong as it still is."""
        painter = QPainter(self)
        painter.setOpacity(self._strength)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def _read_strength(self) -> float:
        return self._strength

    def _set_strength(self, strength: float) -> None:
        self._strength = strength
        self.update()

    strength = Property(float, _read_strength, _set_strength)


class FadingStack(QStackedWidget):
    """A stack that fades for a moment when it turns to another page; not with reduced motion."""

    def __init__(self, parent: QWidget | None = None, *, reduced_motion: bool = False) -> None:
        super().__init__(parent)
        self._reduced_motion = reduced_motion
        self._veil: _Veil | None = None

    def set_reduced_motion(self, reduced: bool) -> None:
        """Turn the fade off or on."""
        self._reduced_motion = reduced

    def turn_to(self, page: QWidget) -> None:
        """Show a page of the stack."""
        if page is self.currentWidget():
            return
        self._end()
        if not self._reduced_motion and self.isVisible():
            self._fade()
        self.setCurrentWidget(page)
        if self._veil is not None:
            self._veil.raise_()

    def _fade(self) -> None:
        veil = _Veil(self.grab(), self)
        fade = QPropertyAnimation(veil, b"strength", veil)
        fade.setDuration(theme.current().metrics.fade_ms)
        fade.setStartValue(1.0)
        fade.setEndValue(0.0)
        fade.finished.connect(self._end)
        self._veil = veil
        veil.show()
        fade.start()

    def _end(self) -> None:
        if self._veil is not None:
            self._veil.hide()
            self._veil.deleteLater()
            self._veil = None
