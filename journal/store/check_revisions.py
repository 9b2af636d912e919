"""Checking the revisions: each can be read, and the heads are those that nothing replaced."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from journal.domain.checks import Problem
from journal.domain.entries import Entry
from journal.domain.errors import JournalDamagedError
from journal.domain.records import Kind, RecordId, Revision
from journal.store.connection import Connection
from journal.store.revisions import COLUMNS, content_of, revision_of

Progress = Callable[[int, int], None]
"""Called with revisions read and revisions in all; raises to stop."""

Head = tuple[RecordId, int, Kind, int | None]
"""Record, number of the revision, kind, and when it was deleted (UTC milliseconds) if it was."""

_AT_ONCE = 1000


class RevisionCheck:
    """Reads every revision and works out from them alone what must hold elsewhere."""

    def __init__(self, connection: Connection, problems: Counter[Problem]) -> None:
        """Add what is found wrong to ``problems``."""
        self.read = 0
        self.import_keys: set[tuple[str, RecordId]] = set()
        self._connection = connection
        self._problems = problems
        self._heads: dict[str, Head] = {}
        self._records: dict[str, RecordId] = {}
        self._replaced: dict[str, RecordId] = {}

    def run(self, progress: Progress | None = None) -> None:
        """Read all revisions and compare their heads with the heads listed."""
        (total,) = self._connection.row("SELECT count(*) FROM revisions") or (0,)
        for number, *row in self._rows():
            if progress is not None and self.read % _AT_ONCE == 0:
                progress(self.read, total)
            self.read += 1
            try:
                self._take(number, revision_of(tuple(row)))
            except JournalDamagedError:
                self._problems[Problem.REVISION] += 1
        self._compare()

    def _rows(self) -> Iterator[tuple[Any, ...]]:
        after = -1
        query = f"SELECT number, {COLUMNS} FROM revisions WHERE number > ? ORDER BY number LIMIT ?"  # noqa: S608
        while rows := self._connection.rows(query, (after, _AT_ONCE)):
            yield from rows
            after = rows[-1][0]

    def _take(self, number: int, revision: Revision) -> None:
        record, kind = revision.record, revision.kind
        deleted_at = revision.made_at if revision.deleted else None
        self._heads[revision.id] = (record, number, kind, deleted_at)
        self._records[revision.id] = record
        self._replaced.update(dict.fromkeys(revision.parents, record))
        content = content_of(revision)
        if isinstance(content, Entry) and content.source is not None:
            self.import_keys.add((content.source.key, record))

    def _compare(self) -> None:
        replaced = self._replaced.items()
        missing = [parent for parent, record in replaced if self._records.get(parent) != record]
        self._problems[Problem.CHAIN] += len(missing)
        heads = {head for identity, head in self._heads.items() if identity not in self._replaced}
        listed = self._connection.rows("SELECT record, revision, kind, deleted_at FROM heads")
        self._problems[Problem.HEAD] += len(heads ^ set(listed))
