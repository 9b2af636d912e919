"""Reading a table of comma-separated values within bounds.

Whatever the bytes, the outcome is a table or an ``UnreadableFileError`` that says why not.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from journal.domain.errors import UnreadableFileError
from journal.i18n import translate

LARGEST_FILE = 64 * 1024 * 1024
MOST_ROWS = 500_000
MOST_COLUMNS = 1_000
DELIMITERS = (",", ";", "\t")

_BYTE_ORDER_MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_ZIP = b"PK\x03\x04"


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its first line in the file (from 1), its original text, its cells by column.

    ``problem`` says why the cells cannot be trusted, empty when they can.
    """

    line: int
    text: str
    cells: Mapping[str, str]
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """The names of the columns, and the rows read one by one."""

    columns: tuple[str, ...]
    text: str
    delimiter: str

    def rows(self) -> Iterator[Row]:
        """Yield the rows below the header; blank lines are passed over.

        Raises ``UnreadableFileError`` at a quotation mark out of place or at the bounds.
        """
        records = _records(self.text, self.delimiter)
        next(records)
        for number, (line, text, cells) in enumerate(records, start=1):
            if number > MOST_ROWS:
                raise UnreadableFileError(translate("Import", "the file has too many rows"), line)
            yield self._row(line, text, cells)

    def _row(self, line: int, text: str, cells: list[str]) -> Row:
        width = len(self.columns)
        problem = ""
        if len(cells) < width:
            problem = translate("Import", "it has fewer fields than the first line")
        elif any(cell.strip() for cell in cells[width:]):
            problem = translate("Import", "it has more fields than the first line")
        return Row(line, text, dict(zip(self.columns, cells, strict=False)), problem)


def read_table(data: bytes, *, encoding: str = "", delimiter: str = "") -> Table:
    """Return the table in ``data``.

    Without ``encoding`` it is UTF-8, or UTF-16 when it says so at its start; without
    ``delimiter`` the one of ``DELIMITERS`` that parts the first line into most names.
    """
    text = _decoded(data, encoding)
    choices = (delimiter,) if delimiter else DELIMITERS
    headers = {each: _header(text, each) for each in choices}
    best = max(choices, key=lambda each: len(headers[each]))
    columns = headers[best]
    if not any(columns):
        raise UnreadableFileError(translate("Import", "the file has no line of column names"))
    if len(columns) > MOST_COLUMNS:
        raise UnreadableFileError(translate("Import", "the file has too many columns"))
    return Table(columns, text, best)


def _decoded(data: bytes, encoding: str) -> str:
    if len(data) > LARGEST_FILE:
        raise UnreadableFileError(translate("Import", "the file is larger than 64 MB"))
    if data.startswith(_ZIP):
        raise UnreadableFileError(translate("Import", "it is a zip archive, not a table of text"))
    chosen = encoding or _BYTE_ORDER_MARKS.get(data[:2], "utf-8-sig")
    try:
        text = data.decode(chosen)
        text.encode("utf-8")  # some encodings can spell what no journal can keep
    except LookupError:
        raise UnreadableFileError(
            translate("Import", "its encoding has a name that is not known here")
        ) from None
    except ValueError:
        raise UnreadableFileError(
            translate(
                "Import",
                "it is not text in the encoding {encoding}. A mapping file can name another, "
                "below [file]",
            ).format(encoding=chosen)
        ) from None
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        raise UnreadableFileError(translate("Import", "it holds bytes that are not text"), line)
    return text.removeprefix("\ufeff")


def _header(text: str, delimiter: str) -> tuple[str, ...]:
    for _, _, cells in _records(text, delimiter, strict=False):
        return tuple(cell.strip() for cell in cells)
    return ()


def _records(
    text: str, delimiter: str, *, strict: bool = True
) -> Iterator[tuple[int, str, list[str]]]:
    """Yield each record's first line, original text and cells, without blank lines."""
    pending: list[str] = []
    reader = csv.reader(_remembered(text, pending), delimiter=delimiter, strict=strict)
    first = 1
    try:
        for cells in reader:
            original = "".join(pending).rstrip("\r\n")
            pending.clear()
            if any(cell.strip() for cell in cells):
                yield first, original, cells
            first = reader.line_num + 1
    except csv.Error:
        raise UnreadableFileError(
            translate("Import", "a quotation mark is out of place, or a field is too long"), first
        ) from None


def _remembered(text: str, pending: list[str]) -> Iterator[str]:
    """Yield the lines of ``text``, adding each to ``pending``: the reader keeps no original."""
    for line in io.StringIO(text, newline=""):
        pending.append(line)
        yield line
