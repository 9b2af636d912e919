"""Chains of immutable revisions and their heads."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from journal.domain.errors import InvalidValueError, JournalDamagedError
from journal.domain.moments import utc_milliseconds
from journal.domain.payloads import Content, from_payload, to_payload
from journal.domain.records import Kind, RecordId, Revision, RevisionId, new_revision_id
from journal.store.changes import AREA_OF_KIND, Area
from journal.store.connection import DATABASE, Connection

Clock = Callable[[], datetime]


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
        payload = dict(self.head_payload(record))
        payload.pop("deleted", None)
        return self._append(record, kind, payload | ({"deleted": True} if deleted else {}))

    def head_payload(self, record: RecordId) -> Mapping[str, Any]:
        """Return the payload of the record's head; ``InvalidValueError`` where there is none."""
        found = self._connection.row(
            "SELECT payload FROM heads JOIN revisions ON number = revision"
            " WHERE heads.record = ? ORDER BY made_at DESC, id DESC",
            (record,),
        )
        if found is None:
            raise InvalidValueError("there is no such record")
        return _json(found[0])

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
            "SELECT id, record, kind, parents, made_at, device, payload FROM revisions"
            " WHERE record = ? ORDER BY number",
            (record,),
        )
        return [_revision(row) for row in rows]

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
            (record, number, kind.value, made_at if payload.get("deleted") else None),
        )
        self._touched.add(AREA_OF_KIND[kind])
        return number


def decode(kind: Kind, record: RecordId, text: str) -> Content:
    """Return the object a stored payload describes.

    Raises ``JournalDamagedError`` where it cannot be one.
    """
    payload = dict(_json(text))
    payload.pop("deleted", None)
    try:
        return from_payload(kind, record, payload)
    except InvalidValueError:
        raise JournalDamagedError(DATABASE, "a record cannot be read") from None


def _json(text: str) -> Mapping[str, Any]:
    try:
        payload = json.loads(text)
    except ValueError:
        raise JournalDamagedError(DATABASE, "a record cannot be read") from None
    if not isinstance(payload, dict):
        raise JournalDamagedError(DATABASE, "a record cannot be read")
    return payload


def _revision(row: tuple[Any, ...]) -> Revision:
    identity, record, kind, parents, made_at, device, payload = row
    return Revision(
        id=RevisionId(identity),
        record=RecordId(record),
        kind=Kind(kind),
        parents=tuple(RevisionId(parent) for parent in json.loads(parents)),
        made_at=made_at,
        device=device,
        payload=_json(payload),
    )
