"""What can be said about a series of daily ratings: codes and numbers, not yet words.

All ratings are in points, 0 to 10. What each statement may claim: ``journal/analysis/trends.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

FEWEST_DAYS_WITH_RATING = 21
SHORTEST_SPAN = 28
SMALLEST_SHARE_OF_DAYS = 0.5
LARGEST_DIFFERENCE_OF_HALVES = 0.25
"""What a series needs before a direction may be stated; see ``Gate``."""

DAYS_BEFORE_WEEKLY_NUMBER = 56
"""Days a period needs before a change is given in points a week; below, it is exaggerated."""


class Direction(StrEnum):
    """How the end of a period compares with its start."""

    LOWER = "lower"
    HIGHER = "higher"
    UNCLEAR = "unclear"


class Gate(StrEnum):
    """One thing a series may lack.

    Days with a rating; days from the first to the last of the period; a rating on half of them;
    about as large a share of rated days in the first half as in the second.
    """

    DAYS_WITH_RATING = "days-with-rating"
    SPAN = "span"
    HALF_OF_DAYS = "half-of-days"
    EVEN_HALVES = "even-halves"


@dataclass(frozen=True, slots=True)
class TrendStatement:
    """A direction with its uncertainty.

    ``weekly`` is the change in points a week, ``low`` to ``high`` the 96 % interval around it.
    ``days_with`` of the period's ``days`` have a rating.
    """

    direction: Direction
    weekly: float
    low: float
    high: float
    days_with: int
    days: int

    @property
    def gives_weekly_number(self) -> bool:
        """Return whether the period is long enough to give the change in points a week."""
        return self.days >= DAYS_BEFORE_WEEKLY_NUMBER

    @property
    def change_between(self) -> tuple[float, float]:
        """The interval of the change from the first day to the last, in points."""
        weeks = (self.days - 1) / 7
        return self.low * weeks, self.high * weeks


@dataclass(frozen=True, slots=True)
class AllTheSame:
    """Every day with a rating has the same one, so there is nothing to estimate."""

    points: float
    days_with: int
    days: int


@dataclass(frozen=True, slots=True)
class TooLittleYet:
    """No direction may be stated; ``missing`` says why.

    ``then`` and ``now`` are the middle ratings of the period's two halves, None for a half
    without a rating.
    """

    missing: tuple[Gate, ...]
    then: float | None
    now: float | None
    days_with: int
    days: int


Trend = TrendStatement | AllTheSame | TooLittleYet


@dataclass(frozen=True, slots=True)
class SeriesFacts:
    """What a listener needs instead of a picture of a series with at least one rating.

    ``gaps`` counts the stretches of three or more days without a rating, ``longest_gap`` is the
    longest of them in days.
    """

    lowest: float
    highest: float
    latest: float
    latest_day: date
    days_with: int
    days: int
    gaps: int
    longest_gap: int
