"""The lock that keeps a journal from being open twice."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from journal.domain.errors import JournalInUseError, StorageError
from journal.files import OWNER_ONLY

LOCK = "journal.lock"
_TAKEN = {errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK}


class FolderLock:
    """Held from the first step of opening until closing; the system frees it after a crash."""

    def __init__(self, folder: Path) -> None:
        """Take the lock of ``folder``.

        Raises ``JournalInUseError`` where it is taken, in this process or another, and
        ``StorageError`` where the file system has no locks or no room.
        """
        flags = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW
        try:
            self._descriptor = os.open(folder / LOCK, flags, OWNER_ONLY)
        except OSError as error:
            raise _no_lock(error) from None
        try:
            _take(self._descriptor)
        except OSError as error:
            os.close(self._descriptor)
            if error.errno in _TAKEN:
                raise JournalInUseError("the journal is open elsewhere") from None
            raise _no_lock(error) from None

    def release(self) -> None:
        """Free the lock; doing so again does nothing."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def _no_lock(error: OSError) -> StorageError:
    return StorageError(os.strerror(error.errno or errno.EIO))


if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
