"""A check finds whatever does not agree, counts it, and changes nothing."""

# ruff: noqa: S608 - every statement is this file's own

from collections.abc import Iterator
from pathlib import Path

import pytest

from journal.domain.checks import Problem
from journal.domain.entries import Source, TriggerAnswers
from journal.domain.errors import StorageError
from journal.domain.ratings import Rating
from journal.domain.records import Kind
from journal.store.check import check_journal
from journal.store.connection import Connection
from journal.store.journal_store import JournalStore
from journal.vault.journal_files import PAGE
from journal.vault.key_derivation import RootKey
from tests.support.builders import appointment, entry, label, practice_run
from tests.support.journals import bare_connection, files_of, make_journal, opened

BUS, CALL, TENSE = label("bus"), label("call"), label("tense", Kind.FEELING)
KEPT = entry(
    "2026-11-20T08:00Z",
    anxiety=Rating(4),
    triggers=TriggerAnswers((BUS.id, CALL.id)),
    feelings=(TENSE.id,),
    note="The bus was full.",
    source=Source("daylio", "key"),
)
CHANGED = entry("2026-11-20T08:00Z", note="first")
DELETED = entry("2026-11-21T08:00Z", note="gone", source=Source("daylio", "other key"))


class StoppedError(Exception):
    """Raised to stop a check."""


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, RootKey]:
    """Return a journal with every kind of record, some changed and some deleted."""
    folder = tmp_path_factory.mktemp("check") / "journal"
    root = make_journal(folder)
    with opened(folder) as journal:
        fill(journal.store)
    return folder, root


def fill(store: JournalStore) -> None:
    """Keep, change, rename and delete."""
    with store.transaction():
        for each in (BUS, CALL, TENSE):
            store.vocabulary.save(each)
        for each in (KEPT, CHANGED, DELETED):
            store.entries.save(each)
        store.appointments.save(appointment())
        store.practice.save(practice_run())
        store.preferences.save(store.preferences.load())
    with store.transaction():
        store.entries.save(entry(note="another"))
        store.vocabulary.save(type(BUS)(BUS.id, BUS.kind, "tram"))
        store.entries.delete(DELETED.id)
        store.entries.save(type(CHANGED)(CHANGED.id, CHANGED.moment, note="second"))


@pytest.fixture
def connection(kept: tuple[Path, RootKey]) -> Iterator[Connection]:
    """Return a connection whose changes are undone."""
    with bare_connection(*kept) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("BEGIN")
        yield connection


def problems(connection: Connection) -> dict[Problem, int]:
    """Return what a check finds."""
    return dict(check_journal(JournalStore(connection)).problems)


def test_a_sound_journal_is_counted_and_left_as_it_is(kept: tuple[Path, RootKey]) -> None:
    before = files_of(kept[0])
    with opened(kept[0]) as journal:
        report = check_journal(journal.store)
    assert report.sound
    assert files_of(kept[0]) == before
    assert report.records == {
        Kind.ENTRY: 3,
        Kind.TRIGGER: 2,
        Kind.FEELING: 1,
        Kind.APPOINTMENT: 1,
        Kind.PRACTICE: 1,
        Kind.PREFERENCE: 4,
    }
    assert report.revisions == sum(report.records.values()) + 4


def test_an_empty_journal_is_sound(store: JournalStore) -> None:
    report = check_journal(store)
    assert (report.sound, report.revisions, report.records) == (True, 0, {})


ENTRY_ROW = f"WHERE record = '{KEPT.id}'"
POSITION = f"(SELECT position FROM entries {ENTRY_ROW})"
NUMBER = f"(SELECT revision FROM entries {ENTRY_ROW})"


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ("UPDATE entries SET anxiety = 41 WHERE record = :kept", {Problem.ENTRY: 1}),
        ("UPDATE entries SET mood = 0 WHERE record = :kept", {Problem.ENTRY: 1}),
        ("UPDATE entries SET day = '2026-11-19' WHERE record = :kept", {Problem.ENTRY: 1}),
        ("UPDATE entries SET share = 'summary' WHERE record = :kept", {Problem.ENTRY: 1}),
        ("UPDATE entries SET revision = revision + 1 WHERE record = :kept", {Problem.ENTRY: 1}),
        ("UPDATE labels SET uses = 9 WHERE name = 'tram'", {Problem.LABEL: 1}),
        ("UPDATE labels SET archived = 1 WHERE name = 'tram'", {Problem.LABEL: 1}),
        ("UPDATE labels SET kind = 'coping' WHERE name = 'call'", {Problem.LABEL: 1}),
        ("DELETE FROM import_keys WHERE key = 'key'", {Problem.IMPORT_KEY: 1}),
        ("INSERT INTO import_keys VALUES ('unknown', 'r')", {Problem.IMPORT_KEY: 1}),
        ("UPDATE import_keys SET record = 'r' WHERE key = 'key'", {Problem.IMPORT_KEY: 1}),
        ("UPDATE search SET words = 'x' WHERE words = 'The bus was full.'", {Problem.ENTRY: 1}),
        ("UPDATE search SET labels = 'x' WHERE words = 'The bus was full.'", {Problem.ENTRY: 1}),
        ("INSERT INTO search (rowid, words) VALUES (7, 'x')", {Problem.INDEX: 1}),
        ("UPDATE heads SET deleted_at = 0 WHERE kind = 'appointment'", {Problem.HEAD: 2}),
        ("DELETE FROM heads WHERE kind = 'appointment'", {Problem.HEAD: 1}),
        ("UPDATE revisions SET payload = '{}' WHERE kind = 'appointment'", {Problem.REVISION: 1}),
        (
            "UPDATE revisions SET kind = 'x' WHERE kind = 'practice'",
            {Problem.REVISION: 1, Problem.HEAD: 1},
        ),
        ("""UPDATE revisions SET parents = '["x"]' WHERE kind = 'practice'""", {Problem.CHAIN: 1}),
    ],
)
def test_a_row_changed_behind_its_back_is_found(
    connection: Connection, change: str, found: dict[Problem, int]
) -> None:
    connection.execute(change.replace(":kept", f"'{KEPT.id}'"))
    assert problems(connection) == found


def test_an_entry_that_is_not_listed_is_found(connection: Connection) -> None:
    connection.execute(f"DELETE FROM search WHERE rowid = {POSITION}")
    connection.execute(f"DELETE FROM entry_labels WHERE entry = {POSITION}")
    connection.execute(f"DELETE FROM entries {ENTRY_ROW}")
    assert problems(connection) == {
        Problem.ENTRY: 2,  # this one, and their number
        Problem.INDEX: 1,
        Problem.LABEL: 3,  # each is used once less
    }


def test_a_row_that_refers_to_nothing_is_found(connection: Connection) -> None:
    connection.execute(f"INSERT INTO entry_labels VALUES ({POSITION}, 77)")
    assert problems(connection) == {Problem.REFERENCE: 1}


def test_an_entry_listed_in_the_wrong_place_is_found(connection: Connection) -> None:
    connection.execute(f"UPDATE search SET rowid = 5 WHERE rowid = {POSITION}")
    connection.execute(f"UPDATE entry_labels SET entry = 5 WHERE entry = {POSITION}")
    connection.execute(f"UPDATE entries SET position = 5 {ENTRY_ROW}")
    assert problems(connection) == {Problem.ENTRY: 1}


def test_words_missing_from_the_index_are_found(connection: Connection) -> None:
    connection.execute("UPDATE search_content SET c0 = 'changed' WHERE c0 = 'another'")
    found = problems(connection)
    assert found[Problem.INDEX] == 1


def test_the_newest_of_two_heads_is_the_one_listed(connection: Connection) -> None:
    number = connection.execute(
        "INSERT INTO revisions (id, record, kind, parents, made_at, device, payload)"
        " SELECT 'older', record, kind, parents, 0, device, payload FROM revisions"
        f" WHERE number = {NUMBER}"
    ).lastrowid
    connection.execute("INSERT INTO heads VALUES (?, ?, 'entry', NULL)", (KEPT.id, number))
    assert problems(connection) == {}


def test_a_page_that_was_changed_is_found(kept: tuple[Path, RootKey], tmp_path: Path) -> None:
    folder = tmp_path / "copy"
    folder.mkdir()
    for name, data in files_of(kept[0]).items():
        (folder / name).write_bytes(data)
    with bare_connection(folder, kept[1]) as connection:
        name = "revisions_of_record"
        (page,) = connection.row("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)) or ()
    damage(folder / "journal.db", (page - 1) * PAGE + 100)
    with bare_connection(folder, kept[1]) as connection:
        found = problems(connection)
    assert found[Problem.PAGE] == 1
    assert found[Problem.STRUCTURE] >= 1


def damage(path: Path, place: int) -> None:
    """Turn one byte round."""
    data = bytearray(path.read_bytes())
    data[place] ^= 0xFF
    path.write_bytes(data)


def test_progress_is_told_and_can_stop_the_check(kept: tuple[Path, RootKey]) -> None:
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        raise StoppedError

    with opened(kept[0]) as journal:
        report = check_journal(journal.store, lambda done, total: told.append((done, total)))
        with pytest.raises(StoppedError):
            check_journal(journal.store, stop)
    assert told == [(0, report.revisions)]


def test_a_failing_disk_is_not_taken_for_damage(store: JournalStore) -> None:
    store.close()
    with pytest.raises(StorageError):
        check_journal(store)
