"""Emergency numbers are verified ones, and say when they were."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from journal.domain.help_lines import read_emergency_numbers
from journal.resource_files import resource

NUMBERS = read_emergency_numbers(resource("help_lines", "emergency.toml"))


@pytest.mark.parametrize(("code", "number"), [("US", "911"), ("AU", "000"), ("GB", "999 or 112")])
def test_a_country_has_its_number(code: str, number: str) -> None:
    assert NUMBERS.of(code) == number


def test_only_countries_that_were_verified_have_one() -> None:
    assert {each.code for each in NUMBERS.countries} == {"AU", "CA", "GB", "IE", "IN", "US"}
    assert all(each.emergency for each in NUMBERS.countries)


@pytest.mark.parametrize("code", ["XX", "", "us", "DE", "GB "])
def test_a_country_that_was_not_verified_has_none(code: str) -> None:
    assert NUMBERS.of(code) is None


def test_the_numbers_shipped_now_were_verified_within_a_year() -> None:
    """Look each number up again, then change ``verified_on`` in the file."""
    today = datetime.now(UTC).date()
    assert NUMBERS.verified_on <= today + timedelta(days=1)
    assert not NUMBERS.is_stale(today), "emergency numbers were last verified over a year ago"


def test_a_country_without_a_number_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "emergency.toml"
    path.write_text('verified_on = 2026-11-22\n[countries]\nDE = { name = "Germany" }\n')
    with pytest.raises(KeyError):
        read_emergency_numbers(path)


def test_countries_come_by_their_names_and_codes_are_iso() -> None:
    names = [each.name for each in NUMBERS.countries]
    assert names == sorted(names)
    assert all(len(each.code) == 2 and each.code.isupper() for each in NUMBERS.countries)


@pytest.mark.parametrize(("days", "stale"), [(0, False), (366, False), (367, True)])
def test_numbers_are_stale_a_year_after_they_were_verified(days: int, stale: bool) -> None:
    assert NUMBERS.is_stale(NUMBERS.verified_on + timedelta(days=days)) is stale
    assert NUMBERS.verified_on > date(2026, 1, 1)
