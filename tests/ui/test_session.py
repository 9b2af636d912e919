"""The open journal as the window sees it: actions are kept once, or refused in words."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from journal.domain.entries import Entry
from journal.domain.errors import InvalidValueError, JournalDamagedError
from journal.domain.ratings import Rating
from journal.domain.records import new_record_id
from journal.store.changes import Area
from journal.store.journal_store import JournalStore
from journal.ui.session import Session
from tests.support.faults import let_a_commit_fail
from tests.support.sessions import EVENING, WallClock, fill_disk, open_session

Action = Callable[[JournalStore], None]


def save(entry: Entry, store: JournalStore) -> None:
    store.entries.save(entry)


@pytest.fixture
def keep_words(session: Session) -> Action:
    """Return the action of keeping one long entry, always the same one."""
    words = "words that need room " * 500
    return partial(save, Entry(new_record_id(), session.moment(), Rating(4), note=words))


@pytest.fixture
def refusals(session: Session) -> list[str]:
    said: list[str] = []
    session.refused.connect(said.append)
    return said


@pytest.fixture
def changes(session: Session) -> list[frozenset[Area]]:
    told: list[frozenset[Area]] = []
    session.changed.connect(told.append)
    return told


def test_an_action_is_one_transaction_and_says_what_it_changed(
    session: Session, keep_words: Action, changes: list[frozenset[Area]]
) -> None:
    assert session.perform(keep_words)
    assert session.store.entries.count() == 1
    (areas,) = changes
    assert Area.ENTRIES in areas


def test_an_action_that_breaks_off_leaves_nothing(session: Session, keep_words: Action) -> None:
    def keep_half(store: JournalStore) -> None:
        keep_words(store)
        raise InvalidValueError("the other half makes no sense")

    with pytest.raises(InvalidValueError):
        session.perform(keep_half)
    assert session.store.entries.count() == 0


def test_a_full_disk_is_said_and_changes_nothing(
    session: Session,
    keep_words: Action,
    refusals: list[str],
    changes: list[frozenset[Area]],
) -> None:
    fill_disk(session)
    assert not session.perform(keep_words)
    assert len(refusals) == 1
    assert "Your words are still here" in refusals[0]
    assert changes == []


def test_a_second_try_after_a_full_disk_keeps_exactly_one(
    session: Session, keep_words: Action, changes: list[frozenset[Area]]
) -> None:
    fill_disk(session)
    session.perform(keep_words)
    assert session.perform(keep_words)
    assert session.store.entries.count() == 1
    assert any(Area.ENTRIES in areas for areas in changes)


@pytest.fixture
def failing(
    folder: Path,
    wall_clock: WallClock,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> Session:
    """Return a session whose next commit fails, the words kept or not."""
    kept: bool = request.param
    let_a_commit_fail(monkeypatch, kept=kept)
    return open_session(folder, wall_clock)


@pytest.mark.parametrize("failing", [True, False], indirect=True, ids=["kept", "not kept"])
def test_after_a_failed_commit_a_second_try_keeps_one_and_every_page_hears_of_it(
    failing: Session, qtbot: QtBot
) -> None:
    entry = Entry(new_record_id(), failing.moment(), Rating(4), note="once")
    told: list[frozenset[Area]] = []
    failing.changed.connect(told.append)
    assert not failing.perform(partial(save, entry))
    assert told == []
    assert failing.perform(partial(save, entry))
    assert failing.store.entries.count() == 1
    assert frozenset(Area) in told
    told.clear()
    failing.perform(partial(save, Entry(new_record_id(), failing.moment(), Rating(5))))
    assert len(told) == 1, "after it was opened anew, a change is announced once"
    failing.close()


def test_a_journal_that_cannot_be_opened_again_is_no_room_until_it_can(
    session: Session, folder: Path, keep_words: Action, refusals: list[str]
) -> None:
    fill_disk(session)
    session.perform(keep_words)
    hidden = folder / "elsewhere"
    (folder / "journal.db").rename(hidden)
    assert not session.perform(keep_words)
    assert not session.perform(keep_words)
    hidden.rename(folder / "journal.db")
    assert session.perform(keep_words)
    assert session.store.entries.count() == 1
    assert len(refusals) == 3


def test_damage_found_while_writing_is_said_in_its_words(
    session: Session, refusals: list[str]
) -> None:
    def find_damage(_: JournalStore) -> None:
        raise JournalDamagedError("journal.db", "a page is not what it was")

    assert not session.perform(find_damage)
    assert "damaged" in refusals[0]


def test_a_moment_is_the_clock_on_the_wall(session: Session, wall_clock: WallClock) -> None:
    wall_clock.pass_time(hours=5, minutes=30)
    assert session.now() == wall_clock.now
    assert session.today() == wall_clock.now.date() != EVENING.date()
    assert session.moment().zone == "Europe/London"
    assert session.moment().local == wall_clock.now
