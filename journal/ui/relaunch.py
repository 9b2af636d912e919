"""Replacing the process, so that nothing of an open journal stays in memory."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NoReturn


def relaunch(folder: Path, demo: bool) -> NoReturn:
    """Start Mooring anew, locked, on the journal in ``folder``, in place of this process.

    After closing a database thousands of its strings stay in a process's memory; after this
    none does. Raises ``OSError`` where the program can no longer be started.
    """
    program = [sys.executable, *_script(), "--journal", str(folder.absolute())]
    if demo:
        program.append("--demo")
    if sys.platform == "win32":
        os.spawnv(os.P_DETACH, program[0], program)  # noqa: S606 - our own program, no shell
        os._exit(0)
    os.execv(program[0], program)  # noqa: S606 - our own program, no shell


def _script() -> list[str]:
    """Return what the interpreter is to run: nothing where Mooring was packaged as a program."""
    return [] if getattr(sys, "frozen", False) else [str(Path(sys.argv[0]).absolute())]
