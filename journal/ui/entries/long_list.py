"""A list view for any number of rows of their own heights."""

from typing import Protocol

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QRegion, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from journal.ui.entries.scroll_place import UNITS, ScrollPlace
from journal.ui.entries.timeline_model import Index

_LINES_A_NOTCH = 3
_NOTCH = 120
_ROWS_AHEAD = 25


class RowArtist(Protocol):
    """Measures and draws the rows of a list."""

    def fit(self, width: int, *, mirrored: bool) -> None:
        """Take the width there is, in pixels; the theme may have changed too."""

    def height(self, row: int) -> int:
        """Return the height of a row in pixels."""

    def lead(self, row: int) -> int:
        """Return how many pixels at the top of a row do not belong to what is pressed."""

    def paint(self, painter: QPainter, top: int, row: int, *, hovered: bool, current: bool) -> None:
        """Draw a row from `top` on."""


class LongList(QListView):
    """Lays out only what is in sight, so its work does not grow with the list.

    It is a `QListView` to the keyboard and to screen readers; the geometry is its own.
    """

    def __init__(self, artist: RowArtist, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._artist = artist
        self._hovered = -1
        self._is_settling = False
        self.place = ScrollPlace(self._row_count, artist.height)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, so that a list growing longer does not move its rows.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAutoFillBackground(False)

    def visualRect(self, index: Index) -> QRect:
        """Return where a row is; nothing while it is out of sight."""
        for row, top in self.place.in_sight():
            if row == index.row():
                return QRect(0, top, self.viewport().width(), self._artist.height(row))
        return QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the row at a point, or none between two."""
        for row, top in self.place.in_sight():
            if top + self._artist.lead(row) <= point.y() < top + self._artist.height(row):
                return self.model().index(row, 0)
        return QModelIndex()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into sight."""
        if not index.isValid():
            return
        if hint == QAbstractItemView.ScrollHint.PositionAtTop:
            self.place.go_to(index.row())
        else:
            self.place.bring_into_sight(index.row())
        self.settle()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Return the row a key leads to."""
        del modifiers
        actions = QAbstractItemView.CursorAction
        now, last = self.currentIndex().row(), self._row_count() - 1
        steps = {
            actions.MoveUp: now - 1,
            actions.MovePrevious: now - 1,
            actions.MoveDown: now + 1,
            actions.MoveNext: now + 1,
            actions.MoveHome: 0,
            actions.MoveEnd: last,
        }
        if action in (actions.MovePageDown, actions.MovePageUp):
            target = self._page_from(max(now, 0), 1 if action == actions.MovePageDown else -1)
        else:
            target = steps.get(action, now)
        return self.model().index(max(0, min(target, last)), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the current row: there is never more than one."""
        del rect
        self.selectionModel().select(self.currentIndex(), command)

    def visualRegionForSelection(self, selection: object) -> QRegion:
        """Return everything: few rows are in sight, and all are drawn at once."""
        del selection
        return QRegion(self.viewport().rect())

    def reset(self) -> None:
        """Take other rows, from the first on."""
        self.place.go_to(0)
        super().reset()

    def doItemsLayout(self) -> None:
        """Take a change of the rows; nothing is measured before it is in sight."""
        self.updateGeometries()
        self.viewport().update()

    def updateGeometries(self) -> None:
        """Take a change of the size, of the text size, or of the rows."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._artist.fit(self.viewport().width(), mirrored=mirrored)
        self.place.resize(self.viewport().height())
        self.settle()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Follow the scroll bar."""
        del dx, dy
        if self._is_settling:
            return
        self.place.go_to_value(self.verticalScrollBar().value())
        self.settle()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll by pixels, or by lines of text for a wheel with notches."""
        pixels = event.pixelDelta().y()
        if not pixels:
            lines = event.angleDelta().y() * _LINES_A_NOTCH / _NOTCH
            pixels = round(lines * 2 * self.fontMetrics().height())
        self.place.move(-pixels)
        self.settle()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the row under the pointer."""
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        """Mark no row."""
        super().leaveEvent(event)
        self._hover(-1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows in sight."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = self.currentIndex().row() if self.hasFocus() else -1
        for row, top in self.place.in_sight():
            hovered = row == self._hovered
            self._artist.paint(painter, top, row, hovered=hovered, current=row == current)
        painter.end()

    def settle(self) -> None:
        """Show the place that was scrolled to, and read on before the rows end."""
        bar = self.verticalScrollBar()
        self._is_settling = True
        bar.setPageStep(UNITS * max(1, sum(1 for _ in self.place.in_sight()) - 1))
        bar.setSingleStep(UNITS // 2)
        bar.setRange(0, self.place.highest_value)
        bar.setEnabled(self.place.highest_value > 0)
        bar.setValue(self.place.value)
        self._is_settling = False
        self.viewport().update()
        self._read_on()

    def _read_on(self) -> None:
        last = max((row for row, _ in self.place.in_sight()), default=-1)
        root = QModelIndex()
        if (
            last >= 0
            and last + _ROWS_AHEAD >= self._row_count()
            and self.model().canFetchMore(root)
        ):
            self.model().fetchMore(root)

    def _row_count(self) -> int:
        model: QAbstractItemModel | None = self.model()  # none while the list is being made
        return 0 if model is None else model.rowCount()

    def _page_from(self, row: int, step: int) -> int:
        """Return the row about as far away as the list is high."""
        left = self.viewport().height()
        last = self._row_count() - 1
        while 0 <= row + step <= last and left > self._artist.height(row):
            left -= self._artist.height(row)
            row += step
        return row

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()
