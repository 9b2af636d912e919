"""Stretches of calendar days, and the ones a person chooses by name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from journal.domain.errors import InvalidValueError


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """The calendar days from ``first`` to ``last``, both included.

    Raises ``InvalidValueError`` when ``last`` lies before ``first``.
    """

    first: date
    last: date

    def __post_init__(self) -> None:
        """Check the order."""
        if self.last < self.first:
            raise InvalidValueError("a period ends on or after the day it begins")

    @classmethod
    def ending(cls, last: date, days: int) -> Period:
        """Return the period of ``days`` days whose last one is ``last``."""
        return cls(last - timedelta(days=days - 1), last)

    def __len__(self) -> int:
        return (self.last - self.first).days + 1

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def __iter__(self) -> Iterator[date]:
        return (self.day(index) for index in range(len(self)))

    def day(self, index: int) -> date:
        """Return the day ``index`` days after the first."""
        return self.first + timedelta(days=index)

    def index(self, day: date) -> int:
        """Return how many days ``day`` lies after the first; negative before it."""
        return (day - self.first).days

    def from_day(self, day: date) -> Period:
        """Return the part of the period from ``day`` on, at least its last day."""
        return Period(min(max(self.first, day), self.last), self.last)


class PeriodName(StrEnum):
    """The periods offered by name; the value is kept as the person's choice."""

    FOUR_WEEKS = "four-weeks"
    THREE_MONTHS = "three-months"
    YEAR = "year"
    SINCE_LAST_APPOINTMENT = "since-last-appointment"
    ALL = "all"


_RECENT_DAYS = 28
_LENGTHS = {
    PeriodName.FOUR_WEEKS: 28,
    PeriodName.THREE_MONTHS: 91,
    PeriodName.YEAR: 365,
}


def offered_periods(last_appointment: date | None) -> tuple[PeriodName, ...]:
    """Return the names to offer, in the order they are shown."""
    without = PeriodName.SINCE_LAST_APPOINTMENT if last_appointment is None else None
    return tuple(name for name in PeriodName if name is not without)


def first_choice(
    today: date, last_appointment: date | None, last_entry: date | None = None
) -> PeriodName:
    """Return the period shown until the person chooses another.

    A diary that ended long ago, such as one just brought in, is shown whole.
    """
    if _ended_long_ago(today, last_entry):
        return PeriodName.ALL
    if last_appointment is None:
        return PeriodName.THREE_MONTHS
    return PeriodName.SINCE_LAST_APPOINTMENT


def named_period(
    name: PeriodName,
    today: date,
    first_entry: date | None = None,
    last_appointment: date | None = None,
    last_entry: date | None = None,
) -> Period:
    """Return the period called ``name``, ending ``today``.

    All of a diary whose ``last_entry`` is over four weeks old ends with it. No period begins
    before ``first_entry`` where that is given: days before a journal was begun are not days
    without an entry. Raises ``InvalidValueError`` for the time since an appointment that there
    was not.
    """
    if name in _LENGTHS:
        period = Period.ending(today, _LENGTHS[name])
    elif name is PeriodName.ALL:
        last = last_entry if last_entry and _ended_long_ago(today, last_entry) else today
        period = Period(min(first_entry or last, last), last)
    elif last_appointment is None:
        raise InvalidValueError("there is no last appointment")
    else:
        period = Period(min(last_appointment, today), today)
    return period if first_entry is None else period.from_day(first_entry)


def _ended_long_ago(today: date, last_entry: date | None) -> bool:
    return last_entry is not None and last_entry < Period.ending(today, _RECENT_DAYS).first
