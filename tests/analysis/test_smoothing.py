from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.analysis.smoothing import smooth_line
from tests.support.diaries import series_of

DIARIES = st.lists(st.none() | st.floats(0, 10), min_size=1, max_size=80)


def test_a_level_stays_a_level() -> None:
    smooth = smooth_line(series_of([4.0] * 30))
    for each in (smooth.line, smooth.low, smooth.high):
        assert each == pytest.approx(np.full(30, 4.0))


def test_the_line_is_the_weighted_mean_of_the_days_around() -> None:
    middles = [None if day % 3 == 1 else float(day % 11) for day in range(40)]
    line = smooth_line(series_of(middles)).line
    for day in np.flatnonzero(~np.isnan(line)):
        near = [
            other for other in range(40) if abs(other - day) <= 7 and middles[other] is not None
        ]
        weights = [(1 - (abs(other - day) / 8) ** 3) ** 3 for other in near]
        mean = np.average([middles[other] for other in near], weights=weights)
        assert line[day] == pytest.approx(mean)


def test_the_band_holds_the_middle_half_of_the_days_around() -> None:
    rng = np.random.default_rng(7)
    middles = [None if rng.random() < 0.3 else float(rng.integers(0, 11)) for _ in range(90)]
    smooth = smooth_line(series_of(middles))
    ratings = np.array(middles, dtype=float)
    for day in np.flatnonzero(~np.isnan(smooth.line)):
        quartiles = np.nanquantile(ratings[max(0, day - 14) : day + 15], [0.25, 0.75])
        assert [smooth.low[day], smooth.high[day]] == pytest.approx(quartiles)


def test_the_line_bridges_two_days_and_breaks_at_three() -> None:
    middles: list[float | None] = [5.0] * 30
    middles[8:10] = [None] * 2
    middles[15:18] = [None] * 3
    smooth = smooth_line(series_of(middles))
    for each in (smooth.line, smooth.low, smooth.high):
        assert np.flatnonzero(np.isnan(each)).tolist() == [15, 16, 17]


def test_nothing_is_drawn_before_the_first_and_after_the_last_rating() -> None:
    line = smooth_line(series_of([None, *[5.0] * 12, None, None])).line
    assert np.flatnonzero(np.isnan(line)).tolist() == [0, 13, 14]


def test_nothing_is_drawn_through_fewer_than_ten_days() -> None:
    assert np.isnan(smooth_line(series_of([5.0] * 9)).line).all()
    assert not np.isnan(smooth_line(series_of([5.0] * 10)).line).any()


def test_the_band_needs_five_days_around() -> None:
    far = [5.0] * 12 + [None] * 20 + [5.0, None, 5.0, None, 5.0]
    smooth = smooth_line(series_of(far))
    assert not np.isnan(smooth.line[32:]).any()
    assert np.isnan(smooth.low[32:]).all()


@given(DIARIES)
def test_line_and_band_stay_within_the_ratings(middles: list[float | None]) -> None:
    series = series_of(middles)
    smooth = smooth_line(series)
    for each in (smooth.line, smooth.low, smooth.high):
        drawn = each[~np.isnan(each)]
        if len(drawn):
            assert drawn.min() >= min(series.rated) - 1e-9
            assert drawn.max() <= max(series.rated) + 1e-9
    ordered = smooth.low <= smooth.high
    assert (ordered | np.isnan(smooth.low)).all()


@given(DIARIES)
def test_gaps_stay_open(middles: list[float | None]) -> None:
    series = series_of(middles)
    line = smooth_line(series).line
    for gap in series.gaps:
        assert np.isnan(
            line[series.period.index(gap.first) : series.period.index(gap.last) + 1]
        ).all()
