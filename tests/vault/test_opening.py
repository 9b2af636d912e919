"""Opening looks before it touches, names what is wrong, and changes nothing that is."""

import os
import shutil
import subprocess
import sys
import uuid
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from journal.domain.errors import (
    JournalDamagedError,
    JournalInUseError,
    MooringError,
    NewerJournalError,
    NoJournalError,
    StorageError,
    WrongPassphraseError,
)
from journal.vault import header
from journal.vault.canonical_json import from_canonical, to_canonical
from journal.vault.journal_files import PAGE, assert_whole, read_header
from journal.vault.vault import Vault
from tests.support.builders import entry
from tests.support.faults import no_file_larger_than
from tests.support.journals import (
    CHEAP,
    PASSPHRASE,
    bare_connection,
    files_of,
    make_journal,
    opened,
)
from tests.vault.conftest import Made

HOLD = """
import sys
from pathlib import Path
from journal.vault.vault import Vault
opening = Vault(Path(sys.argv[1])).begin()
print("held", flush=True)
sys.stdin.readline()
"""


def assert_refused(folder: Path, kind: type[MooringError], passphrase: str = PASSPHRASE) -> str:
    """Check that opening raises ``kind`` and changes nothing; return what it said."""
    before = files_of(folder.parent)
    with pytest.raises(kind) as refused:
        Vault(folder).unlock(passphrase)
    assert files_of(folder.parent) == before
    return str(refused.value)


@pytest.mark.parametrize("prepare", [lambda folder: None, Path.mkdir, Path.touch])
def test_where_there_is_no_journal_it_says_so(
    tmp_path: Path, prepare: Callable[[Path], None]
) -> None:
    prepare(tmp_path / "journal")
    assert_refused(tmp_path / "journal", NoJournalError)


def test_a_folder_with_other_files_is_no_journal(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("words")
    assert_refused(tmp_path, NoJournalError)


def test_a_folder_that_cannot_be_looked_into_may_hold_one(tmp_path: Path) -> None:
    vault = Vault(tmp_path / ("x" * 300))
    assert vault.exists
    with pytest.raises(StorageError, match="looked at"):
        vault.unlock(PASSPHRASE)


def cut(made: Made, size: int) -> None:
    """Cut the database to ``size`` bytes."""
    os.truncate(made.folder / "journal.db", size)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda made: (made.folder / "journal.db").unlink(), "missing"),
        (lambda made: cut(made, 0), "empty"),
        (lambda made: cut(made, PAGE - 1), "cut short"),
        (lambda made: cut(made, PAGE + 1), "cut short"),
        (lambda made: cut(made, 3 * PAGE), "journal.db"),
        (lambda made: (made.folder / "journal.db").write_bytes(os.urandom(8 * PAGE)), "journal.db"),
        (
            lambda made: (made.folder / "journal.db").write_bytes(
                b"SQLite format 3\0" + bytes(2 * PAGE - 16)
            ),
            "not encrypted",
        ),
    ],
)
def test_a_database_that_cannot_be_one_is_damage(
    made: Made, change: Callable[[Made], object], words: str
) -> None:
    change(made)
    assert words in assert_refused(made.folder, JournalDamagedError)


@pytest.mark.parametrize("name", ["journal.db", "backups"])
def test_what_is_left_of_a_journal_is_damage_and_not_nothing(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(os.urandom(PAGE))
    assert_refused(tmp_path, JournalDamagedError)
    assert Vault(tmp_path).exists


def test_a_database_of_another_journal_is_damage(made: Made, tmp_path: Path) -> None:
    make_journal(tmp_path / "other")
    shutil.copy(tmp_path / "other" / "journal.db", made.folder)
    assert_refused(made.folder, JournalDamagedError)


@pytest.mark.parametrize("name", ["journal.db", "journal.lock"])
def test_a_link_is_not_followed(made: Made, tmp_path: Path, name: str) -> None:
    shutil.move(made.folder / name, tmp_path / "elsewhere")
    (made.folder / name).symlink_to(tmp_path / "elsewhere")
    assert_refused(made.folder, JournalDamagedError if name == "journal.db" else StorageError)


def test_a_database_that_may_not_be_written_is_not_called_damaged(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("journal.vault.journal_files.os.access", lambda *_: False)
    assert_refused(made.folder, StorageError)


def test_an_odd_size_is_no_damage_while_the_rollback_journal_can_mend_it(made: Made) -> None:
    cut(made, PAGE + 1)
    (made.folder / "journal.db-journal").write_bytes(b"not empty")
    assert_whole(made.folder)


def test_a_database_of_a_later_format_is_newer(made: Made) -> None:
    with bare_connection(made.folder, made.root) as connection:
        connection.execute("PRAGMA user_version=99")
    (made.folder / "header.bak.json").unlink()
    assert_refused(made.folder, NewerJournalError)


def with_changes(made: Made, **changes: object) -> bytes:
    """Return the header as someone who knows the format would change it."""
    plain = from_canonical((made.folder / "header.json").read_bytes()) | changes
    plain.pop("sha256")
    return to_canonical(plain | {"sha256": sha256(to_canonical(plain)).hexdigest()})


def test_a_header_of_a_later_format_is_newer(made: Made) -> None:
    newer = with_changes(made, format=2)
    for name in ("header.json", "header.bak.json"):
        (made.folder / name).write_bytes(newer)
    assert_refused(made.folder, NewerJournalError)


@pytest.mark.parametrize("name", ["header.json", "header.bak.json"])
@pytest.mark.parametrize(
    "harm",
    [
        Path.unlink,
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(path.read_bytes()[:-1]),
        lambda path: path.write_bytes(b" " * 5000),
        lambda path: (path.unlink(), path.mkdir()),
        lambda path: (path.unlink(), os.mkfifo(path)),
        lambda path: (path.unlink(), path.symlink_to("/dev/zero")),
    ],
)
def test_one_damaged_header_is_mended_from_the_other(
    made: Made, name: str, harm: Callable[[Path], object]
) -> None:
    sound = files_of(made.folder)
    path = made.folder / name
    harm(path)
    with opened(made.folder):
        pass
    if path.is_dir() or path.is_fifo():
        return  # opened all the same; what is no file is not written over
    assert files_of(made.folder)[name] == sound[name]
    assert path.stat().st_mode & 0o777 == 0o600


def test_with_both_headers_damaged_nothing_opens(made: Made) -> None:
    for name in ("header.json", "header.bak.json"):
        (made.folder / name).write_bytes(b"{}")
    assert "header.json" in assert_refused(made.folder, JournalDamagedError)


def test_a_header_that_someone_changed_is_told_from_a_wrong_passphrase(made: Made) -> None:
    (made.folder / "header.json").write_bytes(with_changes(made, made_at=0))
    assert "changed by someone" in assert_refused(made.folder, JournalDamagedError)
    assert_refused(made.folder, WrongPassphraseError, "another passphrase")


def test_a_passphrase_change_cut_off_midway_opens_with_either(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = read_header(made.folder)
    monkeypatch.setattr(header.uuid, "uuid4", lambda: uuid.UUID(old.journal))
    new = header.new_header(made.root, "the new passphrase", CHEAP, old.made_at)
    (made.folder / "header.json").write_bytes(header.to_bytes_on_disk(new))
    assert_refused(made.folder, WrongPassphraseError, "neither of the two")
    with opened(made.folder, PASSPHRASE):
        pass
    files = files_of(made.folder)
    assert files["header.json"] == files["header.bak.json"] == header.to_bytes_on_disk(old)


@pytest.mark.parametrize(
    "passphrase", ["", "four quiet boats at res", PASSPHRASE + " ", "x" * 5000, "\ud800"]
)
def test_a_wrong_passphrase_changes_nothing(made: Made, passphrase: str) -> None:
    assert_refused(made.folder, WrongPassphraseError, passphrase)


@pytest.mark.parametrize(
    ("made_with", "typed", "opens"),
    [
        ("cafe\u0301 de la gare", "café de la gare", True),
        ("café de la gare", "cafe\u0301 de la gare", True),
        (" spaces  kept ", " spaces  kept ", True),
        (" spaces  kept ", "spaces kept", False),
        ("boats 🚣🏽 and more", "boats 🚣🏽 and more", True),
        ("boats 🚣🏽 and more", "boats 🚣 and more", False),
    ],
)
def test_a_passphrase_is_composed_and_otherwise_kept_as_typed(
    tmp_path: Path, made_with: str, typed: str, opens: bool
) -> None:
    Vault(tmp_path / "journal", CHEAP).create(made_with)
    if opens:
        with opened(tmp_path / "journal", typed):
            pass
    else:
        assert_refused(tmp_path / "journal", WrongPassphraseError, typed)


def test_a_journal_is_open_once_in_a_process(made: Made) -> None:
    with opened(made.folder) as journal:
        with pytest.raises(JournalInUseError):
            Vault(made.folder).begin()
        with journal.store.transaction():
            journal.store.entries.save(entry())
    with opened(made.folder) as journal:
        assert journal.store.entries.count() == 1


def test_a_journal_is_open_once_on_a_machine(made: Made) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(made.folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdout is not None
        other.stdout.readline()
        assert_refused(made.folder, JournalInUseError)
        other.kill()
    with opened(made.folder):
        pass


def test_an_opening_given_up_leaves_the_journal_free(made: Made) -> None:
    opening = Vault(made.folder).begin()
    opening.release()
    opening.release()
    with pytest.raises(WrongPassphraseError):
        Vault(made.folder).unlock("another passphrase")
    with opened(made.folder):
        pass


def test_the_slow_half_opens_the_journal_too(made: Made) -> None:
    opening = Vault(made.folder).begin()
    journal = opening.open(opening.unwrap(PASSPHRASE))
    assert journal.store.entries.count() == 0
    journal.close()


def test_half_written_files_of_a_killed_job_are_removed(made: Made) -> None:
    (made.folder / ".header.json.1a2b3c4d.part").write_bytes(b"half")
    with opened(made.folder):
        pass
    assert not list(made.folder.glob(".*"))


def test_a_full_disk_does_not_keep_words_from_being_read(made: Made) -> None:
    with opened(made.folder) as journal, journal.store.transaction():
        journal.store.entries.save(entry(note="still here"))
    for name in ("header.bak.json", "state.json"):
        (made.folder / name).unlink()
    with no_file_larger_than(0), opened(made.folder) as journal:
        newest = journal.store.entries.newest()
    assert newest is not None
    assert newest.note == "still here"
    names = {path.name for path in made.folder.iterdir()}
    with opened(made.folder):
        pass
    mended = {path.name for path in made.folder.iterdir()}
    assert mended - names == {"header.bak.json", "state.json"}
