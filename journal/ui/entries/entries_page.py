"""Entries, as they look: the timeline, one entry, or one being changed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from journal.i18n import translate
from journal.ui.entries.entry_reader import EntryReader
from journal.ui.entries.timeline_model import TimelineModel
from journal.ui.entries.timeline_page import TimelinePage
from journal.ui.widgets.leads_focus import LeadsFocus
from journal.ui.widgets.notice import UndoNotice
from journal.ui.widgets.notice_foot import NoticeFoot


class EntriesPage(LeadsFocus, QWidget):
    """Holds the three views, which the presenter fills; `undo_wanted()` after a deletion."""

    undo_wanted = Signal()

    def __init__(self, model: TimelineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Entries", "Entries"))
        self.timeline = TimelinePage(model)
        self.reader = EntryReader()
        self.notice = UndoNotice()
        self.notice.acted.connect(self.undo_wanted)
        self._views = QStackedWidget()
        self._views.addWidget(self.timeline)
        self._views.addWidget(self.reader)
        self._changing: QWidget | None = None
        self.lead_focus_to(self.timeline)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.activated.connect(self.start_search)
        self._lay_out()

    def show_timeline(self) -> None:
        """Show the list, with the focus where it was in it."""
        self._show(self.timeline)

    def show_reader(self) -> None:
        """Show the entry that is open."""
        self._show(self.reader)

    def show_changing(self, view: QWidget) -> None:
        """Show the form for changing an entry, which is the same every time."""
        self._changing = view
        self._views.addWidget(view)
        self._show(view)

    @property
    def is_reading(self) -> bool:
        """Whether one entry is open to be read."""
        return self._views.currentWidget() is self.reader

    @property
    def is_changing(self) -> bool:
        """Whether an entry is being changed."""
        return self._changing is not None and self._views.currentWidget() is self._changing

    def start_search(self) -> None:
        """Go to the search, unless something is being changed here."""
        if not self.is_changing:
            self._show(self.timeline)
            self.timeline.start_search()

    def _show(self, view: QWidget) -> None:
        self._views.setCurrentWidget(view)
        self.lead_focus_to(view)
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._views, 1)
        column.addWidget(NoticeFoot(self.notice))
