"""A few lines of text, broken to a width and drawn by hand."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

_LINE_SEPARATOR = "\u2028"


class TextBlock:
    """Text laid out once: its `width` and `height` are known, and `draw` may be called often.

    `most_lines` limits the lines; the last of them then ends in "…". `line_height` is in
    pixels, 0 for the font's own. Empty lines are left out.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        *,
        most_lines: int = 0,
        line_height: float = 0,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        self._font, self.width = font, width
        self._option = QTextOption(align | Qt.AlignmentFlag.AlignAbsolute)
        self._option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._step = line_height or QFontMetricsF(font).height()
        plain = _LINE_SEPARATOR.join(line for line in text.splitlines() if line.strip())
        starts = self._lay_out(plain)
        if most_lines and len(starts) > most_lines:
            last = starts[most_lines - 1]
            starts = self._lay_out(plain[:last] + self._elided(plain[last:]))
        self.height = self._step * len(starts)

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw it with the painter's pen, its upper left corner at a point."""
        self._layout.draw(painter, QPointF(x, y))

    def _lay_out(self, text: str) -> list[int]:
        """Break the text and return where in it each line starts."""
        self._layout = QTextLayout(text, self._font)
        self._layout.setTextOption(self._option)
        starts: list[int] = []
        self._layout.beginLayout()
        line = self._layout.createLine()
        while line.isValid():
            line.setLineWidth(self.width)
            spare = (self._step - line.height()) / 2
            line.setPosition(QPointF(0, self._step * len(starts) + spare))
            starts.append(line.textStart())
            line = self._layout.createLine()
        self._layout.endLayout()
        return starts

    def _elided(self, rest: str) -> str:
        """Return as much of the rest as fits one line, and "…" at its end in any case."""
        one_line = rest.replace(_LINE_SEPARATOR, " ") + "…"
        right = Qt.TextElideMode.ElideRight
        return QFontMetricsF(self._font).elidedText(one_line, right, self.width)
