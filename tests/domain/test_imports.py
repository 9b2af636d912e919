"""Imported entries are valid from birth."""

import pytest

from journal.domain.errors import InvalidValueError
from journal.domain.imports import ImportedEntry
from journal.domain.moments import Moment, Noted

MOMENT = Moment(0, 60, noted=Noted.IMPORTED)


def test_an_entry_says_something() -> None:
    with pytest.raises(InvalidValueError, match="nothing but its time"):
        ImportedEntry("csv", 2, "row", MOMENT)


def test_a_note_has_its_bound() -> None:
    ImportedEntry("csv", 2, "row", MOMENT, note="x" * 200_000)
    with pytest.raises(InvalidValueError, match="too long"):
        ImportedEntry("csv", 2, "row", MOMENT, note="x" * 200_001)


def test_the_key_goes_by_the_clock_of_the_place() -> None:
    here = ImportedEntry("csv", 2, "row", MOMENT, note="calm")
    abroad = ImportedEntry("csv", 2, "row", Moment(3_600_000, 0), note="calm")
    assert here.source.key == abroad.source.key
