"""A disc that breathes."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from journal.domain.practice.timeline import Position
from journal.tokens import mix
from journal.ui import theme

_SMALLEST, _LARGEST = 0.34, 0.80
"""The disc with empty and with full lungs, as a share of the room around it."""
_COUNT_SIZE = 0.28
"""The height of the count, as a share of the room's radius."""
_ROOM_TINT, _HALO_TINT = 0.06, 0.16
"""How much of the accent is in the room and in the halo."""
_STEP = 0.25
"""The least movement worth painting, in pixels."""
_SIDE_IN_TARGETS = 10
"""The side it would like to have, in heights of a button, so that it grows with the text."""
_LEAST_SIDE_IN_TARGETS = 5


class BreathDisc(QWidget):
    """A disc in a room: it grows with the in-breath, sinks with the out-breath.

    Where `counted`, it holds the seconds left in the phase, and a ring around the room fills
    with the run. It paints again only what moved.
    """

    def __init__(self, counted: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counted = counted
        self._position: Position | None = None
        self._drawn_radius = 0.0
        self._drawn_arc = 0.0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Ask for a square as wide as ten buttons are high."""
        return _square(_SIDE_IN_TARGETS)

    def minimumSizeHint(self) -> QSize:
        """Make do with half of it."""
        return _square(_LEAST_SIDE_IN_TARGETS)

    def show_position(self, position: Position) -> None:
        """Show one moment of a run."""
        before, self._position = self._position, position
        if before is None or abs(self._arc_length - self._drawn_arc) > self._room:
            self.update()
            return
        if before.count != position.count or abs(self._radius - self._drawn_radius) >= _STEP:
            self._update_disc()
        if self._counted and abs(self._arc_length - self._drawn_arc) >= _STEP:
            self._update_arc()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint everything at the new size."""
        super().resizeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the room, the halo, the disc, the count and the ring of the run."""
        if self._position is None:
            return
        worn = theme.current()
        surface, accent = worn.colours.surface, worn.colours.accent
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for radius, colour in (
            (self._room, mix(surface, accent, _ROOM_TINT)),
            (self._halo, mix(surface, accent, _HALO_TINT)),
            (self._radius, accent),
        ):
            painter.setBrush(QColor(colour))
            painter.drawEllipse(self._middle, radius, radius)
        self._drawn_radius = self._radius
        if self._counted:
            self._paint_count(painter, worn)
            self._paint_arc(painter, worn)

    def _paint_count(self, painter: QPainter, worn: theme.Theme) -> None:
        font = worn.font(weight="strong")
        font.setPixelSize(max(1, round(self._room * _COUNT_SIZE)))
        painter.setFont(font)
        painter.setPen(worn.colour("on_accent"))
        count = self._position.count if self._position else 0
        text = self.locale().toString(count) if count else ""
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, text)

    def _paint_arc(self, painter: QPainter, worn: theme.Theme) -> None:
        pen = QPen(worn.colour("accent"), worn.metrics.ring)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        middle, room = self._middle, self._room
        square = QRectF(middle.x() - room, middle.y() - room, 2 * room, 2 * room)
        turn = self._arc_length / room if room else 0.0
        painter.drawArc(square, 90 * 16, round(-math.degrees(turn) * 16))
        self._drawn_arc = self._arc_length

    def _update_disc(self) -> None:
        """Paint the disc and its halo again, at the larger of what is there and what comes."""
        widest = max(self._radius, self._drawn_radius)
        reach = math.ceil(self._halo_around(widest)) + 1
        middle = self._middle.toPoint()
        self.update(QRect(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach))

    def _update_arc(self) -> None:
        """Paint the stretch of the ring again that was added since it was drawn."""
        ends = [self._on_ring(length) for length in (self._drawn_arc, self._arc_length)]
        stretch = QRectF(ends[0], ends[1]).normalized().toAlignedRect()
        width = theme.current().metrics.ring + 1
        self.update(stretch.adjusted(-width, -width, width, width))

    def _on_ring(self, length: float) -> QPointF:
        turn = length / self._room if self._room else 0.0
        return self._middle + self._room * QPointF(math.sin(turn), -math.cos(turn))

    @property
    def _middle(self) -> QPointF:
        return QRectF(self.rect()).center()

    @property
    def _room(self) -> float:
        """The radius of the room; the ring lies on its edge."""
        side = min(self.width(), self.height())
        return max(0.0, side / 2 - theme.current().metrics.ring)

    @property
    def _radius(self) -> float:
        fullness = self._position.fullness if self._position else 0.0
        return self._room * (_SMALLEST + (_LARGEST - _SMALLEST) * fullness)

    @property
    def _halo(self) -> float:
        return self._halo_around(self._radius)

    def _halo_around(self, radius: float) -> float:
        """The halo reaches half way from the disc to the edge of the room."""
        return (radius + self._room) / 2

    @property
    def _arc_length(self) -> float:
        """How long the ring of the run is, in pixels."""
        fraction = self._position.run_fraction if self._position else 0.0
        return 2 * math.pi * self._room * fraction


def _square(targets: int) -> QSize:
    side = targets * theme.current().metrics.target
    return QSize(side, side)
