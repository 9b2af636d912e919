"""The smooth line through daily ratings and the band around it: descriptions, not estimates.

The line is a local mean, weighted by calendar days with a tricube kernel over two weeks. A mean
rather than a local straight line, so that it never leaves the range of the ratings around it and
does not lean into the future at its ends. The band holds the middle half of the days around.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from journal.analysis.daily import DailySeries

if TYPE_CHECKING:
    from numpy.typing import NDArray

FEWEST_DAYS = 10
"""Days with a rating before anything is drawn through them."""
DAYS_EITHER_SIDE_OF_LINE = 7
DAYS_EITHER_SIDE_OF_BAND = 14
FEWEST_DAYS_OF_BAND = 5
"""Days around that must have a rating for their quarters to mean anything."""


@dataclass(frozen=True, slots=True, eq=False)
class SmoothLine:
    """A line and a band, in points, with one item for each calendar day.

    ``line`` is NaN in gaps of three or more days without a rating, and before the first and
    after the last rating. ``low`` and ``high`` hold the middle half of the days up to 14 days
    away; they are NaN where the line is, and where fewer than 5 of those days have a rating.
    """

    line: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]


def smooth_line(series: DailySeries) -> SmoothLine:
    """Return the line and band of ``series``; all NaN with fewer than 10 days rated."""
    ratings = np.array(series.middles, dtype=float)  # None becomes NaN
    if series.days_with < FEWEST_DAYS:
        nothing = np.full(series.days, np.nan)
        return SmoothLine(nothing, nothing, nothing)
    open_days = _open_days(series)
    low, high = _middle_half(ratings)
    return SmoothLine(*(np.where(open_days, np.nan, each) for each in (_mean(ratings), low, high)))


def _open_days(series: DailySeries) -> NDArray[np.bool_]:
    """Return which days lie in a gap, or outside the first and last rating: (days)."""
    is_open = np.zeros(series.days, dtype=bool)
    for gap in series.gaps:
        is_open[series.period.index(gap.first) : series.period.index(gap.last) + 1] = True
    rated = [index for index, middle in enumerate(series.middles) if middle is not None]
    is_open[: rated[0]] = True
    is_open[rated[-1] + 1 :] = True
    return is_open


def _mean(ratings: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return each day's tricube-weighted mean of the ratings up to 7 days away: (days)."""
    distances = np.abs(np.arange(-DAYS_EITHER_SIDE_OF_LINE, DAYS_EITHER_SIDE_OF_LINE + 1))
    kernel = (1 - (distances / (DAYS_EITHER_SIDE_OF_LINE + 1)) ** 3) ** 3
    is_rated = ~np.isnan(ratings)
    total = _around(np.where(is_rated, ratings, 0.0), kernel)
    weight = _around(is_rated.astype(float), kernel)
    return np.divide(total, weight, out=np.full_like(total, np.nan), where=weight > 0)


def _around(values: NDArray[np.float64], kernel: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the sum of ``values`` around each, weighted by a symmetric ``kernel``."""
    reach = len(kernel) // 2
    return np.convolve(values, kernel)[reach : len(values) + reach]


def _middle_half(
    ratings: NDArray[np.float64],
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return each day's lower and upper quartile of the ratings up to 14 days away: two (days)."""
    reach = DAYS_EITHER_SIDE_OF_BAND
    padded = np.pad(ratings, reach, constant_values=np.nan)
    windows = np.sort(sliding_window_view(padded, 2 * reach + 1), axis=1)
    counts = (~np.isnan(windows)).sum(axis=1)
    enough = counts >= FEWEST_DAYS_OF_BAND
    low, high = (_quantile(windows, counts, share) for share in (0.25, 0.75))
    return np.where(enough, low, np.nan), np.where(enough, high, np.nan)


def _quantile(
    ordered: NDArray[np.float64], counts: NDArray[np.intp], share: float
) -> NDArray[np.float64]:
    """Return a quantile of each row, whose first ``counts`` items are its ascending values.

    Interpolated like ``numpy.quantile``, which is a hundred times slower on rows with NaN.
    """
    place = share * np.maximum(counts - 1, 0)
    before = np.floor(place).astype(np.intp)
    after = np.minimum(before + 1, np.maximum(counts - 1, 0))
    rows = np.arange(len(ordered))
    lower, upper = ordered[rows, before], ordered[rows, after]
    return lower + (place - before) * (upper - lower)
