from __future__ import annotations

from datetime import date

import pytest

from journal.analysis.periods import (
    Period,
    PeriodName,
    first_choice,
    named_period,
    offered_periods,
)
from journal.domain.errors import InvalidValueError

TODAY = date(2026, 11, 22)


def test_a_period_holds_both_its_ends() -> None:
    period = Period(date(2026, 2, 27), date(2026, 3, 2))
    assert list(period) == [
        date(2026, 2, 27),
        date(2026, 2, 28),
        date(2026, 3, 1),
        date(2026, 3, 2),
    ]
    assert len(period) == 4
    assert period.first in period
    assert period.last in period
    assert date(2026, 3, 3) not in period
    assert period.index(date(2026, 3, 1)) == 2


def test_a_period_cannot_end_before_it_begins() -> None:
    with pytest.raises(InvalidValueError):
        Period(TODAY, date(2026, 11, 21))


@pytest.mark.parametrize(
    ("name", "first"),
    [
        (PeriodName.FOUR_WEEKS, date(2026, 10, 26)),
        (PeriodName.THREE_MONTHS, date(2026, 8, 24)),
        (PeriodName.YEAR, date(2025, 11, 23)),
    ],
)
def test_named_periods_end_today(name: PeriodName, first: date) -> None:
    assert named_period(name, TODAY) == Period(first, TODAY)


def test_all_begins_with_the_first_entry() -> None:
    first_entry = date(2024, 5, 6)
    assert named_period(PeriodName.ALL, TODAY, first_entry) == Period(first_entry, TODAY)


def test_all_of_an_empty_journal_is_today() -> None:
    assert named_period(PeriodName.ALL, TODAY) == Period(TODAY, TODAY)


def test_no_period_begins_before_the_journal_was_begun() -> None:
    begun = date(2026, 11, 3)
    for name in (PeriodName.FOUR_WEEKS, PeriodName.YEAR):
        assert named_period(name, TODAY, begun) == Period(begun, TODAY)


def test_a_first_entry_dated_after_today_leaves_today() -> None:
    tomorrow = date(2026, 11, 23)
    for name in (PeriodName.ALL, PeriodName.FOUR_WEEKS):
        assert named_period(name, TODAY, tomorrow) == Period(TODAY, TODAY)


def test_all_of_a_diary_that_ended_long_ago_ends_with_its_last_entry() -> None:
    begun, ended = date(2012, 8, 13), date(2013, 4, 8)
    assert named_period(PeriodName.ALL, TODAY, begun, last_entry=ended) == Period(begun, ended)


def test_all_of_a_diary_still_kept_ends_today() -> None:
    begun, yesterday = date(2024, 5, 6), date(2026, 11, 21)
    assert named_period(PeriodName.ALL, TODAY, begun, last_entry=yesterday) == Period(begun, TODAY)


def test_a_diary_that_ended_long_ago_is_shown_whole_at_first() -> None:
    long_ago, four_weeks_ago = date(2013, 4, 8), date(2026, 10, 26)
    assert first_choice(TODAY, None, long_ago) is PeriodName.ALL
    assert first_choice(TODAY, None, four_weeks_ago) is PeriodName.THREE_MONTHS


def test_since_the_last_appointment_begins_on_its_day() -> None:
    appointment = date(2026, 10, 29)
    period = named_period(
        PeriodName.SINCE_LAST_APPOINTMENT, TODAY, date(2026, 1, 1), last_appointment=appointment
    )
    assert period == Period(appointment, TODAY)


def test_there_is_no_time_since_an_appointment_that_there_was_not() -> None:
    with pytest.raises(InvalidValueError):
        named_period(PeriodName.SINCE_LAST_APPOINTMENT, TODAY)


def test_since_the_last_appointment_is_offered_first_once_there_was_one() -> None:
    assert PeriodName.SINCE_LAST_APPOINTMENT not in offered_periods(None)
    assert first_choice(TODAY, None) in offered_periods(None)
    assert offered_periods(TODAY) == tuple(PeriodName)
    assert first_choice(TODAY, TODAY) is PeriodName.SINCE_LAST_APPOINTMENT
