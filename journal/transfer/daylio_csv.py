"""Daylio's CSV export, with 7, 8 or 9 columns.

Columns are found by name. The date of the newer files is ISO; that of the oldest is a year and
a day with a month name. Moods are the person's own words, so each needs a level.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping
from decimal import Decimal

from journal.domain.errors import InvalidValueError, UnreadableFileError
from journal.domain.imports import ImportedEntry, TriggerNames
from journal.domain.ratings import Rating, rescale
from journal.domain.vocabulary import tidy
from journal.i18n import translate
from journal.transfer import cells
from journal.transfer.clock_format import ClockFormat, ClockTime
from journal.transfer.imported import ImportedEntries, import_rows
from journal.transfer.mapping import BEST_MOOD, WORST_MOOD, ImportMapping
from journal.transfer.mapping_sections import DEFAULT_ENDS
from journal.transfer.reading import Row, Table

NAME = "daylio"
MOOD_LEVELS = {
    "rad": Decimal(5),
    "good": Decimal(4),
    "meh": Decimal(3),
    "bad": Decimal(2),
    "awful": Decimal(1),
}

_NEEDED = {"time", "mood", "activities", "note"}
_DATES = ("full_date", "year")
_CLOCKS = ("%H:%M", "%I:%M %p", "%I:%M%p", "%H.%M")
_NAMED_DAYS = ("%Y %d %B", "%Y %B %d", "%Y %d. %B")
_LINE_BREAK = re.compile(r"<(?:br|/p|/div|/li)\s*/?>", re.IGNORECASE)
_MARKUP = re.compile(r"</?(?:p|div|li|ul|ol|b|i|u|s|em|strong|span|font)\b[^<>]*>", re.IGNORECASE)


class UnknownMoodsError(UnreadableFileError):
    """Moods whose level nobody has said; ``names`` are all of them, as written in the file."""

    def __init__(self, names: tuple[str, ...]) -> None:
        listed = ", ".join(f'"{name}"' for name in names)
        super().__init__(
            translate(
                "Import",
                "these moods need a level from 1 (worst) to 5 (best): {moods}. Say it in a mapping "
                'file, one line each below [mood_levels], such as "{first}" = 3',
            ).format(moods=listed, first=names[0])
        )
        self.names = names


def recognises(table: Table, mapping: ImportMapping) -> bool:
    """Return whether the columns are Daylio's; a mapping that names the time has the last word."""
    columns = {column.casefold() for column in table.columns}
    return mapping.time is None and columns >= _NEEDED and not columns.isdisjoint(_DATES)


def read(table: Table, mapping: ImportMapping) -> ImportedEntries:
    """Return the entries of a Daylio export.

    Raises ``UnreadableFileError`` for a table that is none, and ``UnknownMoodsError`` with all
    the moods that have no level.
    """
    columns = {column.casefold(): column for column in table.columns}
    if not columns.keys() >= _NEEDED or columns.keys().isdisjoint(_DATES):
        raise UnreadableFileError(translate("Import", "it is not an export of Daylio"))
    rows = tuple(table.rows())
    levels = MOOD_LEVELS | dict(mapping.mood_levels)
    _check_moods(rows, columns["mood"], levels)
    reader = _RowReader(columns, levels, mapping)
    return import_rows(NAME, rows, reader.read)


class _RowReader:
    """Reads one row after another of the same export."""

    def __init__(
        self, columns: Mapping[str, str], levels: Mapping[str, Decimal], mapping: ImportMapping
    ) -> None:
        self._columns = columns
        self._levels = levels
        self._mapping = mapping
        days = ("%Y-%m-%d",) if "full_date" in columns else _NAMED_DAYS
        self._clocks = [
            ClockFormat.of(f"{day} {clock}", mapping.language) for day in days for clock in _CLOCKS
        ]

    def read(self, row: Row) -> ImportedEntry:
        """Return the entry of ``row``; raise ``InvalidValueError`` saying what is wrong."""
        activities = cells.names(self._cell(row, "activities"), "|")
        trackers, words = self._scales(row)
        return ImportedEntry(
            format=NAME,
            row=row.line,
            text=row.text,
            moment=self._time(row).moment(self._mapping.zone),
            mood=self._mood(row),
            triggers=TriggerNames(activities) if activities else None,
            trackers=trackers,
            note=self._note(row, words),
        )

    def _cell(self, row: Row, name: str) -> str:
        return row.cells.get(self._columns.get(name, ""), "").strip()

    def _time(self, row: Row) -> ClockTime:
        day = self._cell(row, "full_date") or f"{self._cell(row, 'year')} {self._cell(row, 'date')}"
        written = f"{day} {self._cell(row, 'time')}"
        for clock in self._clocks:
            try:
                return clock.read(written)
            except InvalidValueError:
                continue
        raise InvalidValueError(translate("Import", "its date or time cannot be read"))

    def _mood(self, row: Row) -> Rating | None:
        name = _mood_name(row, self._columns["mood"])
        return rescale(self._levels[name.casefold()], WORST_MOOD, BEST_MOOD) if name else None

    def _scales(self, row: Row) -> tuple[dict[str, Rating], tuple[str, ...]]:
        """Return the scales that can be ratings, and the others as they are written."""
        trackers: dict[str, Rating] = {}
        words = []
        for part in self._cell(row, "scales").split("|"):
            written = tidy(part)
            name, _, value = (side.strip() for side in written.rpartition(":"))
            try:
                low, high = self._mapping.scales.get(name.casefold(), DEFAULT_ENDS)
                rating = cells.rating(value, low, high)
                tracker = cells.label_name(name)
            except InvalidValueError:
                words.append(written)
                continue
            if rating is not None:
                trackers[tracker] = rating
        return trackers, tuple(filter(None, words))

    def _note(self, row: Row, words: Iterable[str]) -> str:
        parts = (_plain(self._cell(row, "note_title")), _plain(self._cell(row, "note")), *words)
        return "\n".join(filter(None, parts))


def _mood_name(row: Row, column: str) -> str:
    return tidy(row.cells.get(column, ""))


def _check_moods(rows: Iterable[Row], column: str, levels: Mapping[str, Decimal]) -> None:
    found = (_mood_name(row, column) for row in rows if not row.problem)
    unknown = tuple(dict.fromkeys(name for name in found if name and name.casefold() not in levels))
    if unknown:
        raise UnknownMoodsError(unknown)


def _plain(note: str) -> str:
    """Return a note without the markup and the entities some versions of Daylio write."""
    lines = _MARKUP.sub("", _LINE_BREAK.sub("\n", note))
    return html.unescape(lines).strip()
