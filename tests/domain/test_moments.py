"""Moments keep when something was lived, and on which day."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.errors import InvalidValueError
from journal.domain.moments import EARLIEST, LATEST, Moment, Noted, utc_milliseconds
from tests.support.builders import moment

OFFSETS = st.integers(-18 * 60, 18 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
TIMES = st.datetimes(
    datetime(1901, 1, 1),  # noqa: DTZ001 - hypothesis asks for naive bounds
    datetime(2199, 1, 1),  # noqa: DTZ001
    timezones=OFFSETS,
)


@given(TIMES)
def test_a_moment_gives_back_the_clock_it_was_lived_by(when: datetime) -> None:
    lived = Moment.of(when)
    assert lived.local == when.replace(microsecond=when.microsecond // 1000 * 1000)
    assert lived.local.utcoffset() == when.utcoffset()


@pytest.mark.parametrize(
    ("at", "day"),
    [
        ("2026-11-22T00:10+13:00", date(2026, 11, 22)),  # still the 21st in UTC
        ("2026-11-22T23:50-10:00", date(2026, 11, 22)),  # already the 23rd in UTC
        ("2026-11-23T00:00+01:00", date(2026, 11, 23)),
    ],
)
def test_a_day_is_the_one_it_was_lived_in(at: str, day: date) -> None:
    assert moment(at).day == day


def test_milliseconds_before_1970_count_backwards() -> None:
    assert utc_milliseconds(datetime(1969, 12, 31, 23, 59, 59, 999_000, tzinfo=UTC)) == -1


def test_a_time_without_its_offset_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="offset"):
        Moment.of(datetime(2026, 11, 22))  # noqa: DTZ001 - the very thing refused


@pytest.mark.parametrize(
    ("utc_ms", "offset"),
    [
        (utc_milliseconds(EARLIEST) - 1, 0),
        (utc_milliseconds(LATEST), 0),
        (0, 18 * 60 + 1),
        (0, -18 * 60 - 1),
        (10**400, 0),
    ],
)
def test_a_moment_beyond_the_bounds_is_refused(utc_ms: int, offset: int) -> None:
    with pytest.raises(InvalidValueError):
        Moment(utc_ms, offset)


def test_the_bounds_themselves_are_moments() -> None:
    assert Moment(utc_milliseconds(EARLIEST), -18 * 60) < Moment(utc_milliseconds(LATEST) - 1, 0)


def test_noting_it_in_another_way_keeps_the_moment() -> None:
    later = moment().noted_as(Noted.FROM_MEMORY)
    assert later.noted is Noted.FROM_MEMORY
    assert later.noted_as(Noted.NOW) == moment()
