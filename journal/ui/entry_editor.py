"""Joins the form of a check-in to the open journal: its words, its draft, and keeping it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any, cast

from PySide6.QtCore import QObject, Signal

from journal.domain.entries import LONGEST_NOTE, Entry
from journal.domain.errors import InvalidValueError
from journal.domain.payloads import from_payload, to_payload
from journal.domain.records import Kind, RecordId
from journal.i18n import translate
from journal.store.changes import Area
from journal.store.journal_store import JournalStore
from journal.ui.session import Session
from journal.ui.widgets.check_in import CheckIn


class EntryEditor(QObject):
    """Keeps what a form holds: as a draft while it is written, as an entry when it is done.

    ``name`` tells this editor's draft from others'. ``said`` carries a sentence for the person
    where something cannot be taken as it is.
    """

    said = Signal(str)

    def __init__(
        self, session: Session, form: CheckIn, name: str, parent: QObject | None = None
    ) -> None:
        """Join ``form`` to ``session``; nothing is asked yet."""
        super().__init__(parent)
        self._session = session
        self._form = form
        self._name = name
        self._is_worth_keeping: Callable[[Entry], bool] | None = None
        form.draft_due.connect(self.keep_draft)
        form.trigger_added.connect(self._add_trigger)
        form.feeling_added.connect(self._add_feeling)

    def refresh(self, areas: frozenset[Area]) -> None:
        """Ask as the person's words and preferences are now."""
        if Area.VOCABULARY in areas:
            self.offer_words()
        if Area.PREFERENCES in areas:
            self._form.set_scales(self._session.store.preferences.load().tracked)

    def offer_words(self) -> None:
        """Offer the person's words, most used first."""
        vocabulary = self._session.store.vocabulary
        self._form.set_labels(vocabulary.all(Kind.TRIGGER), vocabulary.all(Kind.FEELING))

    def begin(self, entry: Entry) -> None:
        """Ask about a new entry, at the time it will be kept."""
        self._form.begin(entry)
        self._is_worth_keeping = _says_something

    def carry_on(self, entry: Entry) -> None:
        """Ask on about an entry that was begun, at its own time."""
        self._form.carry_on(entry, self._session.moment())
        self._is_worth_keeping = _says_something

    def revise(self, entry: Entry, draft: Entry | None = None) -> None:
        """Ask about changes of an entry that is kept, or go on with the ``draft`` of them."""
        self._form.revise(entry, self._session.moment(), draft)
        self._is_worth_keeping = self._differs

    def leave(self) -> None:
        """Ask no more, and forget the draft."""
        self._is_worth_keeping = None
        self.discard_draft()

    def entry(self) -> Entry | None:
        """Return what the form holds now, or None where it cannot be kept, having said so."""
        try:
            return self._form.entry(self._session.moment())
        except InvalidValueError:
            words = translate(
                "EntryEditor",
                "A note holds {most} characters, and this one is longer."
                " You could keep the rest as a second entry.",
            )
            self.said.emit(words.format(most=self._form.locale().toString(LONGEST_NOTE)))
            return None

    def is_changed(self) -> bool:
        """Return whether the entry that ``revise`` showed was changed in the form."""
        try:
            return self._form.is_changed(self._session.moment())
        except InvalidValueError:
            return True

    def save(self, entry: Entry) -> bool:
        """Keep an entry in place of its draft, and return whether it was kept."""
        return self._session.perform(partial(_keep, entry, self._name))

    def keep_draft(self) -> None:
        """Keep what is written now as a draft, or forget the draft where nothing is written."""
        if self._is_worth_keeping is None:
            return
        entry = self.entry()
        if entry is None:
            return
        if self._is_worth_keeping(entry):
            self._session.perform(partial(_keep_draft, entry, self._name))
        else:
            self.discard_draft()

    def discard_draft(self) -> None:
        """Forget what was written and not kept."""
        if self._session.store.drafts.get(self._name) is not None:
            self._session.perform(partial(_discard_draft, self._name))

    def _differs(self, _: Entry) -> bool:
        return self.is_changed()

    def _add_trigger(self, name: str) -> None:
        trigger = self._add(Kind.TRIGGER, name)
        if trigger is not None:
            self._form.choose_trigger(trigger)

    def _add_feeling(self, name: str) -> None:
        feeling = self._add(Kind.FEELING, name)
        if feeling is not None:
            self._form.choose_feeling(feeling)

    def _add(self, kind: Kind, name: str) -> RecordId | None:
        """Keep a word of the person's own; one that was archived is offered again."""
        added: list[RecordId] = []
        if not self._session.perform(partial(_offer_word, kind, name, added)):
            return None
        return added[0]


def kept_draft(store: JournalStore, editor: str) -> Entry | None:
    """Return what was written in an editor and not kept, before a lock or a crash."""
    payload = store.drafts.get(editor)
    return None if payload is None else _from_draft(payload)


def _keep(entry: Entry, editor: str, store: JournalStore) -> None:
    store.entries.save(entry)
    if store.drafts.get(editor) is not None:
        store.drafts.discard(editor)


def _keep_draft(entry: Entry, editor: str, store: JournalStore) -> None:
    store.drafts.keep(editor, Kind.ENTRY.value, {"id": entry.id} | to_payload(entry))


def _discard_draft(editor: str, store: JournalStore) -> None:
    store.drafts.discard(editor)


def _offer_word(kind: Kind, name: str, added: list[RecordId], store: JournalStore) -> None:
    label = store.vocabulary.find_or_add(kind, name)
    if label.archived:
        store.vocabulary.save(replace(label, archived=False))
    added.append(label.id)


def _from_draft(payload: Mapping[str, Any]) -> Entry | None:
    """Return the entry a draft describes, or None where another version wrote it differently."""
    plain = dict(payload)
    record = str(plain.pop("id", ""))
    try:
        return cast("Entry", from_payload(Kind.ENTRY, record, plain))
    except InvalidValueError:
        return None


def _says_something(entry: Entry) -> bool:
    return entry.says_something
