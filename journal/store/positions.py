"""Positions: whole numbers that order entries by moment.

The upper bits are the UTC milliseconds of the moment, the lower twenty come from the record id,
so that entries of one millisecond keep different positions.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from journal.domain.moments import EARLIEST, LATEST, WIDEST_OFFSET, Moment, utc_milliseconds
from journal.domain.records import RecordId

_SPARE_BITS = 20
_SPARE = 1 << _SPARE_BITS


def position_of(moment: Moment, record: RecordId) -> int:
    """Return the position at which an entry is tried first."""
    return (moment.utc_ms << _SPARE_BITS) | (int(record[-5:], 16) % _SPARE)


def positions_of_days(first: date, last: date) -> tuple[int, int]:
    """Return the lowest and highest position that days ``first`` to ``last`` can have.

    The range covers every offset from UTC, so rows at its ends still need their day compared.
    Days before 1900 and after 2200 are brought to those years: no moment lies beyond.
    """
    begin = datetime.combine(_bounded(first), time.min, UTC) - WIDEST_OFFSET
    end = datetime.combine(_bounded(last), time.max, UTC) + WIDEST_OFFSET
    return utc_milliseconds(begin) << _SPARE_BITS, (utc_milliseconds(end) + 1) << _SPARE_BITS


def _bounded(day: date) -> date:
    return min(max(day, EARLIEST.date()), LATEST.date())
