from __future__ import annotations

import subprocess
import sys
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from journal.analysis.daily import daily_series
from journal.analysis.periods import Period
from journal.domain.ratings import RatingOnDay
from tests.support.diaries import series_of

WEEK = Period(date(2026, 11, 16), date(2026, 11, 22))


def test_each_day_has_the_middle_of_its_ratings() -> None:
    ratings = [
        RatingOnDay(date(2026, 11, 17), 90),
        RatingOnDay(date(2026, 11, 16), 20),
        RatingOnDay(date(2026, 11, 17), 10),
        RatingOnDay(date(2026, 11, 17), 40),
        RatingOnDay(date(2026, 11, 22), 30),
        RatingOnDay(date(2026, 11, 22), 45),
    ]
    series = daily_series(ratings, WEEK)
    assert series.middles == (2.0, 4.0, None, None, None, None, 3.75)
    assert series.counts == (1, 3, 0, 0, 0, 0, 2)
    assert series.days_with == 3
    assert series.days == 7


def test_a_rating_of_zero_is_a_rating() -> None:
    series = daily_series([RatingOnDay(WEEK.first, 0)], WEEK)
    assert series.middles[0] == 0.0
    assert series.days_with == 1


def test_days_outside_the_period_are_left_out() -> None:
    outside = [RatingOnDay(date(2026, 11, 15), 50), RatingOnDay(date(2026, 11, 23), 50)]
    assert daily_series(outside, WEEK).days_with == 0


@given(
    st.lists(
        st.builds(
            RatingOnDay,
            st.dates(date(2026, 11, 10), date(2026, 11, 28)),
            st.integers(0, 100),
        )
    )
)
def test_every_rating_of_the_period_is_counted_once(ratings: list[RatingOnDay]) -> None:
    series = daily_series(ratings, WEEK)
    assert sum(series.counts) == sum(rating.day in WEEK for rating in ratings)
    for middle, count in zip(series.middles, series.counts, strict=True):
        assert (middle is None) == (count == 0)


def test_three_days_without_a_rating_are_a_gap_and_two_are_not() -> None:
    series = series_of([5, None, None, 5, None, None, None, 5, None, None, None, None])
    assert [(series.period.index(gap.first), len(gap)) for gap in series.gaps] == [(4, 3), (8, 4)]


def test_the_facts_say_lowest_highest_latest_and_gaps() -> None:
    series = series_of([4, 9, None, None, None, 2, 6, None], last=date(2026, 11, 22))
    facts = series.facts()
    assert facts is not None
    assert (facts.lowest, facts.highest, facts.latest) == (2, 9, 6)
    assert facts.latest_day == date(2026, 11, 21)
    assert (facts.days_with, facts.days) == (4, 8)
    assert (facts.gaps, facts.longest_gap) == (1, 3)


def test_without_a_rating_there_are_no_facts_and_no_middle() -> None:
    empty = series_of([None] * 5)
    assert empty.facts() is None
    assert empty.middle() is None


def test_a_part_keeps_its_days() -> None:
    part = series_of([1, 2, 3, 4], last=date(2026, 11, 22)).part(1, 3)
    assert part.middles == (2, 3)
    assert part.period == Period(date(2026, 11, 20), date(2026, 11, 21))


def test_daily_series_need_no_numpy() -> None:
    code = "import journal.analysis.daily, sys; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
