"""Days and times as they are written in a person's country."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale

from journal.domain.moments import Moment
from journal.ui.widgets.dates import (
    date_and_time_format,
    day_heading,
    part_of_day,
    short_day,
    time_of,
    weekday,
)

DAY = date(2026, 11, 22)
SAME_YEAR = date(2026, 1, 1)


@pytest.fixture(autouse=True)
def own_locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("name", "heading", "short"),
    [
        ("en_GB", "Sunday 22 November", "Sun 22 Nov"),
        ("en_US", "Sunday, November 22", "Sun, Nov 22"),
        ("de_DE", "Sonntag, 22. November", "So., 22. Nov."),
        ("es_ES", "domingo 22 de noviembre", "dom 22 de nov"),
        ("ja_JP", "11月22日日曜日", "11月22日日"),
        ("hu_HU", "november 22., vasárnap", "nov. 22., V"),
        ("C", "Sunday 22 November", "Sun 22 Nov"),
    ],
)
def test_a_day_of_this_year_is_written_without_it(name: str, heading: str, short: str) -> None:
    QLocale.setDefault(QLocale(name))
    assert day_heading(DAY, SAME_YEAR) == heading
    assert short_day(DAY, SAME_YEAR) == short


def test_a_day_of_another_year_is_written_with_it() -> None:
    QLocale.setDefault(QLocale("en_GB"))
    assert day_heading(DAY, date(2027, 1, 1)) == "Sunday 22 November 2026"
    assert short_day(DAY, date(2027, 1, 1)) == "Sun 22 Nov 2026"
    assert weekday(DAY) == "Sunday"


@pytest.mark.parametrize(
    ("name", "form"),
    [("en_GB", "dd/MM/yyyy  HH:mm"), ("de_DE", "dd.MM.yyyy  HH:mm"), ("fi_FI", "d.M.yyyy  H.mm")],
)
def test_a_field_for_a_moment_shows_the_whole_year_and_no_seconds(name: str, form: str) -> None:
    QLocale.setDefault(QLocale(name))
    assert date_and_time_format() == form


def test_a_time_has_no_seconds_in_any_country() -> None:
    moment = Moment.of(datetime(2026, 11, 22, 18, 40, 59, tzinfo=UTC))
    for name in ("C", "en_GB", "de_DE", "fi_FI"):
        QLocale.setDefault(QLocale(name))
        assert "59" not in time_of(moment)
        assert "40" in time_of(moment)


def test_every_hour_belongs_to_one_part_of_the_day() -> None:
    parts = [part_of_day(hour) for hour in range(24)]
    assert parts[4:6] == ["night", "morning"]
    assert parts[11:13] == ["morning", "afternoon"]
    assert parts[17:19] == ["afternoon", "evening"]
