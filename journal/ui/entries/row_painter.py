"""How a row of the list is drawn."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from journal.ui.entries.entry_row import EntryRow
from journal.ui.entries.row_layout import Placed, RowLayout
from journal.ui.theme import Theme
from journal.words import points


class RowPainter:
    """Draws rows in one theme; `mirrored` for languages read from right to left."""

    def __init__(self, theme: Theme, *, mirrored: bool = False) -> None:
        self._theme = theme
        self._mirrored = mirrored
        self._small, self._strong = theme.font("small"), theme.font("body", "strong")

    def paint(
        self,
        painter: QPainter,
        top: float,
        row: EntryRow,
        placed: RowLayout,
        *,
        hovered: bool,
        current: bool,
    ) -> None:
        """Draw a row from `top` on; `current` is where the keyboard is."""
        painter.save()
        painter.translate(0, top)
        width = placed.card.width() + 1
        if placed.heading is not None:
            self._write(painter, placed.heading, "ink", width)
        self._draw_card(painter, placed.card, hovered=hovered, current=current)
        self._write(painter, placed.time, "ink_quiet", width)
        if row.anxiety is not None:
            self._draw_badge(painter, self._turned(placed.badge, width), row.anxiety)
        for box, text in placed.pills:
            self._draw_pill(painter, self._turned(box, width), text)
        for quiet in placed.texts:
            self._write(painter, quiet, "ink_quiet", width)
        if placed.note is not None:
            self._write(painter, placed.note, "ink", width)
        painter.restore()

    def _draw_card(self, painter: QPainter, card: QRectF, *, hovered: bool, current: bool) -> None:
        thickness = self._theme.metrics.ring if current else 1
        border = "accent" if current else "control" if hovered else "line"
        inset = (thickness - 1) / 2
        box = card.adjusted(inset, inset, -inset, -inset)
        self._draw_box(painter, box, "surface", border, self._theme.metrics.radius_card, thickness)

    def _draw_badge(self, painter: QPainter, box: QRectF, rating: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.rating_shade(rating)))
        radius = self._theme.metrics.radius_control
        painter.drawRoundedRect(box, radius, radius)
        painter.setPen(self._theme.colour("ink"))
        painter.setFont(self._strong)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, points(rating))

    def _draw_pill(self, painter: QPainter, box: QRectF, text: str) -> None:
        self._draw_box(painter, box, "soft", "line", box.height() / 2, 1)
        painter.setPen(self._theme.colour("ink"))
        painter.setFont(self._small)
        inner = box.width() - 2 * self._theme.metrics.space_s
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(inner))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)

    def _draw_box(
        self,
        painter: QPainter,
        box: QRectF,
        fill: str,
        border: str,
        radius: float,
        thickness: float,
    ) -> None:
        painter.setPen(QPen(self._theme.colour(border), thickness))
        painter.setBrush(self._theme.colour(fill))
        painter.drawRoundedRect(box, radius, radius)

    def _write(self, painter: QPainter, text: Placed, colour: str, width: float) -> None:
        painter.setPen(self._theme.colour(colour))
        at = text.at
        if self._mirrored:
            at = QPointF(width - text.at.x() - text.block.width, text.at.y())
        text.block.draw(painter, at.x(), at.y())

    def _turned(self, box: QRectF, width: float) -> QRectF:
        if not self._mirrored:
            return box
        return QRectF(width - box.right(), box.y(), box.width(), box.height())
