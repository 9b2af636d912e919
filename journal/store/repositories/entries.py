"""Entries: saved, deleted, listed, searched, and counted by day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from journal.domain.entries import Entry
from journal.domain.ratings import RatingOnDay, Scale
from journal.domain.records import Kind, RecordId, Revision
from journal.domain.sharing import Share
from journal.store.connection import Connection
from journal.store.positions import positions_of_days
from journal.store.projection import project_entry, remove_entry
from journal.store.revisions import Revisions, decode
from journal.store.search import as_query

PAGE = 50
_EVERY_SHARE = tuple(Share)
_HIGHEST_POSITION = 2**63 - 1
_COLUMN_OF_SCALE = {Scale.ANXIETY: "anxiety", Scale.MOOD: "mood"}


@dataclass(frozen=True, slots=True)
class ListedEntry:
    """An entry and its place in the newest-first order."""

    position: int
    entry: Entry


class EntryRepository:
    """The entries of an open journal. Days are local days; lists are newest first."""

    def __init__(self, connection: Connection, revisions: Revisions) -> None:
        """Use the journal's one connection and its revisions."""
        self._connection = connection
        self._revisions = revisions

    def save(self, entry: Entry) -> None:
        """Keep a new entry, or a new revision of one; saving the same again does nothing."""
        number = self._revisions.write(entry.id, Kind.ENTRY, entry)
        if number is not None:
            project_entry(self._connection, entry, number)

    def delete(self, record: RecordId) -> None:
        """Hide an entry from every list, count and search; ``restore`` undoes it."""
        if self._revisions.write_deleted(record, Kind.ENTRY, deleted=True) is not None:
            remove_entry(self._connection, record)

    def restore(self, record: RecordId) -> None:
        """Bring back an entry that was deleted."""
        number = self._revisions.write_deleted(record, Kind.ENTRY, deleted=False)
        if number is not None:
            entry = cast("Entry", self._revisions.head(record, Kind.ENTRY))
            project_entry(self._connection, entry, number)

    def get(self, record: RecordId) -> Entry | None:
        """Return an entry, or None where there is none or it is deleted."""
        row = self._connection.row(
            "SELECT entries.record, payload FROM entries JOIN revisions ON number = revision"
            " WHERE entries.record = ?",
            (record,),
        )
        return None if row is None else _entry(*row)

    def history(self, record: RecordId) -> list[Revision]:
        """Return every revision of an entry, oldest first."""
        return self._revisions.history(record)

    def page(self, before: int | None = None, limit: int = PAGE) -> list[ListedEntry]:
        """Return up to ``limit`` entries before a position, or the newest."""
        return self._listed("position < ?", (_below(before),), limit)

    def newest(self) -> Entry | None:
        """Return the latest entry, or None in an empty journal."""
        listed = self.page(limit=1)
        return listed[0].entry if listed else None

    def between(self, first: date, last: date, shares: Sequence[Share] = ()) -> list[Entry]:
        """Return the entries of days ``first`` to ``last``, of some shares or (empty) of all."""
        condition, values = _of_days(first, last, shares or _EVERY_SHARE)
        return [each.entry for each in self._listed(condition, values, -1)]

    def search(self, words: str, before: int | None = None, limit: int = PAGE) -> list[ListedEntry]:
        """Return up to ``limit`` entries that have all ``words``, each also as a beginning.

        Words in double quotes are a phrase. Without a word there is no result.
        """
        query = as_query(words)
        if query is None:
            return []
        return self._listed(
            "position IN (SELECT rowid FROM search WHERE search MATCH ? AND rowid < ?"
            " ORDER BY rowid DESC LIMIT ?)",
            (query, _below(before), limit),
            limit,
        )

    def positions(self, down_to: int, words: str = "") -> list[int]:
        """Return every position from the newest to ``down_to``, or those of a search's results."""
        if not words:
            newest_first = "SELECT position FROM entries WHERE position >= ? ORDER BY position DESC"
            return [row[0] for row in self._connection.rows(newest_first, (down_to,))]
        query = as_query(words)
        if query is None:
            return []
        rows = self._connection.rows(
            "SELECT rowid FROM search WHERE search MATCH ? AND rowid >= ? ORDER BY rowid DESC",
            (query, down_to),
        )
        return [row[0] for row in rows]

    def ratings(
        self, scale: Scale, first: date, last: date, shares: Sequence[Share] = ()
    ) -> list[RatingOnDay]:
        """Return every rating of a scale on days ``first`` to ``last``, oldest first."""
        column = _COLUMN_OF_SCALE[scale]
        condition, values = _of_days(first, last, shares or _EVERY_SHARE)
        rows = self._connection.rows(
            f"SELECT day, {column} FROM entries"  # noqa: S608 - a column of the table above
            f" WHERE {condition} AND {column} IS NOT NULL ORDER BY position",
            values,
        )
        return [RatingOnDay(date.fromisoformat(day), tenths) for day, tenths in rows]

    def newest_day(self, shares: Sequence[Share]) -> date | None:
        """Return the day of the newest entry of some shares, or None."""
        places = ",".join("?" * len(shares))
        row = self._connection.row(
            f"SELECT day FROM entries WHERE share IN ({places})"  # noqa: S608 - only "?"
            " ORDER BY position DESC LIMIT 1",
            tuple(share.value for share in shares),
        )
        return None if row is None else date.fromisoformat(row[0])

    def first_day(self) -> date | None:
        """Return the day of the oldest entry, or None in an empty journal."""
        row = self._connection.row("SELECT day FROM entries ORDER BY position LIMIT 1")
        return None if row is None else date.fromisoformat(row[0])

    def count(self) -> int:
        """Return how many entries there are."""
        row = self._connection.row("SELECT count(*) FROM entries")
        return 0 if row is None else int(row[0])

    def imported_keys(self, keys: Iterable[str]) -> frozenset[str]:
        """Return those of ``keys`` that an entry here, deleted or not, was imported under."""
        found = (
            self._connection.row("SELECT key FROM import_keys WHERE key = ?", (key,))
            for key in keys
        )
        return frozenset(row[0] for row in found if row is not None)

    def _listed(self, condition: str, values: tuple[Any, ...], limit: int) -> list[ListedEntry]:
        rows = self._connection.rows(
            "SELECT position, entries.record, payload FROM entries"  # noqa: S608 - fixed texts
            f" JOIN revisions ON number = revision WHERE {condition}"
            " ORDER BY position DESC LIMIT ?",
            (*values, limit),
        )
        return [ListedEntry(position, _entry(record, text)) for position, record, text in rows]


def _below(before: int | None) -> int:
    return _HIGHEST_POSITION if before is None else before


def _entry(record: str, text: str) -> Entry:
    return cast("Entry", decode(Kind.ENTRY, RecordId(record), text))


def _of_days(first: date, last: date, shares: Sequence[Share]) -> tuple[str, tuple[Any, ...]]:
    lowest, highest = positions_of_days(first, last)
    places = ",".join("?" * len(shares))
    condition = f"position BETWEEN ? AND ? AND day BETWEEN ? AND ? AND share IN ({places})"
    days = (first.isoformat(), last.isoformat())
    return condition, (lowest, highest, *days, *(share.value for share in shares))
