"""Positions order entries by moment, whatever the offset and the record."""

from datetime import date

import pytest
from hypothesis import given

from journal.domain.moments import Moment
from journal.domain.records import RecordId
from journal.store.positions import position_of, positions_of_days
from tests.transfer.contents import IDS, MOMENTS

HIGHEST_IN_SQLITE = 2**63 - 1


@given(MOMENTS, IDS, MOMENTS, IDS)
def test_a_later_moment_has_a_higher_position(
    one: Moment, record: RecordId, other: Moment, another: RecordId
) -> None:
    positions = position_of(one, record), position_of(other, another)
    if one.utc_ms != other.utc_ms:
        assert (positions[0] < positions[1]) == (one.utc_ms < other.utc_ms)


@given(MOMENTS, IDS)
def test_a_position_lies_in_the_range_of_its_day(moment: Moment, record: RecordId) -> None:
    lowest, highest = positions_of_days(moment.day, moment.day)
    assert lowest <= position_of(moment, record) < highest


@pytest.mark.parametrize("day", [date.min, date(1900, 1, 1), date(2199, 12, 31), date.max])
def test_any_day_of_the_calendar_may_be_asked_for(day: date) -> None:
    lowest, highest = positions_of_days(day, day)
    assert -HIGHEST_IN_SQLITE <= lowest < highest <= HIGHEST_IN_SQLITE
