"""The entries as rows, newest first, read as far as somebody scrolls."""

from collections import OrderedDict
from collections.abc import Sequence
from datetime import date
from typing import Any, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from journal.domain.entries import Entry
from journal.ui.entries.entry_row import EntryRow, Names, entry_row
from journal.ui.widgets.dates import day_heading

PAGE = 50
_MOST_PAGES_HELD = 12

Index = QModelIndex | QPersistentModelIndex


class Shelf(Protocol):
    """Where entries are read from, newest first; a position is a place in that order."""

    def fetch(self, before: int | None, limit: int) -> Sequence[tuple[int, Entry]]:
        """Return up to `limit` entries and their positions, below `before` or from the newest."""

    def positions(self, down_to: int) -> Sequence[int]:
        """Return the positions of the entries from the newest to the position `down_to`."""


class TimelineModel(QAbstractListModel):
    """Rows of entries; it remembers where each page begins and holds the pages last looked at.

    However far somebody scrolls, it holds 600 rows at most. `about_to_reread()` and `reread()`
    stand around a reading of the same list with what has changed in it.
    """

    about_to_reread = Signal()
    reread = Signal()

    def __init__(self, shelf: Shelf) -> None:
        super().__init__()
        self._shelf = shelf
        self._names: Names = {}
        self._today = date.min
        self._starts: list[int | None] = []
        self._held: OrderedDict[int, list[EntryRow]] = OrderedDict()
        self._rows = 0
        self._next: int | None = None
        self._is_whole = True

    def read(self, names: Names, today: date) -> None:
        """Read another list from its newest entry on."""
        self._begin(names, today)
        self._read_page()
        self.endResetModel()

    def read_again(self, names: Names, today: date, down_to: int | None) -> None:
        """Read the list with what changed in it, at least as far as the position `down_to`."""
        self.about_to_reread.emit()
        self._begin(names, today)
        if down_to is not None:
            self._count_pages(self._shelf.positions(down_to))
        self._read_page()
        self.endResetModel()
        self.reread.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows were read; a row has none below it."""
        return 0 if parent is not None and parent.isValid() else self._rows

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row says, or to a screen reader with the day it belongs to."""
        if not index.isValid():
            return None
        row = self.row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return row.spoken
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{day_heading(row.day, self._today)}, {row.spoken}"
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Return whether there are older entries."""
        return not parent.isValid() and not self._is_whole

    def fetchMore(self, parent: Index) -> None:
        """Read the next page of older entries."""
        if not self.canFetchMore(parent):
            return
        start = self._next
        page = self._rows_below(start)
        if page:
            self.beginInsertRows(QModelIndex(), self._rows, self._rows + len(page) - 1)
        self._add(start, page)
        if page:
            self.endInsertRows()

    def row(self, number: int) -> EntryRow:
        """Return a row by its number, from 0."""
        return self._page(number // PAGE)[number % PAGE]

    def heading(self, number: int) -> str:
        """Return the day a row begins, or nothing where its day began above."""
        row = self.row(number)
        if number and self.row(number - 1).day == row.day:
            return ""
        return day_heading(row.day, self._today)

    def number_at(self, position: int) -> int:
        """Return the number of the row at a position, else of the next older, else of the last."""
        page = sum(1 for start in self._starts[1:] if start is not None and start > position)
        for number in range(page * PAGE, self._rows):
            if self.row(number).position <= position:
                return number
        return self._rows - 1

    def _page(self, page: int) -> list[EntryRow]:
        if page not in self._held:
            self._hold(page, self._rows_below(self._starts[page]))
        self._held.move_to_end(page)
        return self._held[page]

    def _hold(self, page: int, rows: list[EntryRow]) -> None:
        self._held[page] = rows
        while len(self._held) > _MOST_PAGES_HELD:
            self._held.popitem(last=False)

    def _begin(self, names: Names, today: date) -> None:
        self.beginResetModel()
        self._names, self._today = names, today
        self._starts, self._rows, self._next, self._is_whole = [], 0, None, False
        self._held.clear()

    def _count_pages(self, positions: Sequence[int]) -> None:
        """Take the whole pages among these positions, to be read when they are looked at."""
        lasts = positions[PAGE - 1 :: PAGE]
        self._rows = len(lasts) * PAGE
        self._starts = [None, *lasts][: len(lasts)]
        self._next = lasts[-1] if lasts else None

    def _read_page(self) -> None:
        """Read the next page without telling."""
        start = self._next
        self._add(start, self._rows_below(start))

    def _add(self, start: int | None, rows: list[EntryRow]) -> None:
        self._is_whole = len(rows) < PAGE
        if rows:
            self._starts.append(start)
            self._hold(len(self._starts) - 1, rows)
            self._rows += len(rows)
            self._next = rows[-1].position

    def _rows_below(self, start: int | None) -> list[EntryRow]:
        found = self._shelf.fetch(start, PAGE)
        return [entry_row(position, entry, self._names) for position, entry in found]
