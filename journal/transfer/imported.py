"""What an importer makes of a file: its entries in order, and the rows left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from journal.domain.errors import InvalidValueError
from journal.domain.imports import ImportedEntry
from journal.transfer.reading import Row


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A row that gives no entry: its line in the file, counted from 1, and why."""

    row: int
    reason: str


@dataclass(frozen=True, slots=True)
class ImportedEntries:
    """What one file gave, in the order of the file."""

    format: str
    entries: tuple[ImportedEntry, ...]
    left_out: tuple[LeftOut, ...] = ()


def import_rows(
    format_name: str, rows: Iterable[Row], read_row: Callable[[Row], ImportedEntry]
) -> ImportedEntries:
    """Read each row; one that ``read_row`` refuses with ``InvalidValueError`` is left out."""
    entries: list[ImportedEntry] = []
    left_out: list[LeftOut] = []
    seen: Counter[str] = Counter()
    for row in rows:
        try:
            if row.problem:
                raise InvalidValueError(row.problem)
            entry = read_row(row)
        except InvalidValueError as error:
            left_out.append(LeftOut(row.line, str(error)))
            continue
        content = entry.content()
        seen[content] += 1
        entries.append(replace(entry, count=seen[content]))
    return ImportedEntries(format_name, tuple(entries), tuple(left_out))
