"""Only a Mooring journal of a known format is opened, and it is this one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from journal.domain.errors import JournalDamagedError, MooringError, NewerJournalError
from journal.store.connection import Connection
from journal.store.migrate import APPLICATION_ID, CURRENT, STEPS, assert_known, create_schema

KEY = bytes(32)
JOURNAL = "the-journal"


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    """Return a connection to a new journal database."""
    path = tmp_path / "some.db"
    path.touch()
    connection = Connection(path, KEY)
    create_schema(connection, JOURNAL, "this-device")
    yield connection
    connection.close()


def test_a_new_database_is_known_and_of_the_current_format(connection: Connection) -> None:
    assert_known(connection, JOURNAL)
    assert connection.row("PRAGMA user_version") == (CURRENT,) == (len(STEPS),)
    assert connection.row("PRAGMA application_id") == (APPLICATION_ID,)


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ("PRAGMA application_id=1", JournalDamagedError),
        (f"PRAGMA user_version={CURRENT + 1}", NewerJournalError),
        ("PRAGMA user_version=0", JournalDamagedError),
        ("PRAGMA user_version=-1", JournalDamagedError),
        ("UPDATE meta SET value = 'another' WHERE name = 'journal'", JournalDamagedError),
        ("DELETE FROM meta WHERE name = 'journal'", JournalDamagedError),
        ("DROP TABLE meta", JournalDamagedError),
        ("DROP TABLE search", JournalDamagedError),
        ("INSERT INTO search (search, rank) VALUES ('secure-delete', 0)", JournalDamagedError),
    ],
)
def test_what_is_not_as_it_must_be_is_not_opened(
    connection: Connection, change: str, kind: type[MooringError]
) -> None:
    connection.execute(change)
    with pytest.raises(kind):
        assert_known(connection, JOURNAL)


def test_an_empty_database_is_not_a_journal(tmp_path: Path) -> None:
    (tmp_path / "empty.db").touch()
    connection = Connection(tmp_path / "empty.db", KEY)
    with pytest.raises(JournalDamagedError, match="not a Mooring journal"):
        assert_known(connection, JOURNAL)
    connection.close()


def test_every_table_checks_its_types(connection: Connection) -> None:
    tables = connection.rows("PRAGMA table_list")
    loose = {name for _, name, kind, _, _, strict in tables if kind == "table" and not strict}
    assert loose == {"sqlite_schema", "sqlite_temp_schema"}
