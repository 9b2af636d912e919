"""Entries, as they look: the timeline, one entry, or one being changed."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from journal.i18n import translate
from journal.ui.entries.entry_editing import EntryEditing
from journal.ui.entries.entry_reader import EntryReader
from journal.ui.entries.timeline_model import TimelineModel
from journal.ui.entries.timeline_page import TimelinePage
from journal.ui.widgets.notice import UndoNotice
from journal.ui.widgets.notice_foot import NoticeFoot


class EntriesPage(QWidget):
    """Holds the three views, which the presenter fills; `undo_wanted()` after a deletion."""

    undo_wanted = Signal()

    def __init__(self, model: TimelineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Entries", "Entries"))
        self.timeline = TimelinePage(model)
        self.reader = EntryReader()
        self.editing = EntryEditing()
        self.notice = UndoNotice()
        self.notice.acted.connect(self.undo_wanted)
        self._views = QStackedWidget()
        for view in (self.timeline, self.reader, self.editing):
            self._views.addWidget(view)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.activated.connect(self.start_search)
        self._lay_out()

    def show_timeline(self) -> None:
        """Show the list, with the focus where it was in it."""
        self._views.setCurrentWidget(self.timeline)
        self.timeline.start()

    def show_reader(self) -> None:
        """Show the entry that is open."""
        self._views.setCurrentWidget(self.reader)
        self.reader.start()

    def show_editing(self) -> None:
        """Show the form."""
        self._views.setCurrentWidget(self.editing)
        self.editing.ask_about_changes(asked=False)

    @property
    def is_reading(self) -> bool:
        """Whether one entry is open to be read."""
        return self._views.currentWidget() is self.reader

    @property
    def is_editing(self) -> bool:
        """Whether an entry is being changed."""
        return self._views.currentWidget() is self.editing

    def start_search(self) -> None:
        """Go to the search, unless something is being changed here."""
        if not self.is_editing:
            self._views.setCurrentWidget(self.timeline)
            self.timeline.start_search()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._views, 1)
        column.addWidget(NoticeFoot(self.notice))
