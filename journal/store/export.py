"""Reading every record as it stands, a few at a time."""

from __future__ import annotations

from collections.abc import Iterator

from journal.domain.exports import ExportedRecord
from journal.domain.records import Kind, RecordId
from journal.store.journal_store import JournalStore
from journal.store.revisions import decode

_AT_ONCE = 500


def exported_records(store: JournalStore) -> Iterator[ExportedRecord]:
    """Yield the records that are not deleted, in the order they were last changed.

    Where a merge left two versions of a record, the newer one. Raises ``JournalDamagedError``
    for a record that cannot be read.
    """
    after = 0
    while rows := store.connection.rows(_NEXT_RECORDS, (after, _AT_ONCE)):
        for number, record, kind, made_at, payload in rows:
            after = number
            known = Kind(kind)
            content = decode(known, RecordId(record), payload)
            yield ExportedRecord(RecordId(record), known, made_at, content)


_NEXT_RECORDS = """
    SELECT number, heads.record, heads.kind, made_at, payload
    FROM revisions CROSS JOIN heads ON heads.record = revisions.record AND revision = number
    WHERE deleted_at IS NULL AND number > ? AND NOT EXISTS (
        SELECT 1 FROM heads AS other JOIN revisions AS newer ON newer.number = other.revision
        WHERE other.record = heads.record AND other.deleted_at IS NULL
        AND (newer.made_at, newer.id) > (revisions.made_at, revisions.id)
    )
    ORDER BY number LIMIT ?
"""
"""CROSS JOIN keeps SQLite from sorting all heads anew for every few."""
