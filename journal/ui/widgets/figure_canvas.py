"""Shows a chart of days at the size and resolution of the screen it is on.

It is given what draws the chart, so that nothing here loads the chart library.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from journal.ui import theme

if TYPE_CHECKING:
    from journal.charts.picture import Picture

_LEAST_LINES = 8
_REDRAWN_ON = (QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.FontChange)


@dataclass(frozen=True, slots=True)
class DayReading:
    """What is said of one day; `rating` is None where the day has none."""

    text: str
    rating: float | None


Draw = Callable[[tuple[float, float], float], "Picture"]
"""`draw(size, scale)`: a chart of `size` logical pixels, `scale` screen pixels for each."""


class FigureCanvas(QWidget):
    """A chart whose days can be pointed at, with the mouse or with the arrow keys.

    `day_chosen(index)` when a day with a rating is clicked, or Enter pressed on it; days are
    counted from the first of the chart.
    """

    day_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draw: Draw | None = None
        self._rated: tuple[int, ...] = ()
        self._reading: Callable[[int], DayReading] | None = None
        self._picture: Picture | None = None
        self._image = QImage()
        self._drawn_for = (0, 0, 0.0)
        self._pointed: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_chart(
        self, draw: Draw, rated: Iterable[int], reading: Callable[[int], DayReading]
    ) -> None:
        """Show what `draw` draws.

        `rated` are the days with a rating, ascending: the keys go from one to the next.
        `reading(day)` tells what is said of any day.
        """
        self._draw, self._rated, self._reading = draw, tuple(rated), reading
        self._point_at(None)
        self._redraw()

    def pointed(self) -> int | None:
        """Return the day that is pointed at, or None."""
        return self._pointed

    def day_near(self, x: float) -> int | None:
        """Return the day with a rating close to `x`, else the day right there, if any."""
        picture, reach = self._picture, theme.current().metrics.space_s
        if picture is None or not picture.left - reach <= x <= picture.right + reach:
            return None
        there = picture.day_at(x)
        place = bisect_left(self._rated, there)
        close = [
            day
            for day in self._rated[max(place - 1, 0) : place + 1]
            if abs(picture.x_of(day) - x) <= reach
        ]
        return min(close, key=lambda day: abs(picture.x_of(day) - x), default=there)

    def sizeHint(self) -> QSize:
        """Return a wide, low rectangle."""
        least = self.minimumSizeHint().height()
        return QSize(4 * least, 2 * least)

    def minimumSizeHint(self) -> QSize:
        """Return the height of a few lines of text."""
        least = _LEAST_LINES * theme.current().metrics.text_small
        return QSize(least, least)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chart where its size or resolution changed, then what is pointed at."""
        picture = self._fitting_picture()
        if picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawImage(QPointF(0, 0), self._image)
        if self._pointed is not None and self._reading is not None:
            _draw_pointed(painter, picture, self._pointed, self._reading(self._pointed))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of theme or text size."""
        super().changeEvent(event)
        if event.type() in _REDRAWN_ON:
            self._redraw()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the day below the mouse."""
        self._point_at(self.day_near(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self._point_at(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at nothing."""
        super().focusOutEvent(event)
        self._point_at(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the day below the mouse."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self._point_at(self.day_near(event.position().x()))
            self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from day to day with the arrows, Home and End; choose with Enter."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose()
            return
        day = self._day_after(key)
        if day is None:
            super().keyPressEvent(event)
            return
        self._point_at(day)
        if self._reading is not None:
            spoken = self._reading(day).text
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def _day_after(self, key: Qt.Key) -> int | None:
        """Return the day with a rating that a key leads to, or None for a key that is not ours."""
        if not self._rated:
            return None
        last = len(self._rated) - 1
        here = self._pointed
        later = 0 if here is None else bisect_right(self._rated, here)
        earlier = last if here is None else bisect_left(self._rated, here) - 1
        places = {
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
            Qt.Key.Key_Right: min(later, last),
            Qt.Key.Key_Left: max(earlier, 0),
        }
        return self._rated[places[key]] if key in places else None

    def _point_at(self, day: int | None) -> None:
        if day != self._pointed:
            self._pointed = day
            self.update()

    def _choose(self) -> None:
        if self._pointed is not None and self._pointed in self._rated:
            self.day_chosen.emit(self._pointed)

    def _redraw(self) -> None:
        self._picture = None
        self.update()

    def _fitting_picture(self) -> "Picture | None":
        """Return the chart for the present size and resolution, drawn anew where needed."""
        if self._draw is None:
            return None
        wanted = (self.width(), self.height(), self.devicePixelRatioF())
        picture = self._picture
        if picture is None or self._drawn_for != wanted:
            self._drawn_for = wanted
            wide, high, scale = wanted
            picture = self._draw((wide, high), scale)
            self._image = QImage(
                picture.pixels,
                picture.width,
                picture.height,
                4 * picture.width,
                QImage.Format.Format_RGBA8888,
            )
            self._image.setDevicePixelRatio(scale)
            self._picture = picture
        return picture


def _draw_pointed(painter: QPainter, picture: "Picture", day: int, reading: DayReading) -> None:
    """Draw a line at the day, a ring at its rating and a label that names them."""
    worn = theme.current()
    x = picture.x_of(day)
    painter.setPen(QPen(worn.colour("control"), 1))
    painter.drawLine(QPointF(x, picture.top), QPointF(x, picture.bottom))
    if reading.rating is not None:
        painter.setPen(QPen(worn.colour("surface"), worn.metrics.ring))
        painter.setBrush(worn.colour("feeling"))
        radius = worn.metrics.space_xs + worn.metrics.ring / 2
        painter.drawEllipse(QPointF(x, picture.y_of(reading.rating)), radius, radius)
    font = worn.font("small")
    painter.setFont(font)
    inner = QFontMetricsF(font).size(0, reading.text) + QSizeF(2, 2) * worn.metrics.space_s
    painter.setPen(QPen(worn.colour("control"), 1))
    painter.setBrush(worn.colour("surface"))
    box = _label_box(picture, x, inner, reading.rating)
    painter.drawRoundedRect(box, worn.metrics.radius_control, worn.metrics.radius_control)
    painter.setPen(worn.colour("ink"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, reading.text)


def _label_box(picture: "Picture", x: float, size: QSizeF, rating: float | None) -> QRectF:
    """Return where the label goes: beside the day, in the half that its rating leaves free."""
    gap = theme.current().metrics.space_s
    fits_right = x + gap + size.width() <= picture.right
    left = x + gap if fits_right else max(x - gap - size.width(), 0.0)
    middle = (picture.top + picture.bottom) / 2
    is_high = rating is not None and picture.y_of(rating) < middle
    top = picture.bottom - gap - size.height() if is_high else picture.top + gap
    return QRectF(QPointF(left, top), size)
