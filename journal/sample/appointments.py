"""The sample person's appointments: every three or four weeks, the next in a few days."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from random import Random

from journal.domain.appointments import Appointment
from journal.domain.moments import Moment
from journal.sample.script import Script
from journal.sample.words import record_id

_DAYS_FROM_TODAY = (-171, -143, -122, -94, -73, -45, -24, 4)
_START = time(14, 30)


def appointments_around(now: datetime, script: Script, chance: Random) -> tuple[Appointment, ...]:
    """Return the appointments of the six months before an aware ``now``, and the next."""
    return tuple(
        Appointment(
            id=record_id(chance),
            start=Moment.of(
                datetime.combine(now.date() + timedelta(days=days), _START, now.tzinfo)
            ),
            minutes=script.appointment_minutes,
            with_whom=script.with_whom,
            place=script.place,
        )
        for days in _DAYS_FROM_TODAY
    )
