"""One middle rating for every calendar day; pure Python, since it is needed before numpy loads."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from statistics import median

from journal.analysis.periods import Period
from journal.domain.ratings import RatingOnDay
from journal.domain.trends import SeriesFacts

DAYS_OF_A_GAP = 3
"""Days in a row without a rating that open a gap; shorter pauses are bridged."""


@dataclass(frozen=True, slots=True)
class DailySeries:
    """A period's days with their ratings; every calendar day has its place.

    ``middles`` holds each day's median in points (0 to 10), None where nothing was rated;
    ``counts`` how many ratings it is the middle of. Both have one item for each day.
    """

    period: Period
    middles: tuple[float | None, ...]
    counts: tuple[int, ...]

    @property
    def days(self) -> int:
        """How many calendar days the period has."""
        return len(self.middles)

    @property
    def rated(self) -> tuple[float, ...]:
        """The middles of the days that have one, in order."""
        return tuple(middle for middle in self.middles if middle is not None)

    @property
    def days_with(self) -> int:
        """How many days have a rating."""
        return len(self.rated)

    @property
    def gaps(self) -> tuple[Period, ...]:
        """The stretches of three or more days without a rating, also at either end."""
        runs = [
            list(run)
            for empty, run in groupby(range(self.days), lambda index: self.middles[index] is None)
            if empty
        ]
        return tuple(
            Period(self.period.day(run[0]), self.period.day(run[-1]))
            for run in runs
            if len(run) >= DAYS_OF_A_GAP
        )

    def middle(self) -> float | None:
        """Return the middle of the days' middles, or None without any."""
        return median(self.rated) if self.rated else None

    def part(self, start: int, stop: int) -> DailySeries:
        """Return the days from index ``start`` up to, not including, ``stop``."""
        period = Period(self.period.day(start), self.period.day(stop - 1))
        return DailySeries(period, self.middles[start:stop], self.counts[start:stop])

    def facts(self) -> SeriesFacts | None:
        """Return what to say instead of the picture, or None without a rating."""
        if not self.rated:
            return None
        latest = max(index for index, middle in enumerate(self.middles) if middle is not None)
        gaps = self.gaps
        return SeriesFacts(
            lowest=min(self.rated),
            highest=max(self.rated),
            latest=self.rated[-1],
            latest_day=self.period.day(latest),
            days_with=self.days_with,
            days=self.days,
            gaps=len(gaps),
            longest_gap=max((len(gap) for gap in gaps), default=0),
        )


def daily_series(ratings: Iterable[RatingOnDay], period: Period) -> DailySeries:
    """Return the daily middles of ``ratings``; order does not matter, other days are left out."""
    by_day: list[list[int]] = [[] for _ in range(len(period))]
    for rating in ratings:
        if rating.day in period:
            by_day[period.index(rating.day)].append(rating.tenths)
    middles = tuple(median(tenths) / 10 if tenths else None for tenths in by_day)
    return DailySeries(period, middles, tuple(len(tenths) for tenths in by_day))
