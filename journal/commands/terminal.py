"""The streams a command speaks through."""

from __future__ import annotations

import io
import unicodedata
from typing import BinaryIO, TextIO

from journal.commands.outcomes import UsageError
from journal.i18n import translate

LARGEST_INPUT = 4 * 1024 * 1024
STANDARD_INPUT = "-"
"""What stands for standard input where a file or words are expected."""


class Terminal:
    """Standard input, output and error. What went wrong is said on the last."""

    def __init__(self, source: BinaryIO, output: TextIO, errors: TextIO) -> None:
        """Use these three streams."""
        self._source = source
        self._output = output
        self._errors = errors

    def say(self, *lines: str) -> None:
        """Write lines for a person, without characters that would steer their terminal."""
        for line in lines:
            self._output.write(f"{visible(line)}\n")

    def confirm(self, *lines: str) -> None:
        """Write lines about work that is done: it stays done where nobody can hear of it."""
        try:
            self.say(*lines)
            self.flush()
        except OSError:
            self._output = io.StringIO()

    def write(self, text: str) -> None:
        """Write ``text`` for another program, exactly."""
        self._output.write(text)

    def warn(self, sentence: str) -> None:
        """Write a sentence about something that went wrong."""
        self._output.flush()
        self._errors.write(f"{visible(sentence)}\n")
        self._errors.flush()

    def flush(self) -> None:
        """Make sure that all that was said has arrived; raises ``OSError`` when it has not."""
        self._output.flush()

    def read_text(self) -> str:
        """Return all of standard input, without the last line break.

        Raises ``UsageError`` for over 4 MiB, or anything that is not UTF-8.
        """
        data = self._source.read(LARGEST_INPUT + 1)
        if len(data) > LARGEST_INPUT:
            raise UsageError(translate("Command", "Standard input holds more than 4 MB."))
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            raise UsageError(translate("Command", "Standard input is not UTF-8 text.")) from None
        return text.removesuffix("\n").removesuffix("\r")


def visible(text: str) -> str:
    """Return ``text`` with its line breaks and no other control character."""
    return "".join(_shown(character) for character in text.expandtabs())


def _shown(character: str) -> str:
    if character == "\n" or unicodedata.category(character) not in {"Cc", "Cs"}:
        return character
    return "\N{REPLACEMENT CHARACTER}"
