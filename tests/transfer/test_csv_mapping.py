"""Tables with a mapping: each row one entry, or left out with its line and the reason."""

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.errors import UnreadableFileError
from journal.domain.imports import TriggerNames
from journal.domain.moments import Noted
from journal.domain.ratings import Rating
from journal.resource_files import resource
from journal.transfer.csv_mapping import read
from journal.transfer.formats import read_entries
from journal.transfer.imported import ImportedEntries, LeftOut
from journal.transfer.mapping import NO_MAPPING, read_mapping
from journal.transfer.reading import read_table

MAPPING = b"""
file.missing = ["NA"]
time = { columns = ["day", "clock"], zone = "Europe/Amsterdam" }
note.column = "words"
feelings = { column = "felt", separator = "+" }
[fields]
anxiety = { column = "worry", from = [1, 7] }
mood = { column = "sad", from = [3, -3] }
Energy = { column = "energy" }
[triggers.columns]
bus = "Crowded bus"
train = "crowded  bus"
work = "Work"
"""
HEADER = "day,clock,worry,sad,energy,bus,train,work,felt,words,more"


def imported(*rows: str) -> ImportedEntries:
    return read_entries("\n".join((HEADER, *rows)).encode(), read_mapping(MAPPING))


def test_a_full_row_becomes_an_entry() -> None:
    row = '2026-11-22,08:20,4,-3,"2,5",yes,no,0,tense + tired,"Slept ""well""",ignored'
    result = imported(row)
    (entry,) = result.entries
    assert entry.moment.local.isoformat() == "2026-11-22T08:20:00+01:00"
    assert entry.moment.zone == "Europe/Amsterdam"
    assert entry.moment.noted is Noted.IMPORTED
    assert entry.anxiety == Rating(5)
    assert entry.mood == Rating(10)
    assert entry.trackers == {"Energy": Rating(2.5)}
    assert entry.triggers == TriggerNames(("Crowded bus",), ("Work",))
    assert entry.feelings == ("tense", "tired")
    assert entry.note == 'Slept "well"'
    assert entry.source.format == result.format == "csv"
    assert entry.source.row == row
    assert result.left_out == ()


def test_an_empty_or_missing_cell_is_no_answer() -> None:
    (entry,) = imported("2026-11-22,08:20,NA,,,NA,,,,words,").entries
    assert (entry.anxiety, entry.mood, entry.triggers) == (None, None, None)
    assert (entry.trackers, entry.feelings, entry.note) == ({}, (), "words")


def test_triggers_asked_about_and_not_noticed_are_kept_apart() -> None:
    (entry,) = imported("2026-11-22,08:20,,,,0,,,,,").entries
    assert entry.triggers == TriggerNames((), ("Crowded bus",))


def test_rows_that_cannot_be_read_are_left_out_with_line_and_reason() -> None:
    result = imported(
        "2026-11-22,08:20,1,,,,,,,,",
        "2026-11-31,08:20,1,,,,,,,,",
        "2026-11-22,08:21,9,,,,,,,,",
        "2026-11-22,08:22,1,,,perhaps,,,,,",
        "2026-11-22,08:23,1,,,,,," + "x" * 81 + ",,",
        "2026-11-22,08:24,,,,,,,,,",
        "2026-11-22,08:25,1",
        "2026-11-22,08:26,7,,,,,,,,",
    )
    assert [entry.row for entry in result.entries] == [2, 9]
    assert result.left_out == (
        LeftOut(3, "its date or time cannot be read"),
        LeftOut(4, "column worry: a number lies outside its scale"),
        LeftOut(5, "column bus: yes or no was expected"),
        LeftOut(6, "column felt: a name is longer than 80 characters"),
        LeftOut(7, "it says nothing but its time"),
        LeftOut(8, "it has fewer fields than the first line"),
    )


@pytest.mark.parametrize("table", ["day,clock\n", HEADER.replace("more", "day") + "\n"])
def test_a_column_that_is_not_there_once_is_named(table: str) -> None:
    with pytest.raises(UnreadableFileError, match=r"column (day|worry)"):
        read_entries(table.encode(), read_mapping(MAPPING))


def test_a_mapping_without_a_time_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match=r"\[time\]"):
        read(read_table(b"day\n"), NO_MAPPING)


def test_a_list_of_triggers_in_one_column() -> None:
    mapping = read_mapping(b"time.columns=['at']\ntriggers={column='tags',separator=';'}")
    entries = read_entries(b"at,tags\n2026-11-22,bus;Bus;work\n2026-11-22,\n", mapping)
    assert [entry.triggers for entry in entries.entries] == [TriggerNames(("bus", "work"))]
    assert [left.row for left in entries.left_out] == [3]


def keys(*rows: str) -> list[str]:
    return [entry.source.key for entry in imported(*rows).entries]


def test_the_same_row_is_known_again_by_source_moment_and_content() -> None:
    calm, tense = "2026-11-22,08:20,1,,,,,,,calm,", "2026-11-22,08:20,1,,,,,,,tense,"
    later = "2026-11-22,08:21,1,,,,,,,calm,"
    assert keys(calm) == keys(calm + "changed beside the mapping")
    assert len(set(keys(calm, tense, later))) == 3
    assert set(keys(later, tense, calm)) == set(keys(calm, tense, later))


def test_two_equal_rows_both_stay_and_are_known_again() -> None:
    row = "2026-11-22,08:20,1,,,,,,,calm,"
    once, twice = keys(row), keys(row, row)
    assert len(set(twice)) == 2
    assert twice == keys(row, row)
    assert once == twice[:1]


@given(st.binary(max_size=300))
def test_any_bytes_become_entries_or_a_named_error(data: bytes) -> None:
    try:
        result = read_entries(HEADER.encode() + b"\n" + data, read_mapping(MAPPING))
    except UnreadableFileError:
        return
    assert all(entry.row > 1 for entry in result.entries)


@pytest.fixture(scope="module")
def diary(data_folder: Path) -> bytes:
    return (data_folder / "kossakowski2017_symptom_data.csv").read_bytes()


def test_a_real_diary_of_1476_moments(diary: bytes) -> None:
    mapping = read_mapping(resource("mappings", "kossakowski.toml").read_bytes())
    result = read_entries(diary, mapping)
    assert result.left_out == ()
    assert len(result.entries) == 1476
    assert len({entry.moment.day for entry in result.entries}) == 238
    assert len({entry.source.key for entry in result.entries}) == 1476
    assert {entry.moment.zone for entry in result.entries} == {ZoneInfo("Europe/Amsterdam").key}
    assert str(result.entries[0].moment.local) == "2012-08-13 08:58:56+02:00"
    ratings = [(each.anxiety, each.mood) for each in result.entries]
    # Means of the published table: worry 1.342 of 1 to 7, down .178 of -3 to 3.
    worry = sum(anxiety.points for anxiety, _ in ratings if anxiety) / 1476
    mood = sum(mood.points for _, mood in ratings if mood) / 1476
    assert worry == pytest.approx((1.342 - 1) / 6 * 10, abs=0.03)
    assert mood == pytest.approx((3 - 0.178) / 6 * 10, abs=0.03)
