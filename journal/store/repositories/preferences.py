"""The person's choices, one record each."""

from __future__ import annotations

from dataclasses import fields
from typing import cast

from journal.domain.errors import InvalidValueError
from journal.domain.payloads import plain_fields, read_fields
from journal.domain.preferences import Preference, Preferences
from journal.domain.records import Kind, RecordId, new_record_id
from journal.store.connection import Connection
from journal.store.revisions import Revisions, decode


class PreferenceRepository:
    """The preferences of an open journal."""

    def __init__(self, connection: Connection, revisions: Revisions) -> None:
        """Use the journal's one connection and its revisions."""
        self._connection = connection
        self._revisions = revisions

    def load(self) -> Preferences:
        """Return the person's choices, with the defaults for what was never chosen."""
        known = {each.name for each in fields(Preferences)}
        chosen = {each.name: each.value for _, each in self._stored() if each.name in known}
        try:
            return cast("Preferences", read_fields(Preferences, chosen))
        except InvalidValueError:
            return Preferences()

    def save(self, preferences: Preferences) -> None:
        """Keep every choice that differs from what is kept now."""
        records = {each.name: record for record, each in self._stored()}
        for name, value in plain_fields(preferences).items():
            record = records.get(name) or new_record_id()
            self._revisions.write(record, Kind.PREFERENCE, Preference(name, value))

    def _stored(self) -> list[tuple[RecordId, Preference]]:
        rows = self._connection.rows(
            "SELECT heads.record, payload FROM heads JOIN revisions ON number = revision"
            " WHERE heads.kind = ? AND deleted_at IS NULL ORDER BY made_at, id",
            (Kind.PREFERENCE.value,),
        )
        return [
            (RecordId(record), cast("Preference", decode(Kind.PREFERENCE, record, text)))
            for record, text in rows
        ]
