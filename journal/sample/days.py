"""How the sample person's days go: how anxious, with what around, and when noted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from journal.sample.script import AnxietyCourse, Script, Situation

DAYS = 182
_STRETCHES_AWAY = ((0.22, 6), (0.58, 4), (0.90, 4))
"""Stretches without an entry: where they begin, as a part of the period, and their days."""

_DAYS_SKIPPED = 0.22
_ENTRIES_A_DAY = (1, 1, 1, 2, 2, 3)
_ENTRIES_TODAY = 2
"""In the morning and in the evening, so that there is one whenever the journal is looked at."""


@dataclass(frozen=True, slots=True)
class Day:
    """One day: ``progress`` runs from 0 on the first day to 1 on the last.

    ``anxiety`` is the day's level in points, what the situations add included; ``entries`` is
    how often something is noted, often not at all.
    """

    date: date
    progress: float
    anxiety: float
    situations: tuple[Situation, ...]
    entries: int


def days_until(today: date, script: Script, chance: Random) -> Iterator[Day]:
    """Yield the days of six months, earliest first; on the last, ``today``, twice is noted."""
    stray = 0.0
    around: tuple[Situation, ...] = ()
    for number in range(DAYS):
        day = today - timedelta(days=DAYS - 1 - number)
        progress = number / (DAYS - 1)
        stray = _next_stray(stray, script.anxiety, chance)
        around = _next_around(around, day, script.situations, chance)
        level = _between(script.anxiety.at_first, script.anxiety.in_the_end, progress) + stray
        lifted = level + sum(_between(*each.lifts, progress) for each in around)
        noted = chance.choice(_ENTRIES_A_DAY)
        skipped = chance.random() < _DAYS_SKIPPED or _is_away(number)
        entries = _ENTRIES_TODAY if day == today else 0 if skipped else noted
        yield Day(day, progress, lifted, around, entries)


def _next_stray(stray: float, course: AnxietyCourse, chance: Random) -> float:
    """Return how far the next day is from the line: a first-order autoregressive process."""
    fresh = chance.gauss(0, course.spread * (1 - course.carried_over**2) ** 0.5)
    return course.carried_over * stray + fresh


def _next_around(
    before: tuple[Situation, ...], day: date, situations: tuple[Situation, ...], chance: Random
) -> tuple[Situation, ...]:
    """Return the situations of ``day``; those of the day before tend to go on."""
    return tuple(
        each
        for each in situations
        if chance.random() < (each.goes_on if each in before else each.begins)
        and day.weekday() in each.weekdays
    )


def _is_away(number: int) -> bool:
    starts = ((round(place * DAYS), length) for place, length in _STRETCHES_AWAY)
    return any(start <= number < start + length for start, length in starts)


def _between(first: float, last: float, progress: float) -> float:
    return first + (last - first) * progress
