"""Emergency numbers by country, each verified; there is never a guess."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

VALID_FOR = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Country:
    """A country by its ISO 3166 code, with its verified emergency number."""

    code: str
    name: str
    emergency: str


@dataclass(frozen=True, slots=True)
class EmergencyNumbers:
    """The countries whose number was verified on ``verified_on``, by name."""

    verified_on: date
    countries: tuple[Country, ...]

    def of(self, code: str) -> str | None:
        """Return the emergency number of a country, or None where none is verified."""
        return next((each.emergency for each in self.countries if each.code == code), None)

    def is_stale(self, today: date) -> bool:
        """Return whether the numbers were verified over a year ago."""
        return today - self.verified_on > VALID_FOR


def read_emergency_numbers(path: Path) -> EmergencyNumbers:
    """Return the numbers of a TOML file."""
    with path.open("rb") as file:
        table = tomllib.load(file)
    countries = [
        Country(code, each["name"], each["emergency"]) for code, each in table["countries"].items()
    ]
    by_name = tuple(sorted(countries, key=lambda country: country.name))
    return EmergencyNumbers(table["verified_on"], by_name)
