"""Any table of comma-separated values, with a mapping that says what its columns mean."""

from __future__ import annotations

from collections.abc import Iterable

from journal.domain.errors import InvalidValueError, UnreadableFileError
from journal.domain.imports import ImportedEntry, TriggerNames
from journal.domain.ratings import Rating, Scale
from journal.i18n import translate
from journal.transfer import cells
from journal.transfer.imported import ImportedEntries, import_rows
from journal.transfer.mapping import ImportMapping, LabelColumns, TimeColumns
from journal.transfer.reading import Row, Table

NAME = "csv"


def recognises(table: Table, mapping: ImportMapping) -> bool:
    """Return whether the mapping says where the time is: then it describes a table."""
    return mapping.time is not None


def read(table: Table, mapping: ImportMapping) -> ImportedEntries:
    """Return the entries of ``table``.

    Raises ``UnreadableFileError`` when the mapping names no time or a column that is not there.
    """
    if mapping.time is None:
        raise UnreadableFileError(
            translate("Import", "a mapping file must say which columns are the time: [time]")
        )
    _check_columns(table, _columns(mapping, mapping.time))
    reader = _RowReader(mapping, mapping.time)
    return import_rows(NAME, table.rows(), reader.read)


class _RowReader:
    """Reads one row after another by the same mapping."""

    def __init__(self, mapping: ImportMapping, time: TimeColumns) -> None:
        self._mapping = mapping
        self._time = time

    def read(self, row: Row) -> ImportedEntry:
        """Return the entry of ``row``; raise ``InvalidValueError`` naming column and problem."""
        mapping = self._mapping
        ratings = self._ratings(row)
        present, absent = self._labels(row, mapping.triggers)
        feelings, _ = self._labels(row, mapping.feelings)
        time = " ".join(self._cell(row, column).strip() for column in self._time.columns)
        return ImportedEntry(
            format=NAME,
            row=row.line,
            text=row.text,
            moment=self._time.written.read(time).moment(mapping.zone),
            anxiety=ratings.pop(Scale.ANXIETY, None),
            mood=ratings.pop(Scale.MOOD, None),
            triggers=TriggerNames(present, absent) if present or absent else None,
            feelings=feelings,
            trackers=ratings,
            note=self._cell(row, mapping.note).strip() if mapping.note else "",
        )

    def _cell(self, row: Row, column: str) -> str:
        text = row.cells[column]
        return "" if text.strip() in self._mapping.missing else text

    def _ratings(self, row: Row) -> dict[str, Rating]:
        ratings = {}
        for name, each in self._mapping.ratings.items():
            try:
                rating = cells.rating(self._cell(row, each.column), each.low, each.high)
            except InvalidValueError as error:
                raise _in_column(each.column, error) from None
            if rating is not None:
                ratings[name] = rating
        return ratings

    def _labels(
        self, row: Row, columns: LabelColumns | None
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the names present and those absent; a name not asked about is in neither."""
        if columns is None:
            return (), ()
        if columns.column:
            return self._listed(row, columns), ()
        answers = {
            column: self._answer(row, column, name) for column, name in columns.answers.items()
        }
        present = cells.distinct(name for name, noticed in answers.values() if noticed)
        absent = (name for name, noticed in answers.values() if noticed is False)
        return present, cells.distinct((*present, *absent))[len(present) :]

    def _listed(self, row: Row, columns: LabelColumns) -> tuple[str, ...]:
        try:
            return cells.names(self._cell(row, columns.column), columns.separator)
        except InvalidValueError as error:
            raise _in_column(columns.column, error) from None

    def _answer(self, row: Row, column: str, name: str) -> tuple[str, bool | None]:
        try:
            return name, cells.answer(self._cell(row, column))
        except InvalidValueError as error:
            raise _in_column(column, error) from None


def _columns(mapping: ImportMapping, time: TimeColumns) -> Iterable[str]:
    yield from time.columns
    yield from (each.column for each in mapping.ratings.values())
    for labels in (mapping.triggers, mapping.feelings):
        if labels is not None:
            yield from labels.answers
            yield from (labels.column,) if labels.column else ()
    if mapping.note:
        yield mapping.note


def _check_columns(table: Table, wanted: Iterable[str]) -> None:
    for column in wanted:
        if table.columns.count(column) == 1:
            continue
        raise UnreadableFileError(
            translate(
                "Import", "the mapping names the column {column}, which the file does not have once"
            ).format(column=column)
        )


def _in_column(column: str, error: InvalidValueError) -> InvalidValueError:
    return InvalidValueError(
        translate("Import", "column {column}: {problem}").format(column=column, problem=error)
    )
