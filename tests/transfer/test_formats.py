"""The list of formats: each known by its header, or named."""

import pytest

from journal.domain.errors import UnreadableFileError
from journal.transfer.formats import FORMAT_NAMES, read_entries
from journal.transfer.mapping import read_mapping

DAYLIO = (
    b"full_date,date,weekday,time,mood,activities,scales,note_title,note\n"
    b"2018-05-18,,,9:30,rad,,,,\n"
)
ANY_TABLE = read_mapping(b"time.columns = ['full_date']\nnote.column = 'mood'")


def test_a_format_is_known_by_its_header() -> None:
    assert read_entries(DAYLIO).format == "daylio"
    assert read_entries(DAYLIO, ANY_TABLE).format == "csv"


def test_a_format_can_be_named() -> None:
    assert FORMAT_NAMES == ("daylio", "csv")
    assert read_entries(DAYLIO, ANY_TABLE, "daylio").format == "daylio"


def test_an_unknown_table_says_how_to_go_on() -> None:
    with pytest.raises(UnreadableFileError, match="mapping file"):
        read_entries(b"day,flow\n2026-01-01,light\n")
