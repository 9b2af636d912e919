"""An open journal holds its files against all others, and remembers how far it got."""

import shutil
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from journal.domain.errors import JournalDamagedError, JournalInUseError, StorageError
from journal.domain.imports import ImportedEntry
from journal.domain.moments import Moment
from journal.domain.sharing import Share
from journal.sample.sample_journal import keep_sample
from journal.store.check import check_journal
from journal.store.export import exported_records
from journal.store.imports import keep_imported
from journal.store.summary_material import since_last_appointment, summary_material
from journal.vault import folder_lock
from journal.vault.folder_lock import FolderLock
from journal.vault.state_file import STATE, read_generation, write_generation
from journal.vault.vault import OpenJournal, Vault
from tests.support.builders import EVENING, entry
from tests.support.faults import write_from_another_process
from tests.support.journals import PASSPHRASE, make_journal, opened
from tests.vault.conftest import Made


def save_some(folder: Path, saves: int) -> None:
    """Open the journal and keep some entries, one by one."""
    with opened(folder) as journal:
        for _ in range(saves):
            with journal.store.transaction():
                journal.store.entries.save(entry())


def use_everything(journal: OpenJournal, folder: Path, now: datetime) -> None:
    """Use every feature of the store and the vault once."""
    keep_sample(journal.store, now)
    keep_imported(
        journal.store, [ImportedEntry("csv", 2, "row", Moment(0, 0), note="x")], Share.ONLY_ME
    )
    journal.store.entries.search("bus")
    first, last = since_last_appointment(journal.store, now, now.date())
    summary_material(journal.store, first, last, now)
    assert list(exported_records(journal.store))
    assert check_journal(journal.store).sound
    with pytest.raises(JournalInUseError):
        Vault(folder).unlock(PASSPHRASE)
    journal.reopen()
    with journal.store.transaction():
        journal.store.drafts.keep("today", "entry", {})


def test_another_process_cannot_write_after_every_feature_was_used(made: Made) -> None:
    with opened(made.folder) as journal:
        use_everything(journal, made.folder, EVENING)
        assert write_from_another_process(*made) == "database is locked"
        with journal.store.transaction():
            journal.store.entries.save(entry(note="still mine"))
    assert write_from_another_process(*made) == "written"


def test_an_older_copy_put_in_its_place_is_noticed(made: Made, tmp_path: Path) -> None:
    save_some(made.folder, 2)
    shutil.copy(made.folder / "journal.db", tmp_path / "older.db")
    save_some(made.folder, 1)
    shutil.copy(tmp_path / "older.db", made.folder / "journal.db")
    for _ in range(2):
        with opened(made.folder) as journal:
            assert journal.older_than_seen
            assert journal.store.entries.count() == 2


def test_a_journal_that_went_on_is_not_older(made: Made) -> None:
    save_some(made.folder, 2)
    save_some(made.folder, 1)
    with opened(made.folder) as journal:
        assert not journal.older_than_seen


def test_nothing_is_remembered_where_nothing_was_kept(made: Made) -> None:
    with opened(made.folder):
        pass
    assert not (made.folder / STATE).exists()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[]",
        b'{"generation":99,"journal":"x","mac":"AAAA"}',
        b'{"generation":99,"mac":7}',
        b"x" * 2000,
    ],
)
def test_a_state_that_cannot_be_believed_counts_for_nothing(made: Made, data: bytes) -> None:
    (made.folder / STATE).write_bytes(data)
    assert read_generation(made.folder, "x", made.root) == 0
    with opened(made.folder) as journal:
        assert not journal.older_than_seen


def test_a_state_of_another_journal_or_key_counts_for_nothing(made: Made, tmp_path: Path) -> None:
    other = make_journal(tmp_path / "other")
    write_generation(made.folder, "this", made.root, 7)
    assert read_generation(made.folder, "this", made.root) == 7
    assert read_generation(made.folder, "another", made.root) == 0
    assert read_generation(made.folder, "this", other) == 0
    changed = (made.folder / STATE).read_bytes().replace(b":7", b":8")
    (made.folder / STATE).write_bytes(changed)
    assert read_generation(made.folder, "this", made.root) == 0


def test_reopening_what_is_gone_says_so_and_can_be_tried_again(made: Made, tmp_path: Path) -> None:
    with opened(made.folder) as journal:
        with journal.store.transaction():
            journal.store.entries.save(entry())
        shutil.move(made.folder / "journal.db", tmp_path / "aside")
        with pytest.raises(JournalDamagedError, match="missing"):
            journal.reopen()
        with pytest.raises(StorageError, match="closed"):
            journal.store.entries.count()
        shutil.move(tmp_path / "aside", made.folder / "journal.db")
        journal.reopen()
        assert journal.store.entries.count() == 1


def test_a_journal_that_could_not_be_reopened_still_closes(made: Made, tmp_path: Path) -> None:
    journal = Vault(made.folder).unlock(PASSPHRASE)
    shutil.move(made.folder / "journal.db", tmp_path / "aside")
    with pytest.raises(JournalDamagedError):
        journal.reopen()
    journal.close()
    journal.close()
    shutil.move(tmp_path / "aside", made.folder / "journal.db")
    with opened(made.folder):
        pass


def test_the_clock_given_stamps_what_is_written(made: Made) -> None:
    later = EVENING + timedelta(days=1)
    journal = Vault(made.folder, clock=lambda: later).unlock(PASSPHRASE)
    kept = entry()
    with journal.store.transaction():
        journal.store.entries.save(kept)
    (revision,) = journal.store.entries.history(kept.id)
    journal.close()
    assert revision.made_at == round(later.timestamp() * 1000)


def test_a_lock_is_taken_once_until_it_is_released(tmp_path: Path) -> None:
    first = FolderLock(tmp_path)
    with pytest.raises(JournalInUseError):
        FolderLock(tmp_path)
    first.release()
    FolderLock(tmp_path).release()


def test_a_folder_that_is_not_there_cannot_be_locked(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        FolderLock(tmp_path / "absent")


def test_a_file_system_without_locks_is_not_taken_for_a_second_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(37, "No locks available")

    monkeypatch.setattr(folder_lock.fcntl, "flock", refuse)
    with pytest.raises(StorageError, match="No locks"):
        FolderLock(tmp_path)
