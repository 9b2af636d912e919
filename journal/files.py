"""Writing a file so that it is complete or absent, and readable by its owner only."""

from __future__ import annotations

import errno
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from journal.domain.errors import OutputExistsError, StorageError

OWNER_ONLY = 0o600
PART = ".part"
"""Ending of a file that is still being written; one left by a crash may be deleted."""

_NO_STORAGE = {
    errno.ENOSPC,
    errno.EDQUOT,
    errno.EFBIG,
    errno.EIO,
    errno.ENOMEM,
    errno.EROFS,
    errno.ENXIO,
}
_NO_HARD_LINKS = {errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK}


def refuse_existing(target: Path, *, force: bool = False) -> None:
    """Raise ``OutputExistsError`` when ``target`` may not be written.

    With ``force`` a regular file (or a link) may be replaced; a folder or a device never.
    """
    try:
        mode = target.lstat().st_mode
    except FileNotFoundError:
        return
    if not force or not (stat.S_ISREG(mode) or stat.S_ISLNK(mode)):
        raise OutputExistsError(target.name)


@contextmanager
def complete_file(target: Path, *, force: bool = False) -> Iterator[BinaryIO]:
    """Open a new file to write, which appears as ``target`` only when the block ends well.

    It is written beside ``target`` with mode 0600 whatever the umask, brought to the disk, then
    given its name; an error or an interruption leaves nothing. Without ``force`` a file that is
    already there is never replaced, also when it appears meanwhile. Raises ``OutputExistsError``
    for that, ``StorageError`` for no room or an I/O error, other ``OSError`` as they come.
    """
    with _storage_errors():
        refuse_existing(target, force=force)
        part = target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}{PART}")
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | os.O_NOFOLLOW
        try:
            descriptor = os.open(part, flags, OWNER_ONLY)
        except OSError as error:  # named after what was asked for, not after the part
            raise OSError(error.errno, error.strerror, str(target)) from None
        try:
            with os.fdopen(descriptor, "wb") as file:
                os.fchmod(descriptor, OWNER_ONLY)
                yield file
                file.flush()
                os.fsync(descriptor)
            _give_name(part, target, force=force)
        finally:
            part.unlink(missing_ok=True)
        sync_folder(target.parent)


def write_complete(target: Path, data: bytes, *, force: bool = False) -> None:
    """Write ``data`` as ``target``, complete or not at all (see ``complete_file``)."""
    with complete_file(target, force=force) as file:
        file.write(data)


def read_small(path: Path, most: int) -> bytes:
    """Return what a regular file of at most ``most`` bytes holds.

    Raises ``OSError`` also for a link, a folder, a device, and a file that is larger.
    """
    flags = os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK
    with os.fdopen(os.open(path, flags), "rb") as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode) or status.st_size > most:
            raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
        return file.read(most)


def sync_folder(folder: Path) -> None:
    """Bring the names in ``folder`` to the disk, so that a rename survives a power cut."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _give_name(part: Path, target: Path, *, force: bool) -> None:
    """Name the finished ``part`` ``target``; a hard link fails where the name is taken."""
    if force:
        part.replace(target)
        return
    try:
        os.link(part, target)
    except FileExistsError:
        raise OutputExistsError(target.name) from None
    except OSError as error:
        if error.errno not in _NO_HARD_LINKS:
            raise
        _reserve_name(part, target)


def _reserve_name(part: Path, target: Path) -> None:
    """Name ``part`` where the file system has no hard links (FAT): take the name, then replace."""
    try:
        os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY))
    except FileExistsError:
        raise OutputExistsError(target.name) from None
    part.replace(target)


@contextmanager
def _storage_errors() -> Iterator[None]:
    """Turn "no room" and input/output errors into ``StorageError``."""
    try:
        yield
    except OSError as error:
        if error.errno in _NO_STORAGE:
            raise StorageError(os.strerror(error.errno)) from error
        raise
