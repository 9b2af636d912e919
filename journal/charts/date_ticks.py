"""Which days are named under a chart, and how, so that no two names touch."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice, pairwise

from journal import words
from journal.analysis.periods import Period

_LONGEST_WITH_DAYS = 183
"""Days of a period up to which the first of a month is written with its day."""


@dataclass(frozen=True, slots=True)
class DateTick:
    """A named day: ``index`` days after the first of the period."""

    index: int
    label: str


Labels = Callable[[Sequence[date], Period], list[str]]
Days = Callable[[Period], Iterator[date]]


def date_ticks(period: Period, width: float, width_of: Callable[[str], float]) -> list[DateTick]:
    """Return the named days of ``period``, drawn ``width`` wide.

    The finest of the steps in ``_STEPS`` whose names fit; the first and last day where none
    does. ``width_of`` measures a name with the space it needs beside it, in the unit of ``width``.
    """
    for days_of, labels_of, most in _STEPS:
        days = list(islice(days_of(period), most + 1))
        if 2 <= len(days) <= most:
            ticks = _ticks(days, labels_of(days, period), period)
            if _fit(ticks, period, width, width_of):
                return ticks
    ends = [period.first, period.last]
    ticks = _ticks(ends, [words.day_and_month(day) for day in ends], period)
    return ticks if _fit(ticks, period, width, width_of) else ticks[-1:]


def _ticks(days: Sequence[date], labels: Sequence[str], period: Period) -> list[DateTick]:
    return [DateTick(period.index(day), label) for day, label in zip(days, labels, strict=True)]


def _fit(
    ticks: Sequence[DateTick], period: Period, width: float, width_of: Callable[[str], float]
) -> bool:
    """Return whether neighbouring names, centred under their days, leave each other room."""
    each_day = width / len(period)
    halves = [(tick.index, width_of(tick.label) / 2) for tick in ticks]
    return all(
        before + after <= (right - left) * each_day
        for (left, before), (right, after) in pairwise(halves)
    )


def _every(step: int) -> Days:
    def days_of(period: Period) -> Iterator[date]:
        return (period.day(index) for index in range(0, len(period), step))

    return days_of


def _mondays(period: Period) -> Iterator[date]:
    day = period.first + timedelta(days=-period.first.weekday() % 7)
    while day <= period.last:
        yield day
        day += timedelta(days=7)


def _months(step: int) -> Days:
    """Return every ``step``-th first of a month, counted from January of the year 0."""

    def days_of(period: Period) -> Iterator[date]:
        first = period.first.year * 12 + period.first.month - 1
        last = period.last.year * 12 + period.last.month - 1
        for month in range(first, last + 1):
            day = date(month // 12, month % 12 + 1, 1)
            if month % step == 0 and day in period:
                yield day

    return days_of


def _day_labels(days: Sequence[date], period: Period) -> list[str]:
    """Return the month's name only where it changes: "19 Oct", "26", "2 Nov"."""
    months = [None, *((day.year, day.month) for day in days)]
    return [
        str(day.day) if (day.year, day.month) == before else words.day_and_month(day)
        for day, before in zip(days, months, strict=False)
    ]


def _month_labels(days: Sequence[date], period: Period) -> list[str]:
    """Return "1 Oct" in short periods; in long ones "Oct", and the year in place of January."""
    if len(period) <= _LONGEST_WITH_DAYS:
        return [words.day_and_month(day) for day in days]
    return [str(day.year) if day.month == 1 else words.short_month_name(day.month) for day in days]


_STEPS: tuple[tuple[Days, Labels, int], ...] = (
    (_every(1), _day_labels, 10),
    (_every(2), _day_labels, 10),
    (_mondays, _day_labels, 10),
    (_months(1), _month_labels, 12),
    (_months(3), _month_labels, 10),
    (_months(6), _month_labels, 10),
    (_months(12), _month_labels, 12),
    (_months(24), _month_labels, 12),
    (_months(60), _month_labels, 30),
)
"""From fine to coarse: the days, their names, and how many of them a chart bears."""
