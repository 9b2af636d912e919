"""One action of the person is one transaction, and every commit is told."""

from pathlib import Path

import pytest

from journal.domain.errors import InvalidValueError, StorageError
from journal.domain.preferences import Preferences
from journal.domain.ratings import Rating
from journal.domain.records import Kind, new_record_id
from journal.store.changes import Area
from journal.store.journal_store import JournalStore
from journal.vault.vault import OpenJournal
from tests.support.builders import appointment, entry, practice_run
from tests.support.faults import let_a_commit_fail, no_file_larger_than
from tests.support.journals import opened


def save_and_fail(store: JournalStore) -> None:
    """Do two things as one action, the second of which cannot be done."""
    with store.transaction():
        store.entries.save(entry())
        store.entries.delete(new_record_id())


def test_listeners_hear_once_which_areas_a_commit_touched(store: JournalStore) -> None:
    heard: list[frozenset[Area]] = []
    store.listen(heard.append)
    with store.transaction():
        store.entries.save(entry())
        store.entries.save(entry())
        store.vocabulary.add(Kind.FEELING, "tense")
        assert heard == []
    assert heard == [frozenset({Area.ENTRIES, Area.VOCABULARY})]


def test_every_kind_of_record_has_its_area(store: JournalStore) -> None:
    heard: list[frozenset[Area]] = []
    store.listen(heard.append)
    with store.transaction():
        store.entries.save(entry())
        store.vocabulary.add(Kind.COPING, "A walk")
        store.appointments.save(appointment())
        store.practice.save(practice_run())
        store.preferences.save(Preferences())
        store.drafts.keep("today", "entry", {})
    assert heard == [frozenset(Area)]


def test_nothing_touched_is_not_announced_and_not_counted(store: JournalStore) -> None:
    heard: list[frozenset[Area]] = []
    store.listen(heard.append)
    generation = store.generation
    with store.transaction():
        store.entries.count()
    assert (heard, store.generation) == ([], generation)


def test_an_error_inside_keeps_nothing_and_tells_nobody(store: JournalStore) -> None:
    heard: list[frozenset[Area]] = []
    store.listen(heard.append)
    with pytest.raises(InvalidValueError):
        save_and_fail(store)
    assert (store.entries.count(), store.generation, heard) == (0, 0, [])
    with store.transaction():
        pass
    assert heard == []


def test_one_transaction_inside_another_is_a_mistake(store: JournalStore) -> None:
    with (
        pytest.raises(RuntimeError, match="one transaction"),
        store.transaction(),
        store.transaction(),
    ):
        pass
    assert not store.connection.in_transaction


def test_each_commit_counts_one_generation(folder: Path) -> None:
    with opened(folder) as journal:
        for _ in range(3):
            with journal.store.transaction():
                journal.store.entries.save(entry())
        assert journal.store.generation == 3
    with opened(folder) as journal:
        assert journal.store.generation == 3


def test_a_disk_without_room_keeps_nothing_and_a_retry_keeps_it_once(
    journal: OpenJournal, folder: Path
) -> None:
    saved = entry(anxiety=Rating(7), note="words " * 20_000)
    size = (folder / "journal.db").stat().st_size
    with (
        pytest.raises(StorageError),
        no_file_larger_than(size),
        journal.store.transaction(),
    ):
        journal.store.entries.save(saved)
    journal.reopen()
    assert journal.store.entries.count() == 0
    with journal.store.transaction():
        journal.store.entries.save(saved)
    assert [each.entry for each in journal.store.entries.page()] == [saved]


@pytest.mark.parametrize("kept", [True, False])
def test_after_a_commit_that_failed_a_retry_ends_with_exactly_one_entry(
    folder: Path, monkeypatch: pytest.MonkeyPatch, kept: bool
) -> None:
    saved = entry(note="The bus was full.")
    let_a_commit_fail(monkeypatch, kept=kept)
    with opened(folder) as journal:
        with pytest.raises(StorageError), journal.store.transaction():
            journal.store.entries.save(saved)
        journal.reopen()
        assert journal.store.entries.count() == int(kept)
        generation = journal.store.generation
        with journal.store.transaction():
            journal.store.entries.save(saved)
        assert journal.store.entries.get(saved.id) == saved
        assert len(journal.store.entries.history(saved.id)) == 1
        assert journal.store.generation == generation + (not kept)


def test_a_closed_store_says_so_and_closes_again_without_harm(store: JournalStore) -> None:
    store.close()
    store.close()
    with pytest.raises(StorageError, match="closed"):
        store.entries.count()
    assert not store.connection.in_transaction
