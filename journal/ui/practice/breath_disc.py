"""A disc that breathes."""

import math

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion, QResizeEvent
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
_SIDE_IN_TARGETS = 5
_WIDEST_IN_TARGETS = 12
"""The least side, and the widest room, in heights of a button, so that they grow with the text."""
_FULL_TURN = 360 * 16
_TOP = 90 * 16
"""Angles as Qt has them, in sixteenths of a degree against the clock."""


class BreathDisc(QWidget):
    """A disc in a room: it grows with the in-breath, sinks with the out-breath.

    Where `counted`, it holds the seconds left in the phase, and a ring around the room fills
    with the run. It paints again only what moved.
    """

    def __init__(self, counted: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counted = counted
        self._fullness = 0.0
        self._run_fraction = 0.0
        self._count = 0
        self._middle = QPointF()
        self._room = 0.0  # the radius of the room; the ring of the run lies on its edge
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def sizeHint(self) -> QSize:
        """Ask for little, and take what there is: a window too low for the rest must not scroll."""
        side = _SIDE_IN_TARGETS * theme.current().metrics.target
        return QSize(side, side)

    def show_position(self, position: Position) -> None:
        """Show one moment of a run, to a fraction of a pixel."""
        moved = abs(position.fullness - self._fullness) * self._room * (_LARGEST - _SMALLEST)
        if moved >= _STEP or position.count != self._count:
            self._move_disc(position)
        if self._counted and self._arc_length(position.run_fraction) >= _STEP:
            self._move_ring(position)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the new size."""
        super().resizeEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the room, the halo, the disc, the count and the ring of the run."""
        worn = theme.current()
        surface, accent = worn.colours.surface, worn.colours.accent
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(surface))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for radius, colour in (
            (self._room, mix(surface, accent, _ROOM_TINT)),
            (self._halo(self._fullness), mix(surface, accent, _HALO_TINT)),
            (self._disc(self._fullness), accent),
        ):
            painter.setBrush(QColor(colour))
            painter.drawEllipse(self._middle, radius, radius)
        if self._counted:
            if event.region().intersects(self._square(self._room * _COUNT_SIZE)):
                self._paint_count(painter, worn)
            self._paint_ring(painter, worn)

    def _measure(self) -> None:
        metrics = theme.current().metrics
        side = min(self.width(), self.height(), _WIDEST_IN_TARGETS * metrics.target)
        self._middle = QRectF(self.rect()).center()
        self._room = max(0.0, side / 2 - metrics.ring)

    def _paint_count(self, painter: QPainter, worn: theme.Theme) -> None:
        font = worn.font(weight="strong")
        font.setPixelSize(max(1, round(self._room * _COUNT_SIZE)))
        painter.setFont(font)
        painter.setPen(worn.colour("on_accent"))
        text = self.locale().toString(self._count) if self._count else ""
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, text)

    def _paint_ring(self, painter: QPainter, worn: theme.Theme) -> None:
        pen = QPen(worn.colour("accent"), worn.metrics.ring)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        middle, room = self._middle, self._room
        square = QRectF(middle.x() - room, middle.y() - room, 2 * room, 2 * room)
        painter.drawArc(square, _TOP, round(-_FULL_TURN * self._run_fraction))

    def _move_disc(self, position: Position) -> None:
        """Paint again from the disc's edge to the halo's, and the middle when its number changes.

        The smaller disc covers the square inside it before and after.
        """
        smaller, larger = sorted((self._fullness, position.fullness))
        moved = QRegion(self._square(self._halo(larger) + 2))
        if position.count == self._count:
            moved -= QRegion(self._square(self._disc(smaller) / math.sqrt(2) - 2))
        self._fullness, self._count = position.fullness, position.count
        self.update(moved)

    def _square(self, reach: float) -> QRect:
        """Return the square that reaches so far from the middle to each side."""
        corner = QPointF(reach, reach)
        return QRectF(self._middle - corner, self._middle + corner).toRect()

    def _move_ring(self, position: Position) -> None:
        """Paint the ring of the run again where it grew; all of it after a leap."""
        leap = self._arc_length(position.run_fraction) > self._room
        ends = [self._on_ring(run) for run in (self._run_fraction, position.run_fraction)]
        self._run_fraction = position.run_fraction
        stretch = QRectF(ends[0], ends[1]).normalized().toAlignedRect()
        width = theme.current().metrics.ring + 1
        self.update(self.rect() if leap else stretch.adjusted(-width, -width, width, width))

    def _on_ring(self, run_fraction: float) -> QPointF:
        turn = 2 * math.pi * run_fraction
        return self._middle + QPointF(math.sin(turn), -math.cos(turn)) * self._room

    def _disc(self, fullness: float) -> float:
        return self._room * (_SMALLEST + (_LARGEST - _SMALLEST) * fullness)

    def _halo(self, fullness: float) -> float:
        """Return the halo's radius: half way from the disc to the edge of the room."""
        return (self._disc(fullness) + self._room) / 2

    def _arc_length(self, run_fraction: float) -> float:
        """How far the ring of the run is from ``run_fraction``, in pixels."""
        return 2 * math.pi * self._room * abs(run_fraction - self._run_fraction)
