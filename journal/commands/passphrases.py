"""Where a command gets the passphrase from: the terminal or an inherited file descriptor.

Never from an argument or the environment, which other programs can read.
"""

from __future__ import annotations

import getpass
import os
import warnings
from collections.abc import Callable
from typing import Protocol

from journal.commands.outcomes import UsageError
from journal.i18n import translate

LONGEST_LINE = 8 * 1024


class Passphrases(Protocol):
    """Gives the passphrase when it is needed."""

    def existing(self) -> str:
        """Return the passphrase of a journal that is there."""

    def new(self) -> str:
        """Return the passphrase of a journal to be made."""


class GivenPassphrase:
    """A passphrase that came as a line of a file descriptor."""

    def __init__(self, descriptor: int) -> None:
        """Read the line, and not a byte more: the rest may be a note."""
        self._passphrase = _line(descriptor)

    def existing(self) -> str:
        """Return the line."""
        return self._passphrase

    def new(self) -> str:
        """Return the line."""
        return self._passphrase


class AskedPassphrase:
    """A passphrase that a person types, unseen."""

    def __init__(self, ask: Callable[[str], str]) -> None:
        """Use ``ask``, which takes a prompt and returns what was typed."""
        self._ask = ask

    def existing(self) -> str:
        """Ask once."""
        return self._ask(translate("Command", "Passphrase: "))

    def new(self) -> str:
        """Ask twice; raise ``UsageError`` when the answers differ."""
        passphrase = self._ask(translate("Command", "New passphrase: "))
        if self._ask(translate("Command", "The same again: ")) != passphrase:
            raise UsageError(translate("Command", "The two passphrases differ. Nothing was made."))
        return passphrase


def ask_on_terminal(prompt: str) -> str:
    """Return what the person types, never shown; raise ``UsageError`` without a terminal."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass(prompt)
        except (getpass.GetPassWarning, EOFError, OSError):
            raise UsageError(
                translate(
                    "Command",
                    "There is no terminal to ask for the passphrase. "
                    "--passphrase-fd N reads it from a file descriptor.",
                )
            ) from None


def _line(descriptor: int) -> str:
    data = bytearray()
    try:
        while (byte := os.read(descriptor, 1)) not in {b"", b"\n"}:
            data += byte
            if len(data) > LONGEST_LINE:
                raise _no_passphrase()
        text = data.decode("utf-8")
    except (OSError, OverflowError, UnicodeDecodeError):
        raise _no_passphrase() from None
    if not text and not byte:
        raise _no_passphrase()
    return text.removesuffix("\r")


def _no_passphrase() -> UsageError:
    return UsageError(
        translate("Command", "The file descriptor of --passphrase-fd gives no line of UTF-8 text.")
    )
