"""The open journal: its repositories, its transactions, and who is told of each commit."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime

from journal.domain.errors import MooringError
from journal.store.changes import Area, Listener
from journal.store.connection import Connection
from journal.store.repositories.appointments import AppointmentRepository
from journal.store.repositories.drafts import DraftRepository
from journal.store.repositories.entries import EntryRepository
from journal.store.repositories.practice import PracticeRepository
from journal.store.repositories.preferences import PreferenceRepository
from journal.store.repositories.vocabulary import VocabularyRepository
from journal.store.revisions import Clock, Revisions

_GENERATION = "SELECT value FROM meta WHERE name = 'generation'"


def utc_now() -> datetime:
    """Return the present time, aware, in UTC."""
    return datetime.now(UTC)


class JournalStore:
    """Everything kept in one open database.

    Writing happens inside ``with store.transaction():``, one for each action of the person.
    After the commit every listener gets the areas that were touched.
    """

    def __init__(self, connection: Connection, clock: Clock = utc_now) -> None:
        """Use an open ``connection`` whose schema is known; ``clock`` stamps revisions."""
        self._connection = connection
        self._touched: set[Area] = set()
        self._listeners: list[Listener] = []
        device = connection.row("SELECT value FROM meta WHERE name = 'device'")
        generation = connection.row(_GENERATION)
        self._generation = 0 if generation is None else int(generation[0])
        revisions = Revisions(connection, str(device[0]) if device else "", clock, self._touched)
        self.entries = EntryRepository(connection, revisions)
        self.vocabulary = VocabularyRepository(connection, revisions)
        self.appointments = AppointmentRepository(revisions)
        self.practice = PracticeRepository(revisions)
        self.preferences = PreferenceRepository(connection, revisions)
        self.drafts = DraftRepository(connection, clock, self._touched)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Keep all that is written inside, or nothing; then tell the listeners.

        Raises ``StorageError`` where the disk refused. The words are then kept or not kept as a
        whole: reopen the journal and save again, which does nothing where they were kept.
        """
        if self._connection.in_transaction:
            raise RuntimeError("one action of the person is one transaction")
        self._touched.clear()
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            if self._touched:
                self._connection.execute(
                    "UPDATE meta SET value = value + 1 WHERE name = 'generation'"
                )
            self._connection.execute("COMMIT")
            self._generation += bool(self._touched)
        except BaseException:
            self._roll_back()
            raise
        touched = frozenset(self._touched)
        if touched:
            for listener in tuple(self._listeners):
                listener(touched)

    def listen(self, listener: Listener) -> None:
        """Call ``listener`` with the touched areas after every commit."""
        self._listeners.append(listener)

    @property
    def generation(self) -> int:
        """How many transactions this journal has kept."""
        return self._generation

    @property
    def connection(self) -> Connection:
        """The connection, for checks of the whole database."""
        return self._connection

    def close(self) -> None:
        """Close the database."""
        self._connection.close()

    def _roll_back(self) -> None:
        if self._connection.in_transaction:
            with suppress(MooringError):
                self._connection.execute("ROLLBACK")
