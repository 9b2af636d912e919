from __future__ import annotations

import csv
import time
from collections import defaultdict
from datetime import datetime
from pathlib import Path
from statistics import median

import numpy as np
import pytest

from journal.analysis.daily import DailySeries
from journal.analysis.periods import Period
from journal.analysis.trends import missing_gates, trend
from journal.domain.trends import AllTheSame, Direction, Gate, TooLittleYet, TrendStatement
from tests.support.diaries import DiaryKind, series_of


def _noted(days: int, rated: list[int]) -> DailySeries:
    """Return a series of ``days`` with a rating on each of the days ``rated``."""
    middles: list[float | None] = [None] * days
    for day in rated:
        middles[day] = 3.0 + day % 4
    return series_of(middles)


def test_21_days_with_a_rating_are_enough_and_20_are_not() -> None:
    assert missing_gates(_noted(28, list(range(4, 25)))) == ()
    assert missing_gates(_noted(28, list(range(4, 24)))) == (Gate.DAYS_WITH_RATING,)


def test_28_days_are_long_enough_and_27_are_not() -> None:
    assert missing_gates(_noted(28, list(range(28)))) == ()
    assert missing_gates(_noted(27, list(range(27)))) == (Gate.SPAN,)


def test_half_of_the_days_need_a_rating() -> None:
    assert missing_gates(_noted(60, list(range(0, 60, 2)))) == ()
    assert missing_gates(_noted(60, list(range(2, 60, 2)))) == (Gate.HALF_OF_DAYS,)


def test_the_halves_may_differ_by_a_quarter_of_their_days() -> None:
    late = list(range(20, 40))
    assert missing_gates(_noted(40, [*range(15), *late])) == ()
    assert missing_gates(_noted(40, [*range(14), *late])) == (Gate.EVEN_HALVES,)
    assert missing_gates(_noted(40, [*range(20), *range(20, 34)])) == (Gate.EVEN_HALVES,)


def test_a_new_diary_lacks_nearly_everything() -> None:
    assert missing_gates(_noted(10, [8, 9])) == (
        Gate.DAYS_WITH_RATING,
        Gate.SPAN,
        Gate.HALF_OF_DAYS,
        Gate.EVEN_HALVES,
    )


def test_before_the_gates_there_are_two_middles_and_no_direction() -> None:
    said = trend(series_of([8, 8, 9, None, 8, None, 2, 3, 2, 1]))
    assert said == TooLittleYet(
        (Gate.DAYS_WITH_RATING, Gate.SPAN), then=8, now=2, days_with=8, days=10
    )


@pytest.mark.parametrize("days", [0, 1, 2])
def test_the_first_days_say_nothing_wrong(days: int) -> None:
    said = trend(series_of([None] * (2 - days) + [5.0] * days))
    assert isinstance(said, TooLittleYet)
    assert said.now == (5.0 if days else None)


@pytest.mark.parametrize("days", [28, 60, 365])
def test_a_constant_series_is_all_the_same(days: int) -> None:
    assert trend(series_of([4.5] * days)) == AllTheSame(4.5, days, days)


def test_a_clear_fall_is_lower_at_the_end() -> None:
    rng = np.random.default_rng(4)
    falling = np.clip(np.round(8 - 0.05 * np.arange(90) + rng.standard_normal(90)), 0, 10)
    said = trend(series_of(falling.tolist()))
    assert isinstance(said, TrendStatement)
    assert said.direction is Direction.LOWER
    assert said.low < -0.35 < said.high < 0
    assert said.low < said.weekly < said.high
    assert (said.days_with, said.days) == (90, 90)


def test_turned_round_it_is_as_much_higher() -> None:
    falling = DiaryKind(level=5, spread=1, phi=0.5, days=90, weekly=-0.4).series(5, 1)[0]
    rising = DailySeries(
        falling.period,
        tuple(None if middle is None else 10 - middle for middle in falling.middles),
        falling.counts,
    )
    down, up = trend(falling), trend(rising)
    assert isinstance(down, TrendStatement)
    assert isinstance(up, TrendStatement)
    assert (down.direction, up.direction) == (Direction.LOWER, Direction.HIGHER)
    assert (up.weekly, up.low, up.high) == pytest.approx((-down.weekly, -down.high, -down.low))


def test_a_weekly_rhythm_alone_is_no_direction() -> None:
    said = trend(series_of([float(day % 7) for day in range(70)]))
    assert isinstance(said, TrendStatement)
    assert said.direction is Direction.UNCLEAR
    assert said.weekly == pytest.approx(0, abs=1e-6)


@pytest.mark.parametrize("off", [0, 3, 6])
def test_a_weekday_nobody_writes_on_does_no_harm(off: int) -> None:
    rng = np.random.default_rng(off)
    middles = [None if day % 7 == off else float(rng.integers(2, 8)) for day in range(84)]
    said = trend(series_of(middles))
    assert isinstance(said, TrendStatement)
    assert said.low < said.weekly < said.high


def test_points_a_week_are_given_from_56_days_on() -> None:
    rng = np.random.default_rng(9)
    for days, given in ((55, False), (56, True)):
        said = trend(series_of([float(each) for each in rng.integers(0, 11, days)]))
        assert isinstance(said, TrendStatement)
        assert said.gives_weekly_number is given


def test_the_change_over_the_period_spans_its_weeks() -> None:
    said = TrendStatement(Direction.LOWER, -0.5, -0.75, -0.25, days_with=25, days=29)
    assert said.change_between == (-3.0, -1.0)


@pytest.mark.parametrize(("days", "seconds"), [(365, 0.15), (3650, 1.0)])
def test_it_is_quick_enough_for_the_background(days: int, seconds: float) -> None:
    series = DiaryKind(level=5, spread=2, phi=0.7, days=days).series(1, 1)[0]
    taken = []
    for _ in range(3):
        start = time.perf_counter()
        trend(series)
        taken.append(time.perf_counter() - start)
    assert min(taken) < seconds


def test_a_real_diary_shows_why_neighbouring_days_count(data_folder: Path) -> None:
    """Plain Mann-Kendall finds a trend here (p .006); allowing for alike days, p is .07 to .08."""
    by_day = defaultdict(list)
    with (data_folder / "kossakowski2017_symptom_data.csv").open(newline="") as file:
        for row in csv.DictReader(file):
            day = datetime.strptime(row["date"], "%d/%m/%y").date()  # noqa: DTZ007 - a day only
            by_day[day].append(float(row["mood_down"]))
    period = Period(min(by_day), max(by_day))
    middles = tuple(median(by_day[day]) if day in by_day else None for day in period)
    series = DailySeries(period, middles, tuple(len(by_day.get(day, ())) for day in period))
    assert (series.days_with, series.days, sum(series.counts)) == (238, 239, 1476)
    said = trend(series)
    assert isinstance(said, TrendStatement)
    assert said.low < 0.00097 * 7 < said.high
