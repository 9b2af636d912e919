"""One saved entry, against the same rows committed by the bare library."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from itertools import count
from shutil import copytree
from typing import Any

from sqlcipher3 import dbapi2

from journal.domain.entries import Entry, TriggerAnswers
from journal.domain.moments import Moment
from journal.domain.ratings import Rating
from journal.domain.records import Kind, new_record_id
from journal.domain.sharing import Share
from journal.store.connection import PRAGMAS
from journal.store.journal_store import JournalStore
from tests.benchmarks.large_journals import LargeJournal, LargeJournals
from tests.benchmarks.measuring import Measurement, medians_in_turn, milliseconds_of
from tests.support.journals import opened

RUNS = 300
SIZES = (1_000, 100_000)
MOST_TIMES = 1.5
NOTE = "The bus was packed again. I noticed my chest go tight and counted breaths. " * 2
_MINUTES = count(1)


def measure(journals: LargeJournals) -> Iterator[Measurement]:
    """Save through the store and by bare statements in turn, in copies of one journal."""
    for size in SIZES:
        made = journals.of(size)
        copy = made._replace(folder=made.folder.with_name(f"bare-{size}"))
        copytree(made.folder, copy.folder)
        with opened(made.folder) as journal, closing(_bare(copy)) as raw:
            store = journal.store
            rows = _Rows(store)
            saved, bare = medians_in_turn(
                RUNS,
                lambda store=store, rows=rows: _save(store, rows.entry()),
                lambda raw=raw, rows=rows: milliseconds_of(lambda: rows.commit(raw)),
            )
        yield Measurement(
            f"one saved entry among {size:,}",
            saved,
            floor=bare,
            floor_name="same rows, bare library",
            most_times=MOST_TIMES,
        )


def _save(store: JournalStore, entry: Entry) -> float:
    def save() -> None:
        with store.transaction():
            store.entries.save(entry)

    return milliseconds_of(save)


class _Rows:
    """The same entry as an object for the store, and as rows for the bare library."""

    def __init__(self, store: JournalStore) -> None:
        self._triggers = [each.id for each in store.vocabulary.all(Kind.TRIGGER)]
        self._feelings = [each.id for each in store.vocabulary.all(Kind.FEELING)]
        wanted = (*self._triggers[:2], *self._feelings[:2])
        self._labels = store.connection.rows(
            "SELECT number, name FROM labels WHERE record IN (?, ?, ?, ?)", wanted
        )
        newest = store.entries.newest()
        assert newest is not None
        self._moment = newest.moment
        self._payload = ""

    def entry(self) -> Entry:
        """Return the next entry, a minute after the last."""
        moment = Moment(self._moment.utc_ms + next(_MINUTES) * 60_000, self._moment.offset_minutes)
        return Entry(
            id=new_record_id(),
            moment=moment,
            anxiety=Rating(4),
            mood=Rating(6),
            triggers=TriggerAnswers(tuple(self._triggers[:2]), tuple(self._triggers[2:])),
            feelings=tuple(self._feelings[:2]),
            note=NOTE,
            share=Share.SUMMARY,
        )

    def commit(self, raw: Any) -> None:
        """Commit what a saved entry leaves: a revision, its head, and the rows pages query."""
        record, position = new_record_id(), next(_MINUTES) * 60_000 + self._moment.utc_ms << 20
        raw.execute("BEGIN IMMEDIATE")
        number = raw.execute(
            "INSERT INTO revisions (id, record, kind, parents, made_at, device, payload)"
            " VALUES (?, ?, 'entry', '[]', 0, ?, ?)",
            (new_record_id(), record, record, self._payload_text()),
        ).lastrowid
        raw.execute("INSERT INTO heads VALUES (?, ?, 'entry', NULL)", (record, number))
        raw.execute(
            "INSERT INTO entries VALUES (?, ?, ?, '2026-11-22', 40, 60, 'summary')",
            (position, record, number),
        )
        raw.executemany(
            "INSERT INTO entry_labels VALUES (?, ?)",
            [(position, label) for label, _ in self._labels],
        )
        raw.executemany(
            "UPDATE labels SET uses = uses + 1 WHERE number = ?",
            [(label,) for label, _ in self._labels],
        )
        raw.execute(
            "INSERT INTO search (rowid, words, labels) VALUES (?, ?, ?)",
            (position, NOTE, "\n".join(name for _, name in self._labels)),
        )
        raw.execute("UPDATE meta SET value = value + 1 WHERE name = 'generation'")
        raw.execute("COMMIT")

    def _payload_text(self) -> str:
        """Return a text as long as the store's payload of the same entry."""
        if not self._payload:
            identities = 36 * (len(self._triggers) + 2)
            self._payload = "x" * (len(NOTE) + identities + 300)
        return self._payload


def _bare(journal: LargeJournal) -> Any:
    raw = dbapi2.connect(
        f"file:{journal.folder}/journal.db?mode=rw", uri=True, isolation_level=None
    )
    raw.set_key(f"x'{journal.root.database.hex()}'")
    for name, value, _ in PRAGMAS:
        raw.execute(f"PRAGMA {name}={value}")
    return raw
