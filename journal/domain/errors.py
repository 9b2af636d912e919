"""Everything that can go wrong, by name.

Each error carries only what may be shown to the person; none carries words they wrote.
"""

from __future__ import annotations


class MooringError(Exception):
    """Anything Mooring itself refuses or could not do."""


class InvalidValueError(MooringError, ValueError):
    """A value that the domain does not allow, such as a rating of 11."""


class WrongPassphraseError(MooringError):
    """The passphrase (or recovery sheet) does not open this journal."""


class JournalDamagedError(MooringError):
    """A file of the journal is missing, cut, changed or not what it should be.

    ``part`` names the file without its folder, ``reason`` says what was seen.
    """

    def __init__(self, part: str, reason: str) -> None:
        super().__init__(f"{part}: {reason}")
        self.part = part
        self.reason = reason


class JournalInUseError(MooringError):
    """Another Mooring holds the journal open."""


class NoJournalError(MooringError):
    """There is no journal in this folder."""


class JournalExistsError(MooringError):
    """There is already a journal, or the remains of one, in this folder."""


class NewerJournalError(MooringError):
    """The journal was written by a newer Mooring."""


class StorageError(MooringError):
    """No room, an input/output error, or too little memory: nothing was kept."""


class CipherUnavailableError(MooringError):
    """The database library here does not encrypt, so no journal is made or opened."""


class UnreadableFileError(MooringError):
    """A file from outside cannot be read as what it should be.

    ``row`` is the line in the file, counted from 1, when one line is to blame.
    """

    def __init__(self, reason: str, row: int | None = None) -> None:
        super().__init__(reason if row is None else f"line {row}: {reason}")
        self.reason = reason
        self.row = row


class OutputExistsError(MooringError):
    """The file to be written is already there and may not be replaced."""
