"""Moments and the days they were lived in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum

from journal.domain.errors import InvalidValueError

EARLIEST = datetime(1900, 1, 1, tzinfo=UTC)
LATEST = datetime(2200, 1, 1, tzinfo=UTC)
WIDEST_OFFSET = timedelta(hours=18)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Precision(StrEnum):
    """How exactly the time of a moment is known."""

    MINUTE = "minute"
    PART_OF_DAY = "part-of-day"
    DAY = "day"


class Noted(StrEnum):
    """How a moment came to be written down."""

    NOW = "now"
    LATER = "later"
    FROM_MEMORY = "from-memory"
    IMPORTED = "imported"


def utc_milliseconds(when: datetime) -> int:
    """Return an aware ``when`` as whole milliseconds since 1970 in UTC."""
    if when.tzinfo is None:
        raise InvalidValueError("a moment needs its offset from UTC")
    return (when - _EPOCH) // timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """A time as it was lived: UTC milliseconds, the local offset in minutes, and the zone.

    ``zone`` is an IANA name, or empty where only the offset is known. Raises
    ``InvalidValueError`` for a time outside 1900 to 2200 or an offset beyond 18 hours.
    """

    utc_ms: int
    offset_minutes: int
    zone: str = ""
    precision: Precision = Precision.MINUTE
    noted: Noted = Noted.NOW

    def __post_init__(self) -> None:
        """Check the bounds."""
        if not utc_milliseconds(EARLIEST) <= self.utc_ms < utc_milliseconds(LATEST):
            raise InvalidValueError("a moment must lie between the years 1900 and 2200")
        if abs(self.offset_minutes) > WIDEST_OFFSET // timedelta(minutes=1):
            raise InvalidValueError("an offset from UTC is at most 18 hours")

    @classmethod
    def of(cls, when: datetime, *, zone: str = "", noted: Noted = Noted.NOW) -> Moment:
        """Return the moment of an aware ``when``, to the millisecond."""
        utc_ms = utc_milliseconds(when)
        offset = when.utcoffset()
        minutes = 0 if offset is None else offset // timedelta(minutes=1)
        return cls(utc_ms, minutes, zone=zone, noted=noted)

    @property
    def local(self) -> datetime:
        """The moment on the clock of the place it was lived in."""
        place = timezone(timedelta(minutes=self.offset_minutes))
        return (_EPOCH + timedelta(milliseconds=self.utc_ms)).astimezone(place)

    @property
    def day(self) -> date:
        """The calendar day it was lived in, also after midnight."""
        return self.local.date()

    def noted_as(self, noted: Noted) -> Moment:
        """Return the same moment, noted in another way."""
        return replace(self, noted=noted)
