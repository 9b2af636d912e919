"""Mapping files: every section, every mistake by name."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.errors import UnreadableFileError
from journal.resource_files import resource
from journal.transfer import mapping as mapping_module
from journal.transfer.mapping import LabelColumns, RatingColumn, read_mapping


def test_the_example_has_every_section() -> None:
    mapping = read_mapping(resource("mappings", "example.toml").read_bytes())
    assert mapping.time is not None
    assert mapping.time.columns == ("day", "time")
    assert mapping.time.written.read("3 März 2026 09:00").when.month == 3
    assert mapping.zone is not None
    assert mapping.zone.key == "Europe/Berlin"
    assert (mapping.encoding, mapping.delimiter) == ("utf-8", ";")
    assert mapping.missing == {"NA", "-"}
    assert mapping.ratings == {
        "anxiety": RatingColumn("worry", Decimal(1), Decimal(7)),
        "mood": RatingColumn("sadness", Decimal(100), Decimal(0)),
        "Energy": RatingColumn("energy", Decimal(0), Decimal(5)),
    }
    assert mapping.note == "remarks"
    assert mapping.triggers == LabelColumns({"crowd": "Crowded places", "work": "Deadline at work"})
    assert mapping.feelings == LabelColumns(column="feelings", separator=",")
    assert mapping.mood_levels == {"so-so": 3, "on top of the world": 5}
    assert mapping.scales == {"stress": (1, 5)}


def test_what_a_mapping_leaves_out_is_empty() -> None:
    mapping = read_mapping(b'\xef\xbb\xbf[triggers]\ncolumns = ["bus"]\n[fields.mood]\ncolumn="m"')
    assert mapping.triggers == LabelColumns({"bus": "bus"})
    assert mapping.ratings == {"mood": RatingColumn("m", Decimal(0), Decimal(10))}
    assert mapping.time is None
    assert mapping.zone is None


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[time]\ncolums = ['day']", r"\[time\] colums"),
        ("[tim]", "tim means nothing"),
        ("time = 3", r"\[time\]"),
        ("[time]\ncolumns = 'day'", "columns is a list"),
        ("[time]\ncolumns = [1]", "columns"),
        ("[time]\nformat = '%Y-%m-%d'", "format needs columns"),
        ("[time]\ncolumns = ['a']\nformat = '%Y'", r"\[time\]"),
        ("[time]\nzone = 'Europe/Atlantis'", "zone"),
        ("[time]\nzone = '../../etc/passwd'", "zone"),
        ("[time]\nzone = 'Europe'", "zone"),
        ("[time]\nlanguage = 'tlh'", "month names"),
        ("[file]\ndelimiter = ';;'", "delimiter is one character"),
        ("[file]\ndelimiter = '\"'", "delimiter is one character"),
        ("[file]\nencoding = 8", "encoding is a text"),
        ("[fields.mood]\nfrom = [1, 7]", r"\[fields.mood\] column is needed"),
        ("[fields.mood]\ncolumn = 'm'\nfrom = [1]", "pair of numbers"),
        ("[fields.mood]\ncolumn = 'm'\nfrom = 7", "pair of numbers"),
        ("[fields.mood]\ncolumn = 'm'\nfrom = [1, 'x']", "a number was expected"),
        ("[fields.mood]\ncolumn = 'm'\nfrom = [0, inf]", "a number was expected"),
        ("[fields.mood]\ncolumn = 'm'\nfrom = [true, 2]", "a number was expected"),
        ("[fields.mood]\ncolumn = 'm'\nfrom = [2, 2]", "two different ends"),
        ("[fields.' ']\ncolumn = 'm'", "a name is empty"),
        ("[fields.Pain]\ncolumn = 'm'\n[fields.pain]\ncolumn = 'n'", "there twice"),
        ("[note]\nfield = 'n'", r"\[note\] field"),
        ("[triggers]\ncolumns = ['a']\ncolumn = 'b'\nseparator = ','", "not both"),
        ("[triggers]\ncolumn = 'b'", "go together"),
        ("[triggers]\ncolumns = { a = '' }", "a is needed"),
        ("[mood_levels]\nmeh = 6", "between 1"),
        ("[mood_levels]\nmeh = 'so-so'", "a number was expected"),
        ("[scales]\nStress = 5", "pair of numbers"),
        ("not toml at all", "line 1"),
        ("x = 1e99999999999", "mapping file"),
    ],
)
def test_a_mistake_is_named(text: str, named: str) -> None:
    with pytest.raises(UnreadableFileError, match=named):
        read_mapping(text.encode())


def test_a_mapping_that_is_no_text_or_far_too_long_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with pytest.raises(UnreadableFileError, match="UTF-8"):
        read_mapping(b"\xff\xfe")
    monkeypatch.setattr(mapping_module, "LARGEST_MAPPING", 3)
    with pytest.raises(UnreadableFileError, match="too large"):
        read_mapping(b"[time]")


@given(st.binary(max_size=120) | st.text(alphabet="[]={}.\"'\n abc,1", max_size=60).map(str.encode))
def test_any_bytes_are_a_mapping_or_a_named_error(data: bytes) -> None:
    try:
        read_mapping(data)
    except UnreadableFileError:
        return
