"""Checking the rows that pages query against the heads they are derived from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any, cast

from journal.domain.checks import Problem
from journal.domain.entries import Entry
from journal.domain.errors import JournalDamagedError
from journal.domain.records import Kind, RecordId
from journal.domain.vocabulary import LABEL_KINDS, Label
from journal.store.connection import Connection
from journal.store.positions import position_of
from journal.store.projection import entry_columns
from journal.store.revisions import decode

_AT_ONCE = 1000
_MOST_AT_ONE_MOMENT = 4096
"""An entry takes the first free position from its own; no journal has so many in a moment."""

_HEADS = """
SELECT heads.record, revision, deleted_at, payload, made_at, id
FROM heads JOIN revisions ON number = revision
WHERE heads.kind = ? AND (heads.record, revision) > (?, ?)
ORDER BY heads.record, revision LIMIT ?
"""
_LISTED_ENTRY = """
SELECT position, revision, day, anxiety, mood, share, words, labels
FROM entries JOIN search ON search.rowid = position WHERE record = ?
"""
_LISTED_LABEL = """
SELECT kind, name, archived, uses = (SELECT count(*) FROM entry_labels WHERE label = number)
FROM labels WHERE record = ?
"""
_CARRIED = "SELECT record, name FROM entry_labels JOIN labels ON number = label WHERE entry = ?"


class ProjectionCheck:
    """Derives each row again from its head and compares it with the one listed."""

    def __init__(self, connection: Connection, problems: Counter[Problem]) -> None:
        """Add what is found wrong to ``problems``."""
        self.records: Counter[Kind] = Counter()
        self._connection = connection
        self._problems = problems

    def run(self, import_keys: set[tuple[str, RecordId]]) -> None:
        """Compare every record, and ``import_keys`` (key and record), with the rows listed."""
        for kind in Kind:
            for record, revision, text in self._shown(kind):
                self.records[kind] += 1
                self._compare(kind, record, revision, text)
        labels = sum(self.records[kind] for kind in LABEL_KINDS)
        self._compare_count("labels", labels, Problem.LABEL)
        self._compare_count("entries", self.records[Kind.ENTRY], Problem.ENTRY)
        self._compare_count("search", self.records[Kind.ENTRY], Problem.INDEX)
        self._compare_import_keys(import_keys)

    def _shown(self, kind: Kind) -> Iterator[tuple[RecordId, int, str]]:
        """Yield the newest head of each record, unless it says deleted."""
        for record, heads in groupby(self._heads(kind), key=itemgetter(0)):
            _, revision, deleted_at, payload, *_ = max(heads, key=itemgetter(4, 5))
            if deleted_at is None:
                yield RecordId(record), revision, payload

    def _heads(self, kind: Kind) -> Iterator[tuple[Any, ...]]:
        after: tuple[str, int] = ("", 0)
        while rows := self._connection.rows(_HEADS, (kind.value, *after, _AT_ONCE)):
            yield from rows
            after = rows[-1][:2]

    def _compare(self, kind: Kind, record: RecordId, revision: int, text: str) -> None:
        try:
            content = decode(kind, record, text)
        except JournalDamagedError:
            return  # counted where the revisions are read
        if isinstance(content, Entry):
            self._problems[Problem.ENTRY] += not self._entry_agrees(content, revision)
        elif isinstance(content, Label):
            self._problems[Problem.LABEL] += not self._label_agrees(content)

    def _entry_agrees(self, entry: Entry, revision: int) -> bool:
        listed = self._connection.row(_LISTED_ENTRY, (entry.id,))
        if listed is None:
            return False
        position, *columns, words, labels = listed
        carried = dict(self._connection.rows(_CARRIED, (position,)))
        return (
            0 <= position - position_of(entry.moment, entry.id) < _MOST_AT_ONE_MOMENT
            and tuple(columns) == entry_columns(entry, revision)
            and words == entry.note
            and carried.keys() == set(entry.labels)
            and sorted(labels.splitlines()) == sorted(carried.values())
        )

    def _label_agrees(self, label: Label) -> bool:
        listed = self._connection.row(_LISTED_LABEL, (label.id,))
        return listed == (label.kind.value, label.name, int(label.archived), 1)

    def _compare_count(self, table: str, expected: int, problem: Problem) -> None:
        row = self._connection.row(f"SELECT count(*) FROM {table}")  # noqa: S608 - fixed names
        self._problems[problem] += row != (expected,)

    def _compare_import_keys(self, expected: set[tuple[str, RecordId]]) -> None:
        rows = self._connection.rows("SELECT key, record FROM import_keys")
        listed = cast("set[tuple[str, RecordId]]", set(rows))
        unknown = listed - expected
        missing = {key for key, _ in expected} - {key for key, _ in listed}
        self._problems[Problem.IMPORT_KEY] += len(unknown) + len(missing)
