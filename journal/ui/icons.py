"""Lucide's icons in the theme's colours, sharp at every size."""

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from journal.resource_files import resource
from journal.ui import theme


def icon(name: str, colour: str = "ink_quiet", chosen: str = "") -> QIcon:
    """Return the icon `name` of `resources/icons/`; FileNotFoundError if there is none.

    `colour` is a name of the tokens, `chosen` another one for a checked button. The theme is asked
    whenever the icon is drawn, so that it follows a change of theme by itself.
    """
    drawing = resource("icons", f"{name}.svg").read_text("utf-8")
    return QIcon(_TokenColouredEngine(drawing, colour, chosen or colour))


class _TokenColouredEngine(QIconEngine):
    """Draws an SVG whose strokes are `currentColor`."""

    def __init__(self, drawing: str, colour: str, chosen: str) -> None:
        super().__init__()
        self._drawing = drawing
        self._colour = colour
        self._chosen = chosen

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon into a rectangle."""
        name = self._chosen if state == QIcon.State.On else self._colour
        if mode == QIcon.Mode.Disabled:
            name = "control"
        colour = getattr(theme.current().colours, name)
        coloured = self._drawing.replace("currentColor", colour)
        QSvgRenderer(QByteArray(coloured.encode())).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the icon as a picture of `size` device pixels."""
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        """Return an equal engine."""
        return _TokenColouredEngine(self._drawing, self._colour, self._chosen)
