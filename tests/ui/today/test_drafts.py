"""What was begun and not kept, after a crash and after a lock."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from journal.domain.ratings import Rating
from journal.domain.records import Kind
from journal.ui.session import Session
from journal.ui.today.today_presenter import TodayPresenter
from journal.ui.widgets.note_edit import NoteEdit
from journal.ui.widgets.rating_row import RatingRow
from tests.support.on_screen import button, texts
from tests.support.sessions import EVENING, WallClock, open_session

DRAFT_MS = 1500

OpenToday = Callable[[Session], TodayPresenter]


def write(today: TodayPresenter, text: str) -> None:
    today.page.findChild(NoteEdit).insert_words(text)


def draft_of(session: Session) -> dict[str, object] | None:
    return session.store.drafts.get("check-in")


def test_a_keystroke_is_kept_within_a_second_and_a_half(
    qtbot: QtBot, today: TodayPresenter, session: Session
) -> None:
    write(today, "it began when")
    qtbot.waitUntil(lambda: draft_of(session) is not None, timeout=DRAFT_MS)
    write(today, " the train stopped")
    qtbot.waitUntil(
        lambda: draft_of(session)["note"] == "it began when the train stopped", timeout=DRAFT_MS
    )
    assert session.store.entries.count() == 0


def test_what_was_begun_is_offered_after_a_crash_and_can_be_carried_on(
    open_today: OpenToday, today: TodayPresenter, session: Session, wall_clock: WallClock
) -> None:
    today.page.findChildren(RatingRow)[0]._press(6)  # noqa: SLF001 - "6" is a button of two rows
    button(today.page, "Crowded bus").click()
    write(today, "it began when")
    today.keep_draft()
    today.page.close()
    wall_clock.pass_time(hours=2)

    after = open_today(session)
    assert "You had begun to write" in texts(after.page)
    assert not any("it began" in text for text in texts(after.page))
    button(after.page, "Carry on").click()
    write(after, " the train stopped")
    button(after.page, "Keep this").click()

    kept = session.store.entries.newest()
    assert kept is not None
    assert kept.note.replace(" the train stopped", "") == "it began when"
    assert kept.anxiety == Rating(6)
    assert kept.triggers is not None
    assert len(kept.triggers.present) == 1
    assert kept.moment.local == EVENING
    assert draft_of(session) is None


def test_what_was_begun_outlives_the_closing_of_the_journal(
    open_today: OpenToday, folder: Path, wall_clock: WallClock
) -> None:
    before = open_session(folder, wall_clock)
    today = open_today(before)
    write(today, "not yet")
    today.keep_draft()
    today.page.close()
    before.close()
    after = open_session(folder, wall_clock)
    assert "You had begun to write" in texts(open_today(after).page)
    after.close()


def test_starting_anew_forgets_what_was_begun(
    open_today: OpenToday, today: TodayPresenter, session: Session
) -> None:
    write(today, "never mind")
    today.keep_draft()
    today.page.close()
    after = open_today(session)
    button(after.page, "Start anew").click()
    assert draft_of(session) is None
    assert after.page.findChild(NoteEdit).text() == ""
    assert button(after.page, "Keep this").isEnabled()


def test_the_offer_left_alone_is_still_there_after_a_lock(
    open_today: OpenToday, today: TodayPresenter, session: Session
) -> None:
    write(today, "later")
    today.keep_draft()
    today.page.close()
    after = open_today(session)
    after.keep_draft()
    kept = draft_of(session)
    assert kept is not None
    assert kept["note"] == "later"


def test_keeping_and_emptying_both_forget_the_draft(
    today: TodayPresenter, session: Session
) -> None:
    write(today, "words")
    today.keep_draft()
    button(today.page, "Keep this").click()
    assert draft_of(session) is None
    write(today, "words")
    today.keep_draft()
    assert draft_of(session) is not None
    today.page.findChild(NoteEdit).set_text("")
    today.keep_draft()
    assert draft_of(session) is None


def test_nothing_written_makes_no_draft(today: TodayPresenter, session: Session) -> None:
    generation = session.store.generation
    today.keep_draft()
    assert session.store.generation == generation


@pytest.mark.parametrize("payload", [{}, {"id": "x", "moment": 3}, {"id": "x", "new": True}])
def test_a_draft_of_another_version_is_left_alone(
    open_today: OpenToday, session: Session, payload: dict[str, object]
) -> None:
    with session.store.transaction():
        session.store.drafts.keep("check-in", Kind.ENTRY.value, payload)
    today = open_today(session)
    assert "You had begun to write" not in texts(today.page)
    assert draft_of(session) == payload
