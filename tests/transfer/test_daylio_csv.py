"""Daylio's exports of all ages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.errors import UnreadableFileError
from journal.domain.imports import TriggerNames
from journal.domain.ratings import Rating
from journal.transfer.daylio_csv import NAME, UnknownMoodsError, recognises
from journal.transfer.formats import read_entries
from journal.transfer.imported import ImportedEntries
from journal.transfer.mapping import NO_MAPPING, ImportMapping, read_mapping
from journal.transfer.reading import read_table

SEVEN = "year,date,weekday,time,mood,activities,note"
EIGHT = "full_date,date,weekday,time,mood,activities,note_title,note"
NINE = "full_date,date,weekday,time,mood,activities,scales,note_title,note"


def imported(*lines: str, mapping: ImportMapping = NO_MAPPING) -> ImportedEntries:
    return read_entries("\ufeff".encode() + "\n".join(lines).encode(), mapping)


@pytest.mark.parametrize(
    ("header", "row"),
    [
        (SEVEN, '2018,18 May,Friday,8:30 pm,good,"clean | cook","Went out"'),
        (SEVEN, '2018,May 18,Friday,20:30,good,"clean | cook","Went out"'),
        (EIGHT, '2018-05-18,18. Mai,Freitag,20:30,Good,"clean | cook","","Went out"'),
        (NINE, '2018-05-18,18. Mai,Freitag,8:30\u202fPM,GOOD,"clean | cook","","","Went out"'),
        (EIGHT, '2018-05-18,18.5.,perjantai,20.30,good,"clean | cook","","Went out"'),
        ("mood,note,time,full_date,activities,new", "good,Went out,20:30,2018-05-18,clean|cook,?"),
    ],
)
def test_every_age_of_the_export(header: str, row: str) -> None:
    (entry,) = imported(header, row).entries
    assert entry.format == NAME
    assert entry.moment.local.replace(tzinfo=None).isoformat() == "2018-05-18T20:30:00"
    assert entry.mood == Rating(7.5)
    assert entry.anxiety is None
    assert entry.triggers == TriggerNames(("clean", "cook"))
    assert entry.note == "Went out"
    assert entry.source.row == row


@pytest.mark.parametrize(
    ("mood", "rating"),
    [("rad", 10), ("good", 7.5), ("meh", 5), ("bad", 2.5), ("awful", 0)],
)
def test_the_five_moods_span_the_scale(mood: str, rating: float) -> None:
    (entry,) = imported(NINE, f"2018-05-18,x,x,20:30,{mood},,,,").entries
    assert entry.mood == Rating(rating)


def test_unknown_moods_are_all_named_at_once() -> None:
    with pytest.raises(UnknownMoodsError, match="mood_levels") as caught:
        imported(
            NINE,
            "2018-05-18,x,x,20:30,so-so,,,,",
            "2018-05-18,x,x,20:31,rad,,,,",
            "2018-05-18,x,x,20:32,On fire,,,,",
            "2018-05-18,x,x,20:33,so-so,,,,",
        )
    assert caught.value.names == ("so-so", "On fire")
    assert '"so-so", "On fire"' in str(caught.value)


def test_own_moods_take_the_level_a_mapping_gives() -> None:
    mapping = read_mapping('[mood_levels]\n"So-so" = 3\n"Übel" = 1.5\nrad = 4'.encode())
    rows = ("so-so", "ÜBEL", "rad")
    result = imported(NINE, *(f"2018-05-18,x,x,20:30,{mood},,,," for mood in rows), mapping=mapping)
    assert [entry.mood for entry in result.entries] == [Rating(5), Rating(1.3), Rating(7.5)]


def test_scales_become_trackers_and_what_cannot_stays_in_words() -> None:
    mapping = read_mapping(b"scales.Stress = [1, 5]")
    scales = "Energy:\u00a04 | stress: 5 | Water: 2500 ml | Steps: 9000 | odd | Nap: | "
    (entry,) = imported(NINE, f'2018-05-18,x,x,20:30,,,"{scales}",,', mapping=mapping).entries
    assert entry.trackers == {"Energy": Rating(4), "stress": Rating(10)}
    assert entry.note == "Water: 2500 ml\nSteps: 9000\nodd"
    assert entry.mood is None


@pytest.mark.parametrize(
    ("title", "note", "expected"),
    [
        ("", "one<br>two<BR/>three", "one\ntwo\nthree"),
        ("Short night", "Tea &amp; cake &lt;3 &#228;", "Short night\nTea & cake <3 ä"),
        ("Only a title", "", "Only a title"),
        ("", "<p><b>bold</b></p><ul><li>a</li><li>b</li></ul>", "bold\na\nb"),
        ("", "A & B, &unknown; 1 < 2 > 0 &#0;", "A & B, &unknown; 1 < 2 > 0 \ufffd"),
    ],
)
def test_notes_lose_their_markup_and_nothing_else(title: str, note: str, expected: str) -> None:
    (entry,) = imported(NINE, f'2018-05-18,x,x,20:30,good,,,"{title}","{note}"').entries
    assert entry.note == expected


def test_zone_and_language_come_from_the_mapping() -> None:
    mapping = read_mapping(b'time = { zone = "Asia/Tokyo", language = "de" }')
    (entry,) = imported(SEVEN, "2018,18. März,x,20:30,good,,", mapping=mapping).entries
    assert entry.moment.local.isoformat() == "2018-03-18T20:30:00+09:00"


def test_rows_that_cannot_be_read_are_left_out() -> None:
    result = imported(
        NINE,
        "2018-02-30,x,x,20:30,good,,,,",
        "2018-05-18,x,x,evening,good,,,,",
        "2018-05-18,x,x,20:30,no level but too short",
        "2018-05-18,x,x,20:30,,,,,",
        "2018-05-18,x,x,20:30,good," + "x" * 81 + ",,,",
        "2018-05-18,x,x,20:30,good,,,,",
    )
    assert [left.row for left in result.left_out] == [2, 3, 4, 5, 6]
    assert [entry.row for entry in result.entries] == [7]


def test_a_table_that_is_not_daylios_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match="Daylio"):
        read_entries(b"day,note\n", format_name=NAME)


def test_a_mapping_that_names_the_time_has_the_last_word() -> None:
    table = read_table(NINE.encode())
    assert recognises(table, NO_MAPPING)
    assert not recognises(table, read_mapping(b"time.columns = ['full_date']"))


@given(st.binary(max_size=300))
def test_any_bytes_become_entries_or_a_named_error(data: bytes) -> None:
    try:
        read_entries(NINE.encode() + b"\n2018-05-18,x,x,20:30,meh,,,," + data)
    except UnreadableFileError:
        return


@given(st.lists(st.text(max_size=30), min_size=9, max_size=9))
def test_any_cells_become_an_entry_or_a_row_left_out(cells: list[str]) -> None:
    quoted = ",".join('"' + cell.replace('"', '""').replace("\0", "") + '"' for cell in cells)
    try:
        result = read_entries(f"{NINE}\n{quoted}\n".encode("utf-8", "replace"))
    except UnreadableFileError:
        return
    assert len(result.entries) + len(result.left_out) <= 1
