from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.analysis.periods import Period
from journal.charts.date_ticks import date_ticks
from journal.charts.fonts import text_width

LAST = date(2026, 11, 22)


def _room(label: str) -> float:
    return text_width(label, 13) + 8


def _labels(days: int, width: float = 860) -> list[str]:
    return [tick.label for tick in date_ticks(Period.ending(LAST, days), width, _room)]


def test_a_few_days_are_all_named_and_the_month_once() -> None:
    assert _labels(5) == ["18 Nov", "19", "20", "21", "22"]


def test_five_weeks_name_their_mondays() -> None:
    assert _labels(35) == ["19 Oct", "26", "2 Nov", "9", "16"]


def test_three_months_name_the_first_of_each() -> None:
    assert _labels(91) == ["1 Sep", "1 Oct", "1 Nov"]


def test_a_year_names_months_and_puts_the_year_at_january() -> None:
    assert _labels(365)[:3] == ["Dec", "2026", "Feb"]


def test_ten_years_name_years() -> None:
    assert _labels(3650) == [str(year) for year in range(2017, 2027)]


def test_a_narrow_chart_names_its_first_and_last_day() -> None:
    assert _labels(28, width=120) == ["26 Oct", "22 Nov"]


def test_the_narrowest_chart_names_its_last_day() -> None:
    assert _labels(28, width=40) == ["22 Nov"]


def test_a_single_day_is_named_once() -> None:
    assert _labels(1) == ["22 Nov"]


@pytest.mark.parametrize("width", [150, 330, 515, 860])
@given(first=st.dates(date(1950, 1, 1), date(2150, 1, 1)), days=st.integers(1, 8000))
def test_names_never_touch(width: float, first: date, days: int) -> None:
    period = Period(first, first + timedelta(days=days - 1))
    ticks = date_ticks(period, width, _room)
    assert ticks
    assert all(0 <= tick.index < days for tick in ticks)
    for left, right in pairwise(ticks):
        apart = (right.index - left.index) * width / days
        assert (_room(left.label) + _room(right.label)) / 2 <= apart
