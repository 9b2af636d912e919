"""Bringing a database to the format this Mooring writes, one step a transaction."""

from __future__ import annotations

from journal.domain.errors import JournalDamagedError, NewerJournalError
from journal.store.connection import DATABASE, Connection
from journal.store.migrations import m0001_records

APPLICATION_ID = 0x4D6F6F72
"""Marks the file as Mooring's ("Moor")."""

STEPS: tuple[tuple[str, ...], ...] = (m0001_records.STATEMENTS,)
CURRENT = len(STEPS)

_SECURE_DELETE = "SELECT v FROM search_config WHERE k = 'secure-delete'"


def create_schema(connection: Connection, journal: str, device: str) -> None:
    """Make the tables in an empty database and write who it belongs to.

    ``journal`` is the id in the header, ``device`` the id of this copy.
    """
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    for step in STEPS:
        for statement in step:
            connection.execute(statement)
    connection.execute(f"PRAGMA user_version={CURRENT}")
    connection.execute_many(
        "INSERT INTO meta VALUES (?, ?)",
        [("journal", journal), ("device", device), ("generation", 0)],
    )
    connection.execute("COMMIT")


def assert_known(connection: Connection, journal: str) -> None:
    """Check that the database is a Mooring journal, this one, and of a known format.

    Raises ``NewerJournalError`` for a later format and ``JournalDamagedError`` for anything else.
    """
    if connection.row("PRAGMA application_id") != (APPLICATION_ID,):
        raise JournalDamagedError(DATABASE, "it is not a Mooring journal")
    version_row = connection.row("PRAGMA user_version")
    version = 0 if version_row is None else version_row[0]
    if version > CURRENT:
        raise NewerJournalError("the journal was written by a newer Mooring")
    if version < 1:
        raise JournalDamagedError(DATABASE, "its format is not known")
    if connection.row(_SECURE_DELETE) != (1,):
        raise JournalDamagedError(DATABASE, "its index would keep deleted words")
    if connection.row("SELECT value FROM meta WHERE name = 'journal'") != (journal,):
        raise JournalDamagedError(DATABASE, "it belongs to another journal")
