"""The formats that can be imported; a new one is a module and a line in ``FORMATS``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from journal.domain.errors import UnreadableFileError
from journal.i18n import translate
from journal.transfer import csv_mapping, daylio_csv
from journal.transfer.imported import ImportedEntries
from journal.transfer.mapping import NO_MAPPING, ImportMapping
from journal.transfer.reading import Table, read_table


@dataclass(frozen=True, slots=True)
class ImportFormat:
    """One format: its name, how its files are known, and how they are read."""

    name: str
    recognises: Callable[[Table, ImportMapping], bool]
    read: Callable[[Table, ImportMapping], ImportedEntries]


FORMATS = (
    ImportFormat(daylio_csv.NAME, daylio_csv.recognises, daylio_csv.read),
    ImportFormat(csv_mapping.NAME, csv_mapping.recognises, csv_mapping.read),
)
FORMAT_NAMES = tuple(each.name for each in FORMATS)


def read_entries(
    data: bytes, mapping: ImportMapping = NO_MAPPING, format_name: str = ""
) -> ImportedEntries:
    """Return the entries in the file ``data``, in the format named or the first that knows it.

    Raises ``UnreadableFileError`` when no format knows it, or the one that does cannot read it.
    """
    table = read_table(data, encoding=mapping.encoding, delimiter=mapping.delimiter)
    for each in FORMATS:
        if each.name == format_name or (not format_name and each.recognises(table, mapping)):
            return each.read(table, mapping)
    raise UnreadableFileError(
        translate(
            "Import",
            "its columns are not those of a format known here. A mapping file can say what they "
            "mean",
        )
    )
