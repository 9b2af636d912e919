"""Disks without room or with errors, and another process at the same files."""

import resource
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from journal.store import connection as door
from journal.vault.key_derivation import RootKey


@contextmanager
def no_file_larger_than(size: int) -> Iterator[None]:
    """Let no file grow beyond ``size`` bytes, as on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


class FailingCommit:
    """A library connection whose next COMMIT reports a disk error, the words kept or not."""

    def __init__(self, raw: Any, *, kept: bool) -> None:
        self._raw = raw
        self._kept = kept
        self._failed = False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._raw, name)

    def execute(self, sql: str, *values: Any) -> Any:
        """Run a statement; the first COMMIT is done or undone, and then fails."""
        if sql != "COMMIT" or self._failed:
            return self._raw.execute(sql, *values)
        self._failed = True
        self._raw.execute("COMMIT" if self._kept else "ROLLBACK")
        error = door.sqlcipher.OperationalError("disk I/O error")
        error.sqlite_errorcode = door.sqlcipher.SQLITE_IOERR
        raise error


def let_a_commit_fail(patch: pytest.MonkeyPatch, *, kept: bool) -> None:
    """Give the next connection that is opened a failing COMMIT; later ones are sound."""
    connect = door.sqlcipher.connect

    def connect_once(*given: Any, **named: Any) -> Any:
        raw = connect(*given, **named)
        if "journal.db" not in str(given[0]):
            return raw
        patch.setattr(door.sqlcipher, "connect", connect)
        return FailingCommit(raw, kept=kept)

    patch.setattr(door.sqlcipher, "connect", connect_once)


_WRITE = """
import sys
from sqlcipher3 import dbapi2
connection = dbapi2.connect(f"file:{sys.argv[1]}?mode=rw", uri=True, timeout=0.2)
connection.set_key(f"x'{sys.stdin.read()}'")
try:
    connection.execute("INSERT INTO tombstones VALUES ('another process was here')")
    connection.commit()
except dbapi2.OperationalError as error:
    print(error)
else:
    print("written")
"""


def write_from_another_process(folder: Path, root: RootKey) -> str:
    """Let another process write a row with the right key; return what came of it."""
    finished = subprocess.run(
        [sys.executable, "-c", _WRITE, str(folder / "journal.db")],
        input=root.database.hex(),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return finished.stdout.strip()
