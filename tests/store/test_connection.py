"""The connection encrypts, keeps its pragmas, and names what goes wrong."""

import sqlite3
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from journal.domain.errors import (
    CipherUnavailableError,
    InvalidValueError,
    JournalDamagedError,
    JournalInUseError,
    MooringError,
    StorageError,
)
from journal.store import connection as door
from journal.store.connection import PRAGMAS, Connection, assert_cipher
from journal.store.journal_store import JournalStore
from tests.support.journals import bare_connection, make_journal

KEY = bytes(range(32))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the path of a database with one row, under ``KEY``."""
    path = tmp_path / "some.db"
    path.touch()
    connection = Connection(path, KEY)
    connection.execute("CREATE TABLE words (word)")
    connection.execute("INSERT INTO words VALUES ('plainly readable')")
    connection.close()
    return path


def test_every_pragma_holds_in_an_open_journal(store: JournalStore) -> None:
    for name, _, expected in PRAGMAS:
        assert store.connection.row(f"PRAGMA {name}") == (expected,), name


def test_the_pragmas_are_those_that_lost_nothing_when_measured() -> None:
    assert {name: value for name, value, _ in PRAGMAS} == {
        "locking_mode": "EXCLUSIVE",
        "journal_mode": "TRUNCATE",
        "synchronous": "EXTRA",
        "fullfsync": "ON",
        "temp_store": "MEMORY",
        "foreign_keys": "ON",
        "trusted_schema": "OFF",
        "cell_size_check": "ON",
        "secure_delete": "ON",
        "cache_size": "-16384",
    }


def test_a_pragma_that_is_not_taken_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "PRAGMAS", (("synchronous", "EXTRA", 2),))
    with pytest.raises(StorageError, match="synchronous"):
        Connection(path, KEY)


def test_nothing_written_can_be_read_in_the_file(path: Path) -> None:
    data = path.read_bytes()
    assert b"plainly readable" not in data
    assert not data.startswith(b"SQLite format 3")


def test_a_wrong_key_is_told_at_once(path: Path) -> None:
    with pytest.raises(JournalDamagedError):
        Connection(path, bytes(32))


@pytest.mark.parametrize("length", [0, 16, 31, 33])
def test_a_key_of_another_length_is_never_taken_for_a_passphrase(path: Path, length: int) -> None:
    with pytest.raises(InvalidValueError, match="32 bytes"):
        Connection(path, bytes(length))


def test_a_file_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        Connection(tmp_path / "absent.db", KEY)
    assert list(tmp_path.iterdir()) == []


def test_a_second_connection_is_in_use(path: Path) -> None:
    first = Connection(path, KEY)
    first.execute("BEGIN IMMEDIATE")
    try:
        second = dbapi2.connect(f"file:{path}?mode=rw", uri=True, timeout=0)
        second.set_key(f"x'{KEY.hex()}'")
        with pytest.raises(JournalInUseError), door._named_errors():  # noqa: SLF001
            second.execute("BEGIN IMMEDIATE")
        second.close()
    finally:
        first.close()


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (dbapi2.SQLITE_FULL, StorageError),
        (dbapi2.SQLITE_IOERR | 10 << 8, StorageError),
        (dbapi2.SQLITE_CANTOPEN, StorageError),
        (dbapi2.SQLITE_READONLY, StorageError),
        (dbapi2.SQLITE_BUSY, JournalInUseError),
        (dbapi2.SQLITE_LOCKED, JournalInUseError),
        (dbapi2.SQLITE_CORRUPT, JournalDamagedError),
        (dbapi2.SQLITE_NOTADB, JournalDamagedError),
        (dbapi2.SQLITE_ERROR, JournalDamagedError),
    ],
)
def test_each_failure_of_the_library_has_its_name(code: int, kind: type[MooringError]) -> None:
    error = dbapi2.OperationalError("words that may change")
    error.sqlite_errorcode = code
    with pytest.raises(kind), door._named_errors():  # noqa: SLF001
        raise error


def test_too_little_memory_is_a_storage_error() -> None:
    with pytest.raises(StorageError, match="memory"), door._named_errors():  # noqa: SLF001
        raise MemoryError


def test_a_mistake_of_ours_is_not_renamed(store: JournalStore) -> None:
    with pytest.raises(dbapi2.ProgrammingError):
        store.connection.execute("SELECT ?", ())
    with pytest.raises(dbapi2.IntegrityError):
        store.connection.execute("INSERT INTO meta VALUES ('device', NULL)")


def test_the_library_here_encrypts() -> None:
    assert_cipher()


def test_a_build_on_plain_sqlite_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door.sqlcipher, "connect", sqlite3.connect)
    with pytest.raises(CipherUnavailableError):
        assert_cipher()


class _PlainLibrary:
    """What a build without a cipher answers."""

    def __init__(self, **answers: str) -> None:
        self._answers = answers

    def set_key(self, key: str) -> None:
        """Take the key for nothing."""

    def execute(self, sql: str) -> "_PlainLibrary":
        self._asked = sql.split()[-1]
        return self

    def fetchone(self) -> tuple[str] | None:
        """Answer the pragma last asked."""
        answer = self._answers.get(self._asked)
        return None if answer is None else (answer,)

    def close(self) -> None:
        """Close nothing."""


@pytest.mark.parametrize(
    "answers",
    [
        {},
        {"cipher_version": "4.19.0 community"},
        {"cipher_version": "", "cipher_status": "1"},
        {"cipher_version": "4.19.0 community", "cipher_status": "0"},
    ],
)
def test_a_library_that_does_not_encrypt_is_refused(
    monkeypatch: pytest.MonkeyPatch, answers: dict[str, str]
) -> None:
    monkeypatch.setattr(door.sqlcipher, "connect", lambda *_, **__: _PlainLibrary(**answers))
    with pytest.raises(CipherUnavailableError):
        assert_cipher()


def test_another_journal_of_the_same_passphrase_does_not_open_with_this_key(
    tmp_path: Path,
) -> None:
    roots = [make_journal(tmp_path / name) for name in ("one", "other")]
    with pytest.raises(JournalDamagedError), bare_connection(tmp_path / "one", roots[1]):
        pass
