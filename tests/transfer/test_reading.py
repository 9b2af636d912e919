"""Tables of any origin: read within bounds, or refused by name."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from journal.domain.errors import UnreadableFileError
from journal.transfer import reading
from journal.transfer.reading import read_table


def cells(data: bytes, **options: str) -> list[dict[str, str]]:
    return [dict(row.cells) for row in read_table(data, **options).rows()]


@pytest.mark.parametrize(
    "data",
    [
        b"day,note\n2026-11-22,calm\n",
        b"\xef\xbb\xbfday,note\r\n2026-11-22,calm\r\n",
        b"day;note\r2026-11-22;calm\r",
        b'"day"\t"note"\n2026-11-22\t"calm"',
        "day,note\n2026-11-22,calm\n".encode("utf-16"),
        b"\n\n day , note \n\n2026-11-22,calm\n,\n\n",
    ],
)
def test_marks_delimiters_line_ends_and_blank_lines_do_not_matter(data: bytes) -> None:
    assert cells(data) == [{"day": "2026-11-22", "note": "calm"}]


def test_a_row_keeps_its_first_line_and_its_original_text() -> None:
    table = read_table(b'day,note\n1,"two\nlines, ""so"""\r\n\n2,one\n')
    rows = list(table.rows())
    assert [row.line for row in rows] == [2, 5]
    assert rows[0].text == '1,"two\nlines, ""so"""'
    assert rows[0].cells["note"] == 'two\nlines, "so"'
    assert rows[1].text == "2,one"


def test_a_row_of_the_wrong_width_says_so() -> None:
    rows = list(read_table(b"a,b\n1\n1,2,3\n1,2,\n1,2\n").rows())
    assert [bool(row.problem) for row in rows] == [True, True, False, False]


def test_encoding_and_delimiter_can_be_said() -> None:
    data = "tag|wort\nmontag|schön\n".encode("windows-1252")
    assert cells(data, encoding="windows-1252", delimiter="|") == [
        {"tag": "montag", "wort": "schön"}
    ]


@pytest.mark.parametrize(
    ("data", "options"),
    [
        (b"", {}),
        (b"\n\n", {}),
        (b"day,note\n\xff\xfe\xfd,x\n", {}),
        (b"day,note\n2026,a\0b\n", {}),
        (b"PK\x03\x04rest of an archive", {}),
        (b"day,note\n", {"encoding": "klingon"}),
        (b"day,note\n", {"encoding": "hex"}),
        (b"day,\\ud800\n", {"encoding": "unicode_escape"}),
        (b",".join([b"x"] * 2000), {}),
    ],
)
def test_what_is_no_table_is_refused(data: bytes, options: dict[str, str]) -> None:
    with pytest.raises(UnreadableFileError):
        read_table(data, **options)


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b'day,note\n1,fine\n2,"never closed\n3,x\n', 3),
        (b'day,note\n1,"closed" too early\n', 2),
        (b"day,note\n1," + b"x" * 200_000 + b"\n", 2),
    ],
)
def test_a_broken_row_is_named_by_its_line(data: bytes, line: int) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        list(read_table(data).rows())
    assert caught.value.row == line


def test_a_file_beyond_the_bounds_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    data = b"day\n1\n2\n3\n"
    monkeypatch.setattr(reading, "MOST_ROWS", 2)
    with pytest.raises(UnreadableFileError):
        list(read_table(data).rows())
    monkeypatch.setattr(reading, "LARGEST_FILE", 4)
    with pytest.raises(UnreadableFileError):
        read_table(data)


@given(st.binary(max_size=400))
@example(b'a,"\xff"')
def test_any_bytes_are_a_table_or_a_named_error(data: bytes) -> None:
    try:
        rows = list(read_table(data).rows())
    except UnreadableFileError:
        return
    assert all(row.text.strip() for row in rows)
