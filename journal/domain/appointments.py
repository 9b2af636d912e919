"""Appointments with a psychiatrist or therapist."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from journal.domain.errors import InvalidValueError
from journal.domain.moments import Moment, utc_milliseconds
from journal.domain.records import RecordId

LONGEST_MINUTES = 600


@dataclass(frozen=True, slots=True)
class Appointment:
    """One appointment: when it starts, how long it is, with whom and where.

    Raises ``InvalidValueError`` for a length outside 1 to 600 minutes.
    """

    id: RecordId
    start: Moment
    minutes: int = 50
    with_whom: str = ""
    place: str = ""

    def __post_init__(self) -> None:
        """Check the length."""
        if not 1 <= self.minutes <= LONGEST_MINUTES:
            raise InvalidValueError(f"an appointment lasts 1 to {LONGEST_MINUTES} minutes")

    def is_over(self, now: datetime) -> bool:
        """Return whether the appointment has ended at an aware ``now``."""
        end = self.start.utc_ms + timedelta(minutes=self.minutes) // timedelta(milliseconds=1)
        return end <= utc_milliseconds(now)


def next_appointment(appointments: list[Appointment], now: datetime) -> Appointment | None:
    """Return the first appointment that has not ended, or None."""
    ahead = [each for each in appointments if not each.is_over(now)]
    return min(ahead, key=lambda each: each.start.utc_ms, default=None)


def last_appointment(appointments: list[Appointment], now: datetime) -> Appointment | None:
    """Return the latest appointment that has ended, or None."""
    past = [each for each in appointments if each.is_over(now)]
    return max(past, key=lambda each: each.start.utc_ms, default=None)
