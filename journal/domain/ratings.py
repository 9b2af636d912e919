"""Ratings from 0 to 10, kept in tenths."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from journal.domain.errors import InvalidValueError

HIGHEST = 10
HIGHEST_TENTHS = HIGHEST * 10
ANCHORS = 1
"""Version of the anchor words shown now; kept with every rating."""


class Scale(StrEnum):
    """The built-in scales; the value is written to disk and never changes."""

    ANXIETY = "anxiety"
    MOOD = "mood"


@dataclass(frozen=True, slots=True, order=True)
class Rating:
    """A rating in tenths of a point, 0 to 100, with the version of its anchor words.

    Build one from what the person sees with ``Rating(7)``; from what is stored with
    ``Rating.from_tenths(70)``. A missing answer is ``None``, never a rating of 0.
    """

    points: float
    anchors: int = ANCHORS

    def __post_init__(self) -> None:
        """Check the range and bring the points to whole tenths."""
        if isinstance(self.points, bool) or not 0 <= self.points <= HIGHEST:
            raise InvalidValueError("a rating lies between 0 and 10")
        tenths = round(self.points * 10)
        if abs(tenths - self.points * 10) > 1e-6:
            raise InvalidValueError("a rating has at most one decimal")
        object.__setattr__(self, "points", tenths / 10)

    @classmethod
    def from_tenths(cls, tenths: int, anchors: int = ANCHORS) -> Rating:
        """Return the rating stored as ``tenths``, 0 to 100."""
        if not 0 <= tenths <= HIGHEST_TENTHS:
            raise InvalidValueError("a rating lies between 0 and 10")
        return cls(tenths / 10, anchors)

    @property
    def tenths(self) -> int:
        """The rating in tenths, 0 to 100."""
        return round(self.points * 10)


@dataclass(frozen=True, slots=True, order=True)
class RatingOnDay:
    """One rating, in tenths, on the day it was lived."""

    day: date
    tenths: int

    @property
    def points(self) -> float:
        """The rating in points, 0 to 10."""
        return self.tenths / 10


def rescale(value: Decimal, low: Decimal, high: Decimal) -> Rating:
    """Return ``value`` of a scale running from ``low`` (0) to ``high`` (10), half up to tenths.

    ``low`` above ``high`` turns the scale round. Raises ``InvalidValueError`` for a value
    outside the scale, or a scale whose ends are the same.
    """
    if low == high:
        raise InvalidValueError("a scale needs two different ends")
    if not value.is_finite() or not min(low, high) <= value <= max(low, high):
        raise InvalidValueError("the value lies outside its scale")
    tenths = (value - low) / (high - low) * HIGHEST_TENTHS
    return Rating.from_tenths(int(tenths.quantize(Decimal(1), rounding=ROUND_HALF_UP)))
