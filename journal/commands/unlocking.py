"""Opening a journal for one command, and keeping what it writes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from journal.commands.surroundings import Surroundings
from journal.domain.errors import MooringError, StorageError
from journal.i18n import translate
from journal.store.journal_store import JournalStore
from journal.vault.vault import OpenJournal, Vault


@contextmanager
def unlocked(folder: Path, surroundings: Surroundings) -> Iterator[OpenJournal]:
    """Open the journal in ``folder`` with the passphrase, and close it at the end.

    The files are looked at before the passphrase is asked for. Raises what ``Vault.begin``,
    ``Opening.unwrap`` and ``Opening.open`` raise.
    """
    opening = Vault(folder, surroundings.cost, surroundings.now).begin()
    try:
        journal = opening.open(opening.unwrap(surroundings.passphrases.existing()))
    except BaseException:
        opening.release()
        raise
    if journal.older_than_seen:
        surroundings.terminal.warn(
            translate("Command", "A later state of this journal has been open on this computer.")
        )
    try:
        yield journal
    finally:
        with suppress(StorageError):  # what was to be kept is kept; a hint for next time is not
            journal.close()


def keep(
    journal: OpenJournal,
    action: Callable[[JournalStore], None],
    is_kept: Callable[[JournalStore], bool],
) -> None:
    """Do ``action``, which is one transaction.

    A commit that failed may have been kept all the same, so after a ``StorageError`` the journal
    is opened anew and looked at; the error is raised only where ``is_kept`` says no.
    """
    try:
        action(journal.store)
    except StorageError as error:
        try:
            journal.reopen()
        except MooringError:
            raise error from None
        if not is_kept(journal.store):
            raise
