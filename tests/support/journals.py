"""Real encrypted journals for tests, with a price of the key that a test can pay."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from journal.store.connection import Connection
from journal.vault.key_derivation import MEBIBYTE, KeyCost, RootKey
from journal.vault.vault import OpenJournal, Vault

PASSPHRASE = "four quiet boats at rest"
CHEAP = KeyCost(19 * MEBIBYTE, 1, 1)


def make_journal(folder: Path) -> RootKey:
    """Make an empty journal in ``folder``."""
    return Vault(folder, CHEAP).create(PASSPHRASE)


@contextmanager
def opened(folder: Path, passphrase: str = PASSPHRASE) -> Iterator[OpenJournal]:
    """Open the journal in ``folder`` and close it again."""
    journal = Vault(folder).unlock(passphrase)
    try:
        yield journal
    finally:
        journal.close()


@contextmanager
def bare_connection(folder: Path, root: RootKey) -> Iterator[Connection]:
    """Open the database of a closed journal behind the journal's back."""
    connection = Connection(folder / "journal.db", root.database)
    try:
        yield connection
    finally:
        connection.close()


def files_of(folder: Path) -> dict[str, bytes]:
    """Return the name and bytes of every file in ``folder``, to see that nothing changed."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
