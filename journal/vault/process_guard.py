"""What every process of Mooring does first: nothing it holds may reach another file.

Figures and passphrases live in memory while a journal is open; core dumps and reads by other
processes of the same user are switched off, and every new file is the owner's alone.
"""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import suppress

_PR_SET_DUMPABLE = 4
_OWNER_ONLY_UMASK = 0o077


def harden_process() -> None:
    """Set the umask, forbid core dumps, and (on Linux) forbid reading this process's memory."""
    os.umask(_OWNER_ONLY_UMASK)
    _forbid_dumps()


if sys.platform == "win32":

    def _forbid_dumps() -> None:
        """Windows writes a dump only where someone has asked it to."""

else:
    import resource

    def _forbid_dumps() -> None:
        """Set the limit, and the flag that Linux alone has."""
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
