"""From the command line to the window or a command: the composition root.

Nothing heavy is imported here: `mooring --help` needs neither Qt nor a database, and the window
no command.
"""

from __future__ import annotations

import gc
import io
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from journal.commands.display import qt_is_missing, require_display
from journal.commands.outcomes import ExitStatus, sentences_of, status_of
from journal.commands.terminal import Terminal
from journal.commands.window_arguments import window_wanted
from journal.i18n import translate
from journal.vault.process_guard import harden_process

if TYPE_CHECKING:
    from journal.commands.surroundings import Surroundings

Surround = Callable[[Namespace, Terminal], "Surroundings"]
"""Gives a command all that its arguments do not."""


def main() -> int:
    """Do what the command line asks and return the exit status."""
    harden_process()
    terminal = _standard_streams()
    try:
        return run(sys.argv[1:], terminal, _surroundings)
    finally:
        _forget_what_cannot_be_said()


def run(arguments: Sequence[str], terminal: Terminal, surround: Surround) -> int:
    """Do what ``arguments`` ask and return the exit status."""
    try:
        window = window_wanted(arguments)
        if window is not None:
            return _open_window(window)
        _run_command(arguments, terminal, surround)
    except KeyboardInterrupt:
        terminal.warn(translate("Command", "Interrupted. What was not finished was not kept."))
        return ExitStatus.INTERRUPTED
    except Exception as error:
        terminal.warn(sentences_of(error))
        return status_of(error)
    return ExitStatus.DONE


def _open_window(wanted: Namespace) -> int:
    require_display(os.environ, sys.platform)
    with _keeping_everything():
        try:
            from journal.ui.application import open_window
        except ImportError as error:
            raise qt_is_missing(error) or error from None

        application = open_window(wanted.journal, demo=wanted.demo)
    return application.run()


@contextmanager
def _keeping_everything() -> Iterator[None]:
    """Look for no garbage among what is made here, now or later: it stays as long as the window."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _run_command(arguments: Sequence[str], terminal: Terminal, surround: Surround) -> None:
    from journal.commands.running import run_command

    run_command(arguments, terminal, surround)


def _surroundings(wanted: Namespace, terminal: Terminal) -> Surroundings:
    from journal.commands.passphrases import AskedPassphrase, GivenPassphrase, ask_on_terminal
    from journal.commands.surroundings import Surroundings, local_now, local_zone

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
