"""Chains of immutable revisions and their heads."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, TypeVar

from journal.domain.errors import InvalidValueError, JournalDamagedError
from journal.domain.moments import utc_milliseconds
from journal.domain.payloads import Content, from_payload, to_payload
from journal.domain.records import (
    DELETED,
    Kind,
    RecordId,
    Revision,
    RevisionId,
    new_revision_id,
)
from journal.store.changes import AREA_OF_KIND, Area
from journal.store.connection import DATABASE, Connection

_Parsed = TypeVar("_Parsed", dict[str, Any], list[Any])
Clock = Callable[[], datetime]

COLUMNS = "id, record, kind, parents, made_at, device, payload"
"""The columns of a revision, in the order ``revision_of`` takes them."""


class Revisions:
    """Writes and reads revisions; one transaction is open around every write."""

    def __init__(
        self, connection: Connection, device: str, clock: Clock, touched: set[Area]
    ) -> None:
        """Keep the connection, this copy's ``device`` id, and the set of areas touched so far."""
        self._connection = connection
        self._device = device
        self._clock = clock
        self._touched = touched

    def write(self, record: RecordId, kind: Kind, content: Content) -> int | None:
        """Make ``content`` the record's head and return the revision's number.

        Returns None, writing nothing, where the head already says the same: a save may be
        repeated after a failure.
        """
        return self._append(record, kind, to_payload(content))

    def write_deleted(self, record: RecordId, kind: Kind, *, deleted: bool) -> int | None:
        """Mark the record as deleted, or undo that, keeping its content."""
        payload = self._head_payload(record)
        payload.pop(DELETED, None)
        return self._append(record, kind, payload | ({DELETED: True} if deleted else {}))

    def head(self, record: RecordId, kind: Kind) -> Content:
        """Return what a record says now, deleted or not.

        Raises ``InvalidValueError`` where there is no such record.
        """
        return _content(kind, record, self._head_payload(record))

    def contents(self, kind: Kind) -> list[Content]:
        """Return the records of a kind that are not deleted."""
        rows = self._connection.rows(
            "SELECT heads.record, payload FROM heads JOIN revisions ON number = revision"
            " WHERE heads.kind = ? AND deleted_at IS NULL ORDER BY made_at, id",
            (kind.value,),
        )
        newest = dict(rows)
        return [decode(kind, RecordId(record), text) for record, text in newest.items()]

    def history(self, record: RecordId) -> list[Revision]:
        """Return every revision of a record, oldest first."""
        rows = self._connection.rows(
            f"SELECT {COLUMNS} FROM revisions WHERE record = ? ORDER BY number",  # noqa: S608
            (record,),
        )
        return [revision_of(row) for row in rows]

    def _head_payload(self, record: RecordId) -> dict[str, Any]:
        found = self._connection.row(
            "SELECT payload FROM heads JOIN revisions ON number = revision"
            " WHERE heads.record = ? ORDER BY made_at DESC, id DESC",
            (record,),
        )
        if found is None:
            raise InvalidValueError("there is no such record")
        return _parsed(found[0], dict)

    def _append(self, record: RecordId, kind: Kind, payload: dict[str, Any]) -> int | None:
        heads = self._connection.rows(
            "SELECT id, payload FROM heads JOIN revisions ON number = revision"
            " WHERE heads.record = ?",
            (record,),
        )
        text = json.dumps(payload, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
        if len(heads) == 1 and heads[0][1] == text:
            return None
        made_at = utc_milliseconds(self._clock())
        parents = json.dumps(sorted(each[0] for each in heads))
        number: int = self._connection.execute(
            "INSERT INTO revisions (id, record, kind, parents, made_at, device, payload)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (new_revision_id(), record, kind.value, parents, made_at, self._device, text),
        ).lastrowid
        if heads:
            self._connection.execute("DELETE FROM heads WHERE record = ?", (record,))
        self._connection.execute(
            "INSERT INTO heads (record, revision, kind, deleted_at) VALUES (?, ?, ?, ?)",
            (record, number, kind.value, made_at if payload.get(DELETED) else None),
        )
        self._touched.add(AREA_OF_KIND[kind])
        return number


def decode(kind: Kind, record: RecordId, text: str) -> Content:
    """Return the object a stored payload describes.

    Raises ``JournalDamagedError`` where it cannot be one.
    """
    return _content(kind, record, _parsed(text, dict))


def content_of(revision: Revision) -> Content:
    """Return the object a revision describes, deleted or not.

    Raises ``JournalDamagedError`` where it cannot be one.
    """
    return _content(revision.kind, revision.record, revision.payload)


def _content(kind: Kind, record: RecordId, payload: Mapping[str, Any]) -> Content:
    kept = {name: value for name, value in payload.items() if name != DELETED}
    try:
        return from_payload(kind, record, kept)
    except InvalidValueError:
        raise _unreadable() from None


def revision_of(row: tuple[Any, ...]) -> Revision:
    """Return the revision in a row of ``COLUMNS``.

    Raises ``JournalDamagedError`` where it cannot be one; its payload is not looked into.
    """
    identity, record, kind, parents, made_at, device, payload = row
    try:
        known = Kind(kind)
    except ValueError:
        raise _unreadable() from None
    return Revision(
        id=RevisionId(identity),
        record=RecordId(record),
        kind=known,
        parents=tuple(RevisionId(parent) for parent in _parsed(parents, list)),
        made_at=made_at,
        device=device,
        payload=_parsed(payload, dict),
    )


def _parsed(text: str, wanted: type[_Parsed]) -> _Parsed:
    """Return the JSON object or list in ``text``."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        raise _unreadable() from None
    if not isinstance(value, wanted):
        raise _unreadable()
    return value


def _unreadable() -> JournalDamagedError:
    return JournalDamagedError(DATABASE, "a record cannot be read")
