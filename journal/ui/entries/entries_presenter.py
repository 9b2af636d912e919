"""Joins the page Entries to the open journal."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from journal.domain.entries import Entry
from journal.domain.records import RecordId
from journal.i18n import translate
from journal.store.changes import Area
from journal.store.journal_store import JournalStore
from journal.ui.entries.entries_page import EntriesPage
from journal.ui.entries.entry_changes import EDITOR, EntryChanges
from journal.ui.entries.entry_shelf import EntryShelf
from journal.ui.entries.timeline_model import TimelineModel
from journal.ui.entry_editor import kept_draft
from journal.ui.session import Session


class EntriesPresenter(QObject):
    """Lists, finds, shows, changes and deletes entries.

    ``today_wanted`` from an empty journal, where there is nothing to list yet.
    """

    today_wanted = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Build the page for ``session``; the first ``refresh`` reads the newest entries."""
        super().__init__(parent)
        self._session = session
        self._shelf = EntryShelf(session)
        self._model = TimelineModel(self._shelf)
        self._page = EntriesPage(self._model)
        self._changes: EntryChanges | None = None
        self._open: Entry | None = None
        self._deleted: RecordId | None = None
        self._draft = kept_draft(session.store, EDITOR)
        self._page.timeline.draft.setVisible(self._draft is not None)
        self._connect()

    @property
    def page(self) -> EntriesPage:
        """The page to show."""
        return self._page

    def refresh(self, areas: frozenset[Area]) -> None:
        """Show anew what of the journal changed, staying at the place and the entry shown."""
        if self._changes is not None:
            self._changes.refresh(areas)
        if areas & {Area.ENTRIES, Area.VOCABULARY}:
            self._list_again()
            if self._page.is_reading:
                self._read_open()

    def keep_draft(self) -> None:
        """Keep changes of an entry that are not saved."""
        if self._changes is not None:
            self._changes.keep_draft()

    def _connect(self) -> None:
        timeline, reader = self._page.timeline, self._page.reader
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
        self._page.undo_wanted.connect(self._undo)

    def _search(self) -> None:
        """List what is looked for, or everything again."""
        self._shelf.words = self._page.timeline.words()
        self._model.read(self._session.store.vocabulary.names(), self._session.today())
        self._page.timeline.show_count()

    def _list_again(self) -> None:
        names = self._session.store.vocabulary.names()
        lowest = self._page.timeline.view.lowest_position()
        self._model.read_again(names, self._session.today(), lowest)
        self._page.timeline.show_count()

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
        if self._changes is None:
            self._changes = self._make_changes()
        self._changes.begin(self._open, draft)
        self._page.show_changing(self._changes.view)

    def _make_changes(self) -> EntryChanges:
        """Make the form when it is first needed: the list is there sooner without it."""
        changes = EntryChanges(self._session, self)
        changes.left.connect(self._read_open)
        changes.said.connect(self._page.notice.say)
        return changes

    def _read_open(self) -> None:
        if self._open is not None:
            self._read(self._open.id)

    def _edit_open(self) -> None:
        if self._open is not None:
            self._edit(self._open.id)

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
        self._session.perform(_discard_draft)
        self._put_offer_away()

    def _put_offer_away(self) -> None:
        self._draft = None
        self._page.timeline.draft.hide()


def _discard_draft(store: JournalStore) -> None:
    store.drafts.discard(EDITOR)


def _delete(record: RecordId, store: JournalStore) -> None:
    store.entries.delete(record)


def _restore(record: RecordId, store: JournalStore) -> None:
    store.entries.restore(record)
