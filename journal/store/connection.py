"""The one door to SQLCipher: connecting, the pragmas, and errors by their domain names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from journal.domain.errors import (
    CipherUnavailableError,
    InvalidValueError,
    JournalDamagedError,
    JournalInUseError,
    MooringError,
    StorageError,
)

DATABASE = "journal.db"
KEY_BYTES = 32
PRAGMAS: tuple[tuple[str, str, object], ...] = (
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("journal_mode", "TRUNCATE", "truncate"),
    ("synchronous", "EXTRA", 3),
    ("fullfsync", "ON", 1),
    ("temp_store", "MEMORY", 2),
    ("foreign_keys", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("secure_delete", "ON", 1),
    ("cache_size", "-16384", -16384),
)
"""Each pragma, the value set, and the value that must be read back."""

_IN_USE = {sqlcipher.SQLITE_BUSY, sqlcipher.SQLITE_LOCKED}
_NO_STORAGE = {
    sqlcipher.SQLITE_CANTOPEN,
    sqlcipher.SQLITE_FULL,
    sqlcipher.SQLITE_IOERR,
    sqlcipher.SQLITE_NOMEM,
    sqlcipher.SQLITE_PERM,
    sqlcipher.SQLITE_READONLY,
}
_PRIMARY_CODE = 0xFF
"""The low byte of an extended result code."""


class Connection:
    """One keyed connection, used by the thread that opened it.

    Every method raises ``StorageError`` where there is no room or the disk fails,
    ``JournalInUseError`` where another process holds the file, and ``JournalDamagedError``
    where the file is not a sound database under this key. Once closed, all raise
    ``StorageError``.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        """Connect to the existing file at ``path`` with the 32-byte raw ``key``."""
        with _named_errors():
            self._raw: Any = _connect(f"{path.absolute().as_uri()}?mode=rw")
        try:
            _set_key(self._raw, key)
            self._assert_pragmas()
        except BaseException:
            self.close()
            raise

    def execute(self, sql: str, values: Sequence[object] = ()) -> Any:
        """Run one statement and return its cursor."""
        with _named_errors():
            return self._open().execute(sql, values)

    def execute_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Run one statement for each of ``rows``."""
        with _named_errors():
            self._open().executemany(sql, rows)

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Return all rows of a query."""
        with _named_errors():
            found: list[tuple[Any, ...]] = self._open().execute(sql, values).fetchall()
        return found

    def row(self, sql: str, values: Sequence[object] = ()) -> tuple[Any, ...] | None:
        """Return the first row of a query, or None."""
        with _named_errors():
            found: tuple[Any, ...] | None = self._open().execute(sql, values).fetchone()
        return found

    @property
    def in_transaction(self) -> bool:
        """Return whether a transaction is open."""
        return self._raw is not None and bool(self._raw.in_transaction)

    def close(self) -> None:
        """Close the file; a transaction still open is rolled back. Again does nothing."""
        raw, self._raw = self._raw, None
        if raw is not None:
            with _named_errors():
                raw.close()

    def _open(self) -> Any:
        if self._raw is None:
            raise StorageError("the journal is closed")
        return self._raw

    def _assert_pragmas(self) -> None:
        self.row("SELECT count(*) FROM sqlite_master")  # a wrong key shows only when reading
        for name, value, expected in PRAGMAS:
            self.execute(f"PRAGMA {name}={value}")
            read_back = self.row(f"PRAGMA {name}")
            if read_back is None or read_back[0] != expected:
                raise StorageError(f"the database refused {name}")


def assert_cipher() -> None:
    """Raise ``CipherUnavailableError`` unless the library really encrypts."""
    with closing(_connect(":memory:")) as raw:
        _set_key(raw, bytes(KEY_BYTES))
        version = raw.execute("PRAGMA cipher_version").fetchone()
        status = raw.execute("PRAGMA cipher_status").fetchone()
    if not version or not version[0] or not status or str(status[0]) != "1":
        raise CipherUnavailableError("the database library here does not encrypt")


def _connect(address: str) -> Any:
    raw = sqlcipher.connect(address, uri=True, isolation_level=None, cached_statements=256)
    if not hasattr(raw, "set_key"):
        raw.close()
        raise CipherUnavailableError("the database library here does not encrypt")
    return raw


def _set_key(raw: Any, key: bytes) -> None:
    """Give the raw key; one digit fewer than 64 would silently be taken for a passphrase."""
    if len(key) != KEY_BYTES:
        raise InvalidValueError(f"a raw key has {KEY_BYTES} bytes")
    raw.set_key(f"x'{key.hex()}'")
    raw.execute("PRAGMA cipher_log_level=NONE")


@contextmanager
def _named_errors() -> Iterator[None]:
    """Raise what the library raises under its domain name; mistakes of ours stay as they are."""
    try:
        yield
    except (sqlcipher.ProgrammingError, sqlcipher.IntegrityError):
        raise
    except sqlcipher.Error as error:
        raise _named(error) from None
    except MemoryError:
        raise StorageError("there is too little memory") from None


def _named(error: Exception) -> MooringError:
    code = getattr(error, "sqlite_errorcode", sqlcipher.SQLITE_CORRUPT) & _PRIMARY_CODE
    if code in _IN_USE:
        return JournalInUseError("the journal is open elsewhere")
    if code in _NO_STORAGE:
        return StorageError("there is no room, or the disk reported an error")
    return JournalDamagedError(DATABASE, "it is not a sound journal database")
