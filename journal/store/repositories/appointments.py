"""Appointments of an open journal."""

from __future__ import annotations

from datetime import datetime
from typing import cast

from journal.domain.appointments import Appointment, last_appointment, next_appointment
from journal.domain.records import Kind, RecordId
from journal.store.revisions import Revisions


class AppointmentRepository:
    """The appointments of an open journal."""

    def __init__(self, revisions: Revisions) -> None:
        """Use the journal's revisions."""
        self._revisions = revisions

    def save(self, appointment: Appointment) -> None:
        """Keep a new appointment, or a change of one."""
        self._revisions.write(appointment.id, Kind.APPOINTMENT, appointment)

    def delete(self, record: RecordId) -> None:
        """Take an appointment away; ``restore`` undoes it."""
        self._revisions.write_deleted(record, Kind.APPOINTMENT, deleted=True)

    def restore(self, record: RecordId) -> None:
        """Bring back an appointment that was deleted."""
        self._revisions.write_deleted(record, Kind.APPOINTMENT, deleted=False)

    def all(self) -> list[Appointment]:
        """Return every appointment, earliest first."""
        found = cast("list[Appointment]", self._revisions.contents(Kind.APPOINTMENT))
        return sorted(found, key=lambda each: each.start.utc_ms)

    def next(self, now: datetime) -> Appointment | None:
        """Return the first appointment that has not ended at ``now``."""
        return next_appointment(self.all(), now)

    def last(self, now: datetime) -> Appointment | None:
        """Return the latest appointment that has ended at ``now``."""
        return last_appointment(self.all(), now)
