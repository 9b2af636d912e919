"""The lock that keeps a journal from being open twice."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from journal.domain.errors import JournalInUseError, StorageError
from journal.files import OWNER_ONLY

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

LOCK = "journal.lock"


class FolderLock:
    """Held from the first step of opening until closing; the system frees it after a crash."""

    def __init__(self, folder: Path) -> None:
        """Take the lock of ``folder``.

        Raises ``JournalInUseError`` where another process has it.
        """
        try:
            self._descriptor = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, OWNER_ONLY)
        except OSError as error:
            raise StorageError(os.strerror(error.errno or errno.EIO)) from None
        try:
            _take(self._descriptor)
        except OSError:
            os.close(self._descriptor)
            raise JournalInUseError("the journal is open elsewhere") from None

    def release(self) -> None:
        """Free the lock; doing so again does nothing."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def _take(descriptor: int) -> None:
    if sys.platform == "win32":
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
