"""Where the parts of one row stand, at a width and a text size."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from journal.ui.entries.entry_row import EntryRow
from journal.ui.entries.text_block import TextBlock
from journal.ui.theme import Theme

_LINES_OF_NOTE = 3
_TIME_EMS = 5
_REMARK_EMS = 10
_NARROW_EMS = 36
_PILL_EMS = 2


@dataclass(frozen=True, slots=True)
class Placed:
    """A block of text and its upper left corner."""

    block: TextBlock
    at: QPointF


@dataclass(frozen=True, slots=True)
class RowLayout:
    """A laid-out row, from (0, 0) and left to right; `heading` where it begins a day."""

    height: float
    card: QRectF
    heading: Placed | None
    time: Placed
    badge: QRectF
    pills: tuple[tuple[QRectF, str], ...]
    texts: tuple[Placed, ...]
    note: Placed | None


class RowArranger:
    """Arranges rows for one theme and one width in pixels.

    Places are given left to right; `mirrored` says that they will be drawn from right to left.
    """

    def __init__(self, theme: Theme, width: float, *, mirrored: bool = False) -> None:
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        self._start, self._end = (right, left) if mirrored else (left, right)
        self._theme, self._metrics = theme, theme.metrics
        self._small, self._body = theme.font("small"), theme.font()
        self._strong = theme.font("body", "strong")
        self._width = width
        em = self._metrics.text_small
        self._left = float(_TIME_EMS * em)
        self._is_narrow = width < _NARROW_EMS * self._metrics.text_body
        self._right = 0.0 if self._is_narrow else float(_REMARK_EMS * em)

    def arrange(self, row: EntryRow, heading: str, *, is_first: bool) -> RowLayout:
        """Return where everything of a row goes."""
        gap, edge = self._metrics.space_s, self._metrics.space_l
        above = self._heading(heading, is_first=is_first)
        top = 0.0 if above is None else above.at.y() + above.block.height + gap
        inside = top + edge
        x = edge + self._left
        middle = self._width - x - edge - (self._right + edge if self._right else 0)
        pills, texts, y = self._labels(row, QPointF(x, inside), middle)
        note = self._note(row, QPointF(x, y), middle)
        y = y if note is None else note.at.y() + note.block.height
        remarks = self._remarks(row, QPointF(x, y + gap if y > inside else y), inside)
        badge = self._badge(inside)
        end = max(
            y,
            remarks.at.y() + remarks.block.height,
            badge.bottom() if row.anxiety is not None else inside + self._metrics.text_small,
        )
        card = QRectF(0.5, top + 0.5, self._width - 1, end + edge - top - 1)
        return RowLayout(
            height=end + edge + gap,
            card=card,
            heading=above,
            time=Placed(self._text(row.time, self._left), QPointF(edge, inside)),
            badge=badge,
            pills=pills,
            texts=(*texts, remarks),
            note=note,
        )

    def _heading(self, heading: str, *, is_first: bool) -> Placed | None:
        if not heading:
            return None
        above = self._metrics.space_xs if is_first else self._metrics.space_l
        return Placed(
            TextBlock(heading, self._strong, self._width, align=self._start), QPointF(0, above)
        )

    def _labels(
        self, row: EntryRow, at: QPointF, width: float
    ) -> tuple[tuple[tuple[QRectF, str], ...], list[Placed], float]:
        """Place the pills like words in a text, the details after them; return the end too."""
        step = self._metrics.space_xs + self._metrics.ring
        metrics = QFontMetricsF(self._small)
        height = float(_PILL_EMS * self._metrics.text_body)
        x, y = 0.0, at.y()
        pills = []
        for trigger in row.triggers:
            wide = min(metrics.horizontalAdvance(trigger) + 2 * self._metrics.space_m, width)
            if x and x + wide > width:
                x, y = 0.0, y + height + step
            pills.append((QRectF(at.x() + x, y, wide, height), trigger))
            x += wide + step
        details, y = self._details(row, QPointF(at.x(), y), x, width, height)
        return tuple(pills), details, y

    def _details(
        self, row: EntryRow, at: QPointF, x: float, width: float, height: float
    ) -> tuple[list[Placed], float]:
        below_pills = at.y() + height if x else at.y()
        if not row.details:
            return [], below_pills
        advance = QFontMetricsF(self._small).horizontalAdvance(row.details)
        if x and x + advance <= width:
            block = self._text(row.details, width - x)
            return [
                Placed(block, QPointF(at.x() + x, at.y() + (height - block.height) / 2))
            ], below_pills
        block = self._text(row.details, width)
        y = below_pills + (self._metrics.space_xs if x else 0)
        return [Placed(block, QPointF(at.x(), y))], y + block.height

    def _note(self, row: EntryRow, at: QPointF, width: float) -> Placed | None:
        if not row.excerpt:
            return None
        block = TextBlock(
            row.excerpt,
            self._body,
            width,
            most_lines=_LINES_OF_NOTE,
            align=self._start,
            line_height=QFontMetricsF(self._body).height() * self._metrics.line_height / 100,
        )
        has_labels = bool(row.triggers or row.details)
        return Placed(block, at + QPointF(0, self._metrics.space_xs if has_labels else 0))

    def _remarks(self, row: EntryRow, below: QPointF, inside: float) -> Placed:
        if self._is_narrow:
            width = self._width - below.x() - self._metrics.space_l
            return Placed(self._text(" · ".join(row.remarks), width), below)
        x = self._width - self._metrics.space_l - self._right
        block = TextBlock("\n".join(row.remarks), self._small, self._right, align=self._end)
        return Placed(block, QPointF(x, inside))

    def _badge(self, inside: float) -> QRectF:
        side = self._metrics.text_body + self._metrics.space_xl
        y = inside + QFontMetricsF(self._small).height() + self._metrics.space_xs
        return QRectF(self._metrics.space_l, y, side, side)

    def _text(self, text: str, width: float) -> TextBlock:
        return TextBlock(text, self._small, width, align=self._start)
