"""Making a journal leaves a whole one or nothing at all."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from journal.domain.errors import (
    InvalidValueError,
    JournalExistsError,
    JournalInUseError,
    StorageError,
)
from journal.vault.folder_lock import FolderLock
from journal.vault.vault import Vault
from tests.support.faults import no_file_larger_than
from tests.support.journals import CHEAP, PASSPHRASE, files_of, make_journal, opened

MAKE = """
import sys
from pathlib import Path
from journal.vault.key_derivation import KeyCost
from journal.vault.vault import Vault
vault = Vault(Path(sys.argv[1]), KeyCost(19 * 1024, 1, 1))
print("ready", flush=True)
sys.stdin.readline()
vault.create("four quiet boats at rest")
"""


def test_a_new_journal_opens_with_its_passphrase_and_is_empty(tmp_path: Path) -> None:
    vault = Vault(tmp_path / "deep" / "down" / "journal", CHEAP)
    assert not vault.exists
    vault.create(PASSPHRASE)
    assert vault.exists
    with opened(vault.folder) as journal:
        assert journal.store.entries.count() == 0
        assert not journal.older_than_seen


def test_a_journal_without_a_price_pays_the_full_one(tmp_path: Path) -> None:
    assert Vault(tmp_path)._cost.memory_kib == 256 * 1024  # noqa: SLF001 - too dear to try


def test_everything_is_the_owners_alone_whatever_the_umask(tmp_path: Path) -> None:
    umask = os.umask(0)
    try:
        make_journal(tmp_path / "journal")
    finally:
        os.umask(umask)
    folder = tmp_path / "journal"
    modes = {path.name: path.stat().st_mode & 0o777 for path in (folder, *folder.iterdir())}
    assert modes == {
        "journal": 0o700,
        "header.bak.json": 0o600,
        "header.json": 0o600,
        "journal.db": 0o600,
        "journal.db-journal": 0o600,
        "journal.lock": 0o600,
    }


def test_an_empty_folder_may_become_a_journal(tmp_path: Path) -> None:
    (tmp_path / "journal").mkdir()
    make_journal(tmp_path / "journal")
    assert os.listdir(tmp_path) == ["journal"]  # noqa: PTH208


@pytest.mark.parametrize("name", ["header.json", "anything", "backups"])
def test_a_folder_with_anything_in_it_is_left_alone(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "journal"
    folder.mkdir()
    (folder / name).write_text("words")
    with pytest.raises(JournalExistsError):
        make_journal(folder)
    assert files_of(tmp_path) == {f"journal/{name}": b"words"}


def test_a_file_in_its_place_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "journal").write_text("words")
    with pytest.raises(JournalExistsError):
        make_journal(tmp_path / "journal")
    assert files_of(tmp_path) == {"journal": b"words"}


def test_a_place_inside_a_file_is_no_place(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("words")
    with pytest.raises((StorageError, JournalExistsError)):
        make_journal(tmp_path / "file" / "journal")
    assert files_of(tmp_path) == {"file": b"words"}


def test_a_name_too_long_to_be_made_makes_nothing(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="name too long"):
        make_journal(tmp_path / ("x" * 252))
    assert list(tmp_path.iterdir()) == []


def test_a_short_passphrase_makes_nothing(tmp_path: Path) -> None:
    with pytest.raises(InvalidValueError):
        Vault(tmp_path / "journal", CHEAP).create("too short")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("room", [0, 1, 4096, 20_000])
def test_a_disk_without_room_makes_nothing(tmp_path: Path, room: int) -> None:
    with pytest.raises(StorageError), no_file_larger_than(room):
        make_journal(tmp_path / "journal")
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_process_left_is_removed(tmp_path: Path) -> None:
    left = tmp_path / ".journal.part"
    left.mkdir()
    (left / "journal.db").write_bytes(b"half")
    make_journal(tmp_path / "journal")
    assert os.listdir(tmp_path) == ["journal"]  # noqa: PTH208
    with opened(tmp_path / "journal"):
        pass


def test_what_another_process_is_making_is_left_alone(tmp_path: Path) -> None:
    working = tmp_path / ".journal.part"
    working.mkdir()
    lock = FolderLock(working)
    with pytest.raises(JournalInUseError):
        make_journal(tmp_path / "journal")
    lock.release()
    assert working.is_dir()
    assert not (tmp_path / "journal").exists()


def kill_while_making(folder: Path, seconds: float) -> None:
    """Start another process that makes a journal, and kill it after ``seconds``."""
    process = subprocess.Popen(
        [sys.executable, "-c", MAKE, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with process:
        assert process.stdout is not None
        assert process.stdin is not None
        process.stdout.readline()
        process.stdin.write(b"go\n")
        process.stdin.flush()
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)


def assert_whole_or_absent(folder: Path) -> None:
    """Check that there is a journal that opens, or that one can be made."""
    if not Vault(folder).exists:
        make_journal(folder)
    with opened(folder) as journal:
        assert journal.store.entries.count() == 0
    assert [path.name for path in folder.parent.iterdir()] == [folder.name]


@pytest.mark.parametrize("milliseconds", [20, 60, 100, 160])
def test_a_process_killed_while_making_one_leaves_a_whole_journal_or_none(
    tmp_path: Path, milliseconds: int
) -> None:
    kill_while_making(tmp_path / "journal", milliseconds / 1000)
    assert_whole_or_absent(tmp_path / "journal")


@pytest.mark.slow
@pytest.mark.parametrize("milliseconds", range(1, 201))
def test_killed_at_any_moment_it_leaves_a_whole_journal_or_none(
    tmp_path: Path, milliseconds: int
) -> None:
    kill_while_making(tmp_path / "journal", milliseconds / 1000)
    assert_whole_or_absent(tmp_path / "journal")
