"""How a command ends: its exit status, and what it says when it could not do its work."""

from __future__ import annotations

import errno
from enum import IntEnum

from journal.domain.errors import (
    CipherUnavailableError,
    InvalidValueError,
    JournalDamagedError,
    JournalInUseError,
    MooringError,
    NewerJournalError,
    NoJournalError,
    OutputExistsError,
    StorageError,
    UnreadableFileError,
    WrongPassphraseError,
)
from journal.failures import failure_words
from journal.i18n import translate


class ExitStatus(IntEnum):
    """What a script can tell apart; the numbers are promised and never change."""

    DONE = 0
    OWN_MISTAKE = 1
    WRONG_USAGE = 2
    WRONG_PASSPHRASE = 3
    DAMAGED = 4
    IN_USE = 5
    NO_JOURNAL = 6
    NEWER = 7
    NO_STORAGE = 8
    NO_CIPHER = 9
    INTERRUPTED = 130
    TERMINATED = 143


class UsageError(MooringError):
    """A command was asked for something it cannot do; the text is the sentence to show."""


_STATUSES: dict[type[Exception], ExitStatus] = {
    WrongPassphraseError: ExitStatus.WRONG_PASSPHRASE,
    JournalDamagedError: ExitStatus.DAMAGED,
    JournalInUseError: ExitStatus.IN_USE,
    NoJournalError: ExitStatus.NO_JOURNAL,
    NewerJournalError: ExitStatus.NEWER,
    StorageError: ExitStatus.NO_STORAGE,
    MemoryError: ExitStatus.NO_STORAGE,
    CipherUnavailableError: ExitStatus.NO_CIPHER,
    MooringError: ExitStatus.WRONG_USAGE,
}
"""The first kind that fits counts."""

_NO_STORAGE = {
    errno.ENOSPC,
    errno.EDQUOT,
    errno.EFBIG,
    errno.EIO,
    errno.EPIPE,
    errno.EROFS,
    errno.ENOMEM,
}


def status_of(error: Exception) -> ExitStatus:
    """Return the exit status of a command that ``error`` ended."""
    if isinstance(error, OSError):
        return ExitStatus.NO_STORAGE if error.errno in _NO_STORAGE else ExitStatus.WRONG_USAGE
    for kind, status in _STATUSES.items():
        if isinstance(error, kind):
            return status
    return ExitStatus.OWN_MISTAKE


def sentences_of(error: Exception) -> str:
    """Return one or two sentences for ``error``: what is known, and what to do."""
    if isinstance(error, BrokenPipeError):
        return translate("Command", "Standard output was closed before all was written.")
    if isinstance(error, OSError | MemoryError):
        return _system_words(error)
    if not isinstance(error, MooringError):
        return _own_mistake_words(error)
    if isinstance(error, UsageError):
        return str(error)
    if isinstance(error, OutputExistsError):
        return translate(
            "Command", "{name} is there already, and nothing was written. --force replaces a file."
        ).format(name=error)
    if isinstance(error, UnreadableFileError):
        return translate("Command", "The file cannot be read: {reason}.").format(reason=error)
    if isinstance(error, InvalidValueError):
        return translate("Command", "That cannot be kept: {reason}.").format(reason=error)
    return failure_words(error)


def _system_words(error: OSError | MemoryError) -> str:
    if status_of(error) is ExitStatus.NO_STORAGE:
        return failure_words(StorageError())
    name = getattr(error, "filename", None)
    reason = getattr(error, "strerror", None) or type(error).__name__
    if name is None:
        return translate("Command", "That did not work: {reason}.").format(reason=reason)
    return translate("Command", "{name} cannot be used: {reason}.").format(name=name, reason=reason)


def _own_mistake_words(error: Exception) -> str:
    """Say type and place; a message or a local could hold what a person wrote."""
    frame = error.__traceback__
    while frame is not None and frame.tb_next is not None:
        frame = frame.tb_next
    place = "" if frame is None else f"{frame.tb_frame.f_code.co_name}:{frame.tb_lineno}"
    return translate(
        "Command", "Mooring stopped because of a mistake of its own ({kind} in {place})."
    ).format(kind=type(error).__name__, place=place)
