"""The timeline with its search, and what stands there while it is empty."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from journal.i18n import translate
from journal.ui import theme
from journal.ui.entries.empty_timeline import EmptyTimeline
from journal.ui.entries.question_card import QuestionCard
from journal.ui.entries.search_field import SearchField
from journal.ui.entries.timeline_model import TimelineModel
from journal.ui.entries.timeline_view import TimelineView
from journal.ui.widgets.leads_focus import LeadsFocus
from journal.ui.widgets.page_header import PageHeader


class TimelinePage(LeadsFocus, QWidget):
    """Shows what a `TimelineModel` holds; `searched(words)` as typed, `today_wanted()`."""

    searched = Signal(str)
    today_wanted = Signal()

    def __init__(self, model: TimelineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.view = TimelineView(model)
        self.draft = QuestionCard(
            translate("Entries", "You had begun to change an entry."),
            translate("Entries", "Carry on"),
            translate("Entries", "Leave it as it was"),
        )
        self._header = PageHeader(translate("Entries", "Entries"), "")
        self._search = SearchField()
        self._empty = EmptyTimeline()
        self._list = QStackedWidget()
        self._edges = QHBoxLayout(self)
        self._above = QVBoxLayout()
        self._search.textChanged.connect(self.searched)
        self._search.left.connect(self._leave_search)
        self._empty.today_wanted.connect(self.today_wanted)
        self._lay_out()

    def words(self) -> str:
        """Return what is looked for."""
        return self._search.text().strip()

    def show_count(self) -> None:
        """Say how much there is, after the model was read."""
        count, words = self._model.rowCount(), self.words()
        self._header.set_title(
            translate("Entries", "Entries"), self._found() if words and count else ""
        )
        self._list.setCurrentWidget(self.view if count else self._empty)
        self._search.setEnabled(count > 0 or bool(words))
        self._empty.explain(words)
        empty = self._search if words else self._empty
        self.lead_focus_to(self.view if count else empty)

    def start_search(self) -> None:
        """Put the focus in the search field, ready to be written over."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _leave_search(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _found(self) -> str:
        count = self._model.rowCount()
        if self._model.canFetchMore(self.view.rootIndex()):
            return translate("Entries", "the newest %n found, more below", count)
        return translate("Entries", "%n entry found|%n entries found", count)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the list's scroll bar stand in the margin, so that the cards end with the header."""
        super().resizeEvent(event)
        bar = self.view.verticalScrollBar().sizeHint().width()
        edge = theme.current().metrics.space_xxl
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (edge - bar, edge) if mirrored else (edge, edge - bar)
        self._edges.setContentsMargins(left, edge - theme.current().metrics.space_xs, right, 0)
        self._above.setContentsMargins(bar if mirrored else 0, 0, 0 if mirrored else bar, 0)

    def _lay_out(self) -> None:
        metrics = theme.current().metrics
        self._header.add_action(self._search)
        self.draft.hide()
        self._list.addWidget(self.view)
        self._list.addWidget(self._empty)
        inner = QWidget()
        inner.setMaximumWidth(metrics.content_width)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        for layout in (column, self._above):
            layout.setSpacing(metrics.space_l)
        self._above.addWidget(self._header)
        self._above.addWidget(self.draft)
        column.addLayout(self._above)
        column.addWidget(self._list, 1)
        self._edges.addWidget(inner)
