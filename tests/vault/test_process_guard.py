"""A process of Mooring writes nothing that others may read, and leaves no dump of itself."""

import ctypes
import os
import resource
from collections.abc import Iterator
from pathlib import Path

import pytest

from journal.vault import process_guard
from journal.vault.process_guard import harden_process

PR_GET_DUMPABLE, PR_SET_DUMPABLE = 3, 4
LIBC = ctypes.CDLL(None)


@pytest.fixture
def as_before() -> Iterator[None]:
    """Give this process back what hardening takes from it; core dumps stay off for good."""
    umask = os.umask(0o022)
    yield
    os.umask(umask)
    LIBC.prctl(PR_SET_DUMPABLE, 1, 0, 0, 0)


@pytest.mark.usefixtures("as_before")
def test_new_files_are_the_owners_alone_and_no_core_is_dumped(tmp_path: Path) -> None:
    harden_process()
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    assert (tmp_path / "file").stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "folder").stat().st_mode & 0o777 == 0o700
    assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)
    assert LIBC.prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0


@pytest.mark.usefixtures("as_before")
def test_a_system_that_refuses_does_not_stop_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(process_guard.resource, "setrlimit", refuse)
    monkeypatch.setattr(process_guard.ctypes, "CDLL", refuse)
    harden_process()
    assert os.umask(0o077) == 0o077
