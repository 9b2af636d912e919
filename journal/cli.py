"""From the command line to the window or a command: the composition root.

Nothing heavy is imported here: `mooring --help` needs neither Qt nor a database, and the window
no command.
"""

from __future__ import annotations

import importlib
import io
import os
import signal
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

from journal.commands.arguments import parse
from journal.commands.display import qt_is_missing, require_display
from journal.commands.outcomes import ExitStatus, sentences_of, status_of
from journal.commands.passphrases import AskedPassphrase, GivenPassphrase, ask_on_terminal
from journal.commands.surroundings import Surroundings, local_now, local_zone
from journal.commands.terminal import Terminal
from journal.domain.errors import CipherUnavailableError
from journal.i18n import translate
from journal.vault.process_guard import harden_process

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


def main() -> int:
    """Do what the command line asks and return the exit status."""
    harden_process()
    terminal = _standard_streams()
    try:
        return run(sys.argv[1:], terminal, _surroundings)
    finally:
        _forget_what_cannot_be_said()


def run(
    arguments: Sequence[str],
    terminal: Terminal,
    surround: Callable[[Namespace, Terminal], Surroundings],
) -> int:
    """Do what ``arguments`` ask and return the exit status; ``surround`` gives the rest."""
    try:
        wanted = parse(list(arguments))
        if wanted.command is None:
            return _open_window(wanted)
        with _termination_as_exit():
            command = _load(wanted.command)
            command(wanted, surround(wanted, terminal))
            terminal.flush()
    except KeyboardInterrupt:
        terminal.warn(translate("Command", "Interrupted. What was not finished was not kept."))
        return ExitStatus.INTERRUPTED
    except Exception as error:
        terminal.warn(sentences_of(error))
        return status_of(error)
    return ExitStatus.DONE


def _load(command: str) -> Command:
    """Return what does ``command``; raise ``CipherUnavailableError`` without SQLCipher."""
    try:
        loaded: Command = importlib.import_module(_MODULES[command]).run
    except ImportError as error:
        if (error.name or "").partition(".")[0] == "sqlcipher3":
            raise CipherUnavailableError from None
        raise
    return loaded


def _open_window(wanted: Namespace) -> int:
    require_display(os.environ, sys.platform)
    try:
        from journal.ui.application import run as open_window
    except ImportError as error:
        raise qt_is_missing(error) or error from None

    return open_window(wanted.journal, demo=wanted.demo)


def _surroundings(wanted: Namespace, terminal: Terminal) -> Surroundings:
    descriptor = wanted.passphrase_fd
    return Surroundings(
        terminal=terminal,
        passphrases=AskedPassphrase(ask_on_terminal)
        if descriptor is None
        else GivenPassphrase(descriptor),
        now=local_now,
        zone=local_zone(),
    )


def _standard_streams() -> Terminal:
    """Return the standard streams as UTF-8, whatever the locale: JSON is UTF-8."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    return Terminal(sys.stdin.buffer, sys.stdout, sys.stderr)


def _forget_what_cannot_be_said() -> None:
    """Keep the interpreter from trying again, at its end, to write to a stream that is gone."""
    try:
        sys.stdout.flush()
    except OSError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


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
