"""What went wrong, as one or two sentences: what is known, and what to do."""

from __future__ import annotations

from journal.domain.errors import (
    CipherUnavailableError,
    InvalidValueError,
    JournalDamagedError,
    JournalExistsError,
    JournalInUseError,
    MooringError,
    NewerJournalError,
    NoJournalError,
    StorageError,
    WrongPassphraseError,
)
from journal.i18n import translate


def failure_words(error: MooringError) -> str:
    """Return the sentences for a failure of the journal itself.

    Never quotes what a person wrote. An error without sentences of its own says its reason.
    """
    if isinstance(error, JournalDamagedError):
        words = translate(
            "Failure",
            "The journal is damaged or incomplete ({part}: {reason}). Nothing was changed."
            " A backup can be put in its place.",
        )
        return words.format(part=error.part, reason=error.reason)
    for kind, words in _plain_words().items():
        if isinstance(error, kind):
            return words
    return str(error)


def _plain_words() -> dict[type[MooringError], str]:
    return {
        WrongPassphraseError: translate(
            "Failure",
            "That passphrase does not open this journal. Please try again,"
            " or type the recovery sheet in its place.",
        ),
        JournalInUseError: translate(
            "Failure", "This journal is open elsewhere. Close it there first, then try again."
        ),
        NoJournalError: translate("Failure", "There is no journal in this folder."),
        JournalExistsError: translate(
            "Failure",
            "This folder is not empty. Choose an empty folder, so that nothing is overwritten.",
        ),
        NewerJournalError: translate(
            "Failure", "This journal was written by a newer Mooring. Please use that version."
        ),
        StorageError: translate(
            "Failure",
            "There is no room, too little memory, or the disk reported an error."
            " Nothing was changed. Make room, then try again.",
        ),
        CipherUnavailableError: translate(
            "Failure",
            "The database library here does not encrypt, so no journal was made or opened."
            " Please install Mooring anew.",
        ),
        InvalidValueError: translate("Failure", "That cannot be kept as it is."),
    }
