"""The files of one journal folder, looked at before anything is opened."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from journal.domain.errors import (
    InvalidValueError,
    JournalDamagedError,
    NewerJournalError,
    NoJournalError,
)
from journal.files import PART, write_complete
from journal.vault import header as headers
from journal.vault.header import Header

HEADER = "header.json"
HEADER_COPY = "header.bak.json"
DATABASE = "journal.db"
ROLLBACK = "journal.db-journal"
BACKUPS = "backups"
PAGE = 4096
_PLAIN_SQLITE = b"SQLite format 3\0"


def is_known(folder: Path) -> bool:
    """Return whether ``folder`` holds a journal or the remains of one."""
    names = (HEADER, HEADER_COPY, DATABASE, BACKUPS)
    return any(os.path.lexists(folder / name) for name in names)


def assert_openable(folder: Path) -> None:
    """Check, without connecting, that ``journal.db`` can be a journal's database.

    An empty file would open as a valid empty database under any key; it is refused here.
    Raises ``NoJournalError`` or ``JournalDamagedError``.
    """
    if not is_known(folder):
        raise NoJournalError("there is no journal in this folder")
    size = _size_of_regular_file(folder / DATABASE)
    rollback = folder / ROLLBACK
    growing = rollback.is_file() and rollback.stat().st_size > 0
    if size < PAGE:
        raise JournalDamagedError(DATABASE, "it is empty or cut short")
    if size % PAGE and not growing:
        raise JournalDamagedError(DATABASE, "it is cut short")
    with (folder / DATABASE).open("rb") as file:
        if file.read(len(_PLAIN_SQLITE)) == _PLAIN_SQLITE:
            raise JournalDamagedError(DATABASE, "it is not encrypted, so it is not a journal")


def read_header(folder: Path) -> Header:
    """Return the header, or its copy where the header is damaged or missing.

    Raises ``JournalDamagedError`` where neither can be read, ``NewerJournalError`` for a later
    format.
    """
    reasons = []
    for name in (HEADER, HEADER_COPY):
        try:
            return _header_in(folder / name)
        except InvalidValueError as error:
            reasons.append(str(error))
    raise JournalDamagedError(HEADER, reasons[0])


def next_header(folder: Path, first: Header) -> Header | None:
    """Return the copy where it is sound and differs from ``first``, else None."""
    try:
        copy = _header_in(folder / HEADER_COPY)
    except (InvalidValueError, NewerJournalError):
        return None
    return None if copy == first else copy


def mend_headers(folder: Path, header: Header) -> None:
    """Make both copies on disk say ``header``."""
    data = headers.to_bytes_on_disk(header)
    for name in (HEADER, HEADER_COPY):
        path = folder / name
        if _bytes_or_none(path) != data:
            write_complete(path, data, force=True)


def remove_parts(folder: Path) -> None:
    """Delete what a job that was cut off left half-written."""
    for part in folder.glob(f".*{PART}"):
        part.unlink(missing_ok=True)


def _header_in(path: Path) -> Header:
    try:
        if path.is_symlink() or path.stat().st_size > headers.LARGEST:
            raise InvalidValueError("it is not a header file")
        return headers.from_bytes_on_disk(path.read_bytes())
    except FileNotFoundError:
        raise InvalidValueError("it is missing") from None
    except OSError:
        raise InvalidValueError("it cannot be read") from None


def _bytes_or_none(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _size_of_regular_file(path: Path) -> int:
    try:
        status = path.lstat()
    except FileNotFoundError:
        raise JournalDamagedError(DATABASE, "it is missing") from None
    except OSError:
        raise JournalDamagedError(DATABASE, "it cannot be looked at") from None
    if not stat.S_ISREG(status.st_mode):
        raise JournalDamagedError(DATABASE, "it is not a regular file")
    if not os.access(path, os.R_OK | os.W_OK):
        raise JournalDamagedError(DATABASE, "it cannot be read and written")
    return status.st_size
