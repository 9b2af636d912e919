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
    StorageError,
)
from journal.files import PART, read_small, write_complete
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
    """Return whether ``folder`` holds a journal or the remains of one.

    A folder that cannot be looked into may hold one.
    """
    try:
        present = {path.name for path in folder.iterdir()}
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return not present.isdisjoint((HEADER, HEADER_COPY, DATABASE, BACKUPS))


def assert_whole(folder: Path) -> None:
    """Check, without opening it, that ``journal.db`` has the size of a database.

    An empty file would open as a valid empty database under any key; it is refused here.
    Raises ``NoJournalError``, ``JournalDamagedError`` or ``StorageError``.
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


def assert_encrypted(folder: Path) -> None:
    """Check that ``journal.db`` is not a plain SQLite file; ``JournalDamagedError`` if it is.

    Only while nothing in this process has the database open: closing a second handle would
    silently drop SQLite's own lock.
    """
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


def other_header(folder: Path, first: Header) -> Header | None:
    """Return the copy where it is sound and differs from ``first``, else None."""
    copy = _sound_header(folder / HEADER_COPY)
    return None if copy == first else copy


def mend(folder: Path, header: Header) -> None:
    """Make both copies on disk say ``header``; delete what a job cut off left half-written.

    Raises ``MooringError`` or ``OSError`` where that cannot be done now.
    """
    for name in (HEADER, HEADER_COPY):
        path = folder / name
        if _sound_header(path) != header:
            write_complete(path, headers.to_bytes_on_disk(header), force=True)
    for part in folder.glob(f".*{PART}"):
        part.unlink(missing_ok=True)


def _header_in(path: Path) -> Header:
    try:
        return headers.from_bytes_on_disk(read_small(path, headers.LARGEST))
    except FileNotFoundError:
        raise InvalidValueError("it is missing") from None
    except OSError:
        raise InvalidValueError("it cannot be read") from None


def _sound_header(path: Path) -> Header | None:
    try:
        return _header_in(path)
    except (InvalidValueError, NewerJournalError):
        return None


def _size_of_regular_file(path: Path) -> int:
    try:
        status = path.lstat()
    except FileNotFoundError:
        raise JournalDamagedError(DATABASE, "it is missing") from None
    except OSError as error:
        raise StorageError(f"the journal cannot be looked at: {error.strerror}") from None
    if not stat.S_ISREG(status.st_mode):
        raise JournalDamagedError(DATABASE, "it is not a regular file")
    if not os.access(path, os.R_OK | os.W_OK):
        raise StorageError("the journal may not be read and written here")
    return status.st_size
