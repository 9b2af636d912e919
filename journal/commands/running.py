"""One command, from its arguments to its last line."""

from __future__ import annotations

import importlib
import signal
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

from journal.commands.arguments import parse
from journal.commands.outcomes import ExitStatus
from journal.commands.surroundings import Surroundings
from journal.commands.terminal import Terminal
from journal.domain.errors import CipherUnavailableError

_MODULES = {
    "create": "journal.commands.create",
    "add": "journal.commands.add",
    "entries": "journal.commands.entries",
    "import": "journal.commands.importing",
    "export": "journal.commands.export",
    "summary": "journal.commands.summary",
    "chart": "journal.commands.chart",
    "check": "journal.commands.check",
}
"""Where each command is; loaded only when asked for."""

Command = Callable[[Namespace, Surroundings], None]


def run_command(
    arguments: Sequence[str],
    terminal: Terminal,
    surround: Callable[[Namespace, Terminal], Surroundings],
) -> None:
    """Do the command that ``arguments`` name; ``surround`` gives it all else it needs."""
    wanted = parse(arguments)
    with _termination_as_exit():
        command = _load(wanted.command)
        command(wanted, surround(wanted, terminal))
        terminal.flush()


def _load(command: str) -> Command:
    """Return what does ``command``; raise ``CipherUnavailableError`` without SQLCipher."""
    try:
        loaded: Command = importlib.import_module(_MODULES[command]).run
    except ImportError as error:
        if (error.name or "").partition(".")[0] == "sqlcipher3":
            raise CipherUnavailableError from None
        raise
    return loaded


@contextmanager
def _termination_as_exit() -> Iterator[None]:
    """Let a request to end unwind the stack, so that no half-written file stays."""
    before = signal.signal(signal.SIGTERM, _exit_terminated)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _exit_terminated(_number: int, _frame: FrameType | None) -> NoReturn:
    raise SystemExit(ExitStatus.TERMINATED)
