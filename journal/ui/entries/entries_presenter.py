"""Joins the page Entries to the open journal."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from journal.domain.entries import Entry
from journal.domain.records import RecordId
from journal.i18n import translate
from journal.store.changes import Area
from journal.store.journal_store import JournalStore
from journal.ui.entries.entries_page import EntriesPage
from journal.ui.entries.timeline_model import TimelineModel
from journal.ui.entry_editor import EntryEditor
from journal.ui.session import Session

_EDITOR = "entry-changes"


class EntriesPresenter(QObject):
    """Lists, finds, shows, changes and deletes entries.

    ``today_wanted`` from an empty journal, where there is nothing to list yet.
    """

    today_wanted = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Build the page for ``session``; the first ``refresh`` reads the newest entries."""
        super().__init__(parent)
        self._session = session
        self._model = TimelineModel(self._fetch)
        self._page = EntriesPage(self._model)
        self._editor = EntryEditor(session, self._page.editing.form, _EDITOR, self)
        self._open: Entry | None = None
        self._deleted: RecordId | None = None
        self._draft: Entry | None = self._editor.draft()
        self._page.timeline.draft.setVisible(self._draft is not None)
        self._connect()

    @property
    def page(self) -> EntriesPage:
        """The page to show."""
        return self._page

    def refresh(self, areas: frozenset[Area]) -> None:
        """Show anew what of the journal changed, staying at the place and the entry shown."""
        self._editor.refresh(areas)
        if areas & {Area.ENTRIES, Area.VOCABULARY}:
            self._list(self._page.timeline.view.lowest_position())
            if self._page.is_reading and self._open is not None:
                self._read(self._open.id)

    def keep_draft(self) -> None:
        """Keep changes of an entry that are not saved."""
        self._editor.keep_draft()

    def _connect(self) -> None:
        timeline, reader, editing = self._page.timeline, self._page.reader, self._page.editing
        timeline.view.opened.connect(self._read)
        timeline.view.edit_wanted.connect(self._edit)
        timeline.view.delete_wanted.connect(self._delete)
        timeline.searched.connect(self._search)
        timeline.today_wanted.connect(self.today_wanted)
        timeline.draft.agreed.connect(self._carry_on)
        timeline.draft.declined.connect(self._forget_draft)
        reader.closed.connect(self._page.show_timeline)
        reader.edit_wanted.connect(self._edit_open)
        reader.delete_wanted.connect(self._delete_open)
        editing.save_wanted.connect(self._save)
        editing.cancel_wanted.connect(self._cancel)
        editing.discard_wanted.connect(self._leave_editing)
        self._editor.said.connect(self._page.notice.say)
        self._page.undo_wanted.connect(self._undo)

    def _fetch(self, before: int | None, limit: int) -> Sequence[tuple[int, Entry]]:
        """Return the next entries of the list, or of what is looked for."""
        words, entries = self._page.timeline.words(), self._session.store.entries
        found = entries.search(words, before, limit) if words else entries.page(before, limit)
        return [(each.position, each.entry) for each in found]

    def _list(self, down_to: int | None = None) -> None:
        names = self._session.store.vocabulary.names()
        self._model.read(names, self._session.today(), down_to)
        self._page.timeline.show_count()

    def _search(self) -> None:
        self._list()
        self._page.timeline.view.go_to_newest()

    def _read(self, record: str) -> None:
        """Open an entry to be read; one that is gone leads back to the list."""
        self._open = self._session.store.entries.get(RecordId(record))
        if self._open is None:
            self._page.show_timeline()
            return
        names = self._session.store.vocabulary.names()
        self._page.reader.show_entry(self._open, names, self._session.today())
        self._page.show_reader()

    def _edit(self, record: str) -> None:
        """Open an entry to be changed, with the draft of its changes if there is one."""
        self._open = self._session.store.entries.get(RecordId(record))
        if self._open is None:
            return
        draft = self._draft if self._draft and self._draft.id == self._open.id else None
        self._put_offer_away()
        self._editor.offer_words()
        self._editor.revise(self._open, draft)
        self._page.show_editing()

    def _edit_open(self) -> None:
        if self._open is not None:
            self._edit(self._open.id)

    def _save(self) -> None:
        entry = self._editor.entry()
        if entry is None:
            return
        if not entry.says_something:
            self._page.notice.say(
                translate("Entries", "Nothing would be left of this entry. You can delete it.")
            )
        elif self._editor.save(entry):
            self._leave_editing()

    def _cancel(self) -> None:
        """Leave at once where nothing was changed, else ask; asked again, go on changing."""
        if self._editor.is_changed() and not self._page.editing.is_asking:
            self._page.editing.ask_about_changes(asked=True)
        elif self._page.editing.is_asking:
            self._page.editing.ask_about_changes(asked=False)
        else:
            self._leave_editing()

    def _leave_editing(self) -> None:
        self._editor.leave()
        if self._open is not None:
            self._read(self._open.id)

    def _delete(self, record: str) -> None:
        if self._session.perform(partial(_delete, RecordId(record))):
            self._deleted = RecordId(record)
            self._page.show_timeline()
            self._page.notice.offer(translate("Entries", "Deleted."))

    def _delete_open(self) -> None:
        if self._open is not None:
            self._delete(self._open.id)

    def _undo(self) -> None:
        record, self._deleted = self._deleted, None
        if record is not None:
            self._session.perform(partial(_restore, record))

    def _carry_on(self) -> None:
        if self._draft is not None:
            self._edit(self._draft.id)

    def _forget_draft(self) -> None:
        self._editor.discard_draft()
        self._put_offer_away()

    def _put_offer_away(self) -> None:
        self._draft = None
        self._page.timeline.draft.hide()


def _delete(record: RecordId, store: JournalStore) -> None:
    store.entries.delete(record)


def _restore(record: RecordId, store: JournalStore) -> None:
    store.entries.restore(record)
