"""The complete journal as one JSON document, and back.

Nothing the journal shows is lost: every record of every kind as it stands now, under its own id,
in the very form it is kept in. Left out are earlier revisions, deleted records and drafts. The
document is *not* encrypted.

    {"format": "mooring-journal", "version": 1, "exported_at": "2026-11-22T08:20:00+00:00",
     "records": [{"id": "...", "kind": "entry", "made_at": 1795335600000, "content": {...}}, ...]}

``made_at`` is UTC milliseconds; ratings are ``[tenths, version of the anchor words]``; a field at
its default is left out. ``journal.domain.payloads`` says the rest.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any, BinaryIO

from journal.domain.errors import InvalidValueError, UnreadableFileError
from journal.domain.exports import ExportedRecord
from journal.domain.payloads import from_payload, to_payload
from journal.domain.records import Kind, RecordId
from journal.i18n import translate

FORMAT = "mooring-journal"
VERSION = 1
LARGEST_EXPORT = 2 * 1024**3


def write_journal(records: Iterable[ExportedRecord], file: BinaryIO, now: datetime) -> int:
    """Write ``records`` to ``file`` one by one, never all in memory; return how many there were.

    ``now`` is an aware time. Records follow each other one a line, so that two exports compare.
    """
    head = {"format": FORMAT, "version": VERSION, "exported_at": now.isoformat("T", "seconds")}
    file.write(_json(head).removesuffix(b"}") + b', "records": [')
    count = 0
    for count, record in enumerate(records, start=1):
        file.write(b"\n" if count == 1 else b",\n")
        file.write(_json(_plain(record)))
    file.write(b"\n]}\n")
    return count


def read_journal(data: bytes) -> tuple[ExportedRecord, ...]:
    """Return the records of an export.

    Raises ``UnreadableFileError`` for anything that is not a complete export of this version:
    half a journal is never taken for a whole one.
    """
    document = _document(data)
    if document.keys() != {"format", "version", "exported_at", "records"}:
        raise _not_an_export()
    if document["format"] != FORMAT or not isinstance(document["records"], list):
        raise _not_an_export()
    if document["version"] != VERSION:
        raise UnreadableFileError(translate("Import", "it was written by another Mooring version"))
    records = tuple(_record(plain) for plain in document["records"])
    if len({record.id for record in records}) != len(records):
        raise UnreadableFileError(translate("Import", "a record is in the file twice"))
    return records


def _plain(record: ExportedRecord) -> dict[str, Any]:
    return {
        "id": record.id,
        "kind": record.kind.value,
        "made_at": record.made_at,
        "content": to_payload(record.content),
    }


def _record(plain: object) -> ExportedRecord:
    if not isinstance(plain, dict) or plain.keys() != {"id", "kind", "made_at", "content"}:
        raise _not_an_export()
    record, kind, made_at, content = (
        plain["id"],
        plain["kind"],
        plain["made_at"],
        plain["content"],
    )
    if type(record) is not str or type(made_at) is not int or not isinstance(content, dict):
        raise _not_an_export()
    try:
        known = Kind(kind)
        return ExportedRecord(
            RecordId(record), known, made_at, from_payload(known, record, content)
        )
    except (InvalidValueError, ValueError, TypeError, OverflowError):
        raise UnreadableFileError(
            translate("Import", "a record in the file is not one a journal can hold")
        ) from None


def _document(data: bytes) -> dict[str, Any]:
    if len(data) > LARGEST_EXPORT:
        raise UnreadableFileError(translate("Import", "the file is larger than 2 GB"))
    try:
        document = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError):
        raise _not_an_export() from None
    if not isinstance(document, dict):
        raise _not_an_export()
    return document


def _not_an_export() -> UnreadableFileError:
    return UnreadableFileError(translate("Import", "it is not a complete export of a journal"))


def _json(plain: object) -> bytes:
    return json.dumps(plain, ensure_ascii=False, allow_nan=False).encode("utf-8")
