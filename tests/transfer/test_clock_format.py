"""Times as files write them, wherever and in whatever language the machine is."""

import locale
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.errors import InvalidValueError
from journal.domain.moments import Noted, Precision
from journal.transfer.clock_format import ClockFormat, ClockTime, month_numbers

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@pytest.mark.parametrize(
    ("pattern", "language", "text", "expected"),
    [
        ("%d/%m/%y %H:%M:%S", "en", "13/08/12 08:58:56", "2012-08-13T08:58:56"),
        ("%d/%m/%y %H:%M", "en", "1/2/69 7:05", "1969-02-01T07:05:00"),
        ("%d/%m/%y %H:%M", "en", "1/2/68 7:05", "2068-02-01T07:05:00"),
        ("%Y-%m-%d %I:%M %p", "en", "2026-11-22 8:30\u202fpm", "2026-11-22T20:30:00"),
        ("%Y-%m-%d %I:%M %p", "en", "2026-11-22 12:05 a.m.", "2026-11-22T00:05:00"),
        ("%Y-%m-%d %I:%M%p", "en", "2026-11-22 12:05PM", "2026-11-22T12:05:00"),
        ("%Y %a %b %d %I:%M %p", "en", "2026 Wed Jul 22 11:36 PM", "2026-07-22T23:36:00"),
        ("%d %B %Y %H", "en", "18 May 2018 9", "2018-05-18T09:00:00"),
        ("%d. %B %Y %H:%M", "de", "3. März 2026 09:00", "2026-03-03T09:00:00"),
        ("%d %b %Y %H:%M", "fr", "3 févr. 2026 09:00", "2026-02-03T09:00:00"),
        ("%d %B %Y %H:%M", "pl", "3 Stycznia 2026 09:00", "2026-01-03T09:00:00"),
        ("%Y-%m-%dT%H:%M:%S.%f", "en", "2026-11-22T08:20:01.25", "2026-11-22T08:20:01.250000"),
        ("%d%%%m%%%Y %H:%M", "en", "01%02%2026 00:00", "2026-02-01T00:00:00"),
        ("%Y-%m-%d %H:%M%z", "en", "2026-11-22 08:20Z", "2026-11-22T08:20:00+00:00"),
        ("%Y-%m-%d %H:%M %z", "en", "2026-11-22 08:20 -03:30", "2026-11-22T08:20:00-03:30"),
        ("%Y-%m-%d %H:%M %z", "en", "2026-11-22 08:20 +0100", "2026-11-22T08:20:00+01:00"),
    ],
)
def test_patterns(pattern: str, language: str, text: str, expected: str) -> None:
    assert ClockFormat.of(pattern, language).read(text).when.isoformat() == expected


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("%d/%m/%y %H:%M", "31/02/26 10:00"),
        ("%d/%m/%y %H:%M", "01/02/26 25:00"),
        ("%d/%m/%y %H:%M", "01/02/26 10:00 later"),
        ("%d/%m/%y %H:%M", ""),
        ("%Y-%m-%d %I:%M %p", "2026-11-22 13:00 pm"),
        ("%Y-%m-%d %I:%M %p", "2026-11-22 0:10 am"),
        ("%d %B %Y %H:%M", "3 Smarch 2026 09:00"),
        ("%d %B %Y %H:%M", "3 März 2026 09:00"),
        ("%Y-%m-%d %H:%M %z", "2026-11-22 08:20 +9900"),
    ],
)
def test_a_time_that_is_none_is_refused(pattern: str, text: str) -> None:
    with pytest.raises(InvalidValueError):
        ClockFormat.of(pattern).read(text)


@pytest.mark.parametrize(
    "pattern", ["", "%H:%M", "%d.%m. %H:%M", "%Y %m %d %I:%M", "%Y-%m-%d %Q", "%Y-%m-%d %d", "100%"]
)
def test_a_pattern_that_cannot_say_a_time_is_refused(pattern: str) -> None:
    with pytest.raises(InvalidValueError):
        ClockFormat.of(pattern)


def test_a_language_without_month_names_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="de, en"):
        ClockFormat.of("%d %B %Y", "tlh")


@pytest.mark.parametrize("language", ["cs", "da", "de", "en", "es", "fi", "fr", "it", "nb", "nl"])
def test_every_language_names_twelve_months(language: str) -> None:
    assert set(month_numbers(language).values()) == set(range(1, 13))


@pytest.mark.parametrize("pattern", [None, "%Y-%m-%d"])
def test_a_date_alone_is_a_day(pattern: str | None) -> None:
    read = ClockFormat.of(pattern) if pattern else ClockFormat()
    moment = read.read("2026-11-22").moment(AMSTERDAM)
    assert moment.precision is Precision.DAY
    assert moment.day.isoformat() == "2026-11-22"


def test_without_a_pattern_times_are_iso() -> None:
    read = ClockFormat().read
    assert read("2026-11-22T08:20:00Z").when == datetime(2026, 11, 22, 8, 20, tzinfo=UTC)
    assert read(" 2026-11-22 08:20 ").when.isoformat() == "2026-11-22T08:20:00"
    with pytest.raises(InvalidValueError):
        read("22.11.2026")


def test_the_language_of_the_machine_does_not_matter() -> None:
    before = locale.setlocale(locale.LC_ALL)
    try:
        locale.setlocale(locale.LC_ALL, "C.UTF-8")
        assert ClockFormat.of("%d %B %Y", "es").read("1 Enero 2026").when.month == 1
    finally:
        locale.setlocale(locale.LC_ALL, before)


@pytest.fixture
def computer_in_amsterdam() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", AMSTERDAM.key)
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("computer_in_amsterdam")
@pytest.mark.parametrize("zone", [AMSTERDAM, None])
@pytest.mark.parametrize(
    ("clock", "lived"),
    [
        ("2012-08-13 08:58", "2012-08-13T08:58:00+02:00"),
        ("2013-03-31 02:30", "2013-03-31T03:30:00+02:00"),  # skipped by the clocks
        ("2012-10-28 02:30", "2012-10-28T02:30:00+02:00"),  # shown twice
    ],
)
def test_clock_changes(clock: str, lived: str, zone: ZoneInfo | None) -> None:
    moment = ClockFormat().read(clock).moment(zone)
    assert moment.local.isoformat() == lived
    assert moment.zone == (zone.key if zone else "")
    assert moment.noted is Noted.IMPORTED


def test_a_written_offset_is_kept_without_a_zone_and_moved_with_one() -> None:
    written = ClockTime(datetime(2026, 11, 22, 23, 30, tzinfo=timezone(timedelta(hours=-5))))
    assert written.moment().offset_minutes == -300
    assert written.moment(AMSTERDAM).local.isoformat() == "2026-11-23T05:30:00+01:00"


@pytest.mark.parametrize("text", ["0001-01-01 00:00", "1899-12-31 00:00", "9999-12-31 23:59"])
@pytest.mark.parametrize("zone", [None, AMSTERDAM])
def test_a_year_no_journal_knows_is_refused(text: str, zone: ZoneInfo | None) -> None:
    with pytest.raises(InvalidValueError):
        ClockFormat().read(text).moment(zone)


@given(st.text(max_size=30))
def test_any_text_is_a_time_or_a_named_error(text: str) -> None:
    for clock in (ClockFormat(), ClockFormat.of("%d %B %y %I:%M %p")):
        try:
            clock.read(text).moment(AMSTERDAM)
        except InvalidValueError:
            continue
