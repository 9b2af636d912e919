"""The timeline: entries by day, newest first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from journal.domain.records import RecordId
from journal.i18n import translate
from journal.ui.entries.long_list import LongList
from journal.ui.entries.timeline_model import Index, TimelineModel
from journal.ui.entries.timeline_rows import TimelineRows

_OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_DELETING_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class TimelineView(LongList):
    """Shows a `TimelineModel` and stays where it is when that reads anew.

    `opened(record)` by a click, Enter or Space; `edit_wanted(record)` by E;
    `delete_wanted(record)` by Delete.
    """

    opened = Signal(str)
    edit_wanted = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, model: TimelineModel, parent: QWidget | None = None) -> None:
        super().__init__(TimelineRows(model), parent)
        self.setAccessibleName(translate("Timeline", "Entries, newest first"))
        self._timeline = model
        self._top_position: int | None = None
        self._top_above = 0
        self._current_position: int | None = None
        self.setModel(model)
        model.about_to_reread.connect(self._remember_place)
        model.reread.connect(self._return_to_place)
        self.clicked.connect(self._open)

    def lowest_position(self) -> int | None:
        """Return the position of the oldest row in sight, or None in an empty list."""
        rows = [row for row, _ in self.place.in_sight()]
        return self._timeline.row(rows[-1]).position if rows else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the row at the top, where none was chosen."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._timeline.rowCount():
            self.setCurrentIndex(self._timeline.index(self.place.row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, change and delete by keys; the rest moves."""
        index, key = self.currentIndex(), Qt.Key(event.key())
        if index.isValid() and key in _OPENING_KEYS:
            self._open(index)
        elif index.isValid() and key in _DELETING_KEYS:
            self.delete_wanted.emit(self._record(index))
        elif index.isValid() and key == Qt.Key.Key_E and not event.modifiers():
            self.edit_wanted.emit(self._record(index))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do not look for rows by their first letter: that is what the search field is for."""

    def _open(self, index: Index) -> None:
        self.opened.emit(self._record(index))

    def _record(self, index: Index) -> RecordId:
        return self._timeline.row(index.row()).record

    def _remember_place(self) -> None:
        self._top_position = self._current_position = None
        if self._timeline.rowCount() == 0:
            return
        self._top_position = self._timeline.row(self.place.row).position
        self._top_above = self.place.above
        if self.currentIndex().isValid():
            self._current_position = self._timeline.row(self.currentIndex().row()).position

    def _return_to_place(self) -> None:
        if self._timeline.rowCount() == 0:
            return
        if self._current_position is not None:
            current = self._timeline.number_at(self._current_position)
            self.setCurrentIndex(self._timeline.index(current, 0))
        if self._top_position is not None:
            self.place.go_to(self._timeline.number_at(self._top_position), self._top_above)
        self.settle()
