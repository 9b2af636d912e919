"""Measures and draws the rows of the timeline, remembering those last looked at."""

from PySide6.QtGui import QPainter

from journal.ui import theme
from journal.ui.entries.entry_row import EntryRow
from journal.ui.entries.row_layout import RowArranger, RowLayout
from journal.ui.entries.row_painter import RowPainter
from journal.ui.entries.timeline_model import TimelineModel

_MOST_REMEMBERED = 200


class TimelineRows:
    """The artist of a `LongList` of entries."""

    def __init__(self, model: TimelineModel) -> None:
        self._model = model
        self._arranged: dict[tuple[EntryRow, str, bool], RowLayout] = {}
        self._fitted: tuple[theme.Theme, int, bool] | None = None
        self.fit(1, mirrored=False)

    def fit(self, width: int, *, mirrored: bool) -> None:
        """Take the width in pixels, and the theme that is worn now."""
        worn = theme.current()
        if self._fitted == (worn, width, mirrored):
            return
        self._fitted = (worn, width, mirrored)
        self._arranged.clear()
        self._arranger = RowArranger(worn, width, mirrored=mirrored)
        self._painter = RowPainter(worn, mirrored=mirrored)

    def height(self, row: int) -> int:
        """Return the height of a row in pixels."""
        return round(self._layout(row).height)

    def lead(self, row: int) -> int:
        """Return the height of the heading above a row's card."""
        return round(self._layout(row).card.top())

    def paint(self, painter: QPainter, top: int, row: int, *, hovered: bool, current: bool) -> None:
        """Draw a row from `top` on."""
        values, layout = self._model.row(row), self._layout(row)
        self._painter.paint(painter, top, values, layout, hovered=hovered, current=current)

    def _layout(self, row: int) -> RowLayout:
        values, heading = self._model.row(row), self._model.heading(row)
        key = (values, heading, row == 0)
        if key not in self._arranged:
            if len(self._arranged) >= _MOST_REMEMBERED:
                self._arranged.clear()
            self._arranged[key] = self._arranger.arrange(values, heading, is_first=row == 0)
        return self._arranged[key]
