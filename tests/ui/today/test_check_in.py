"""Keeping a moment: what is kept, what is not, and that it is kept once."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDateTimeEdit
from pytestqt.qtbot import QtBot

from journal.domain.entries import TriggerAnswers
from journal.domain.moments import Noted
from journal.domain.preferences import Preferences
from journal.domain.ratings import Rating
from journal.domain.records import Kind
from journal.domain.sharing import Share
from journal.ui.session import Session
from journal.ui.today.today_presenter import TodayPresenter
from journal.ui.widgets.chip import Chip
from journal.ui.widgets.note_edit import NoteEdit
from journal.ui.widgets.rating_row import RatingRow
from tests.support.on_screen import button, controls_without_name
from tests.support.sessions import EVENING, WallClock, fill_disk

KEEP = "Keep this"


def press(today: TodayPresenter, *names: str) -> None:
    for name in names:
        button(today.page, name).click()


def rate_anxiety(today: TodayPresenter, value: int) -> None:
    row = today.page.findChildren(RatingRow)[0]
    row._press(value)  # noqa: SLF001 - "4" is a button of two rows


def write(today: TodayPresenter, text: str) -> None:
    today.page.findChild(NoteEdit).insert_words(text)


def focused() -> object:
    return QApplication.focusWidget()


def names_of(session: Session, kind: Kind) -> dict[str, str]:
    return {label.name: label.id for label in session.store.vocabulary.all(kind)}


def offered_words(today: TodayPresenter) -> set[str]:
    return {chip.text() for chip in today.page.findChildren(Chip) if chip.isVisible()}


def test_everything_answered_is_kept_as_one_entry(today: TodayPresenter, session: Session) -> None:
    rate_anxiety(today, 4)
    press(today, "Crowded bus", "tense", "Raise at next appointment")
    write(today, "The bus was packed again.")
    press(today, KEEP)

    assert session.store.entries.count() == 1
    kept = session.store.entries.newest()
    assert kept is not None
    triggers, feelings = names_of(session, Kind.TRIGGER), names_of(session, Kind.FEELING)
    assert kept.anxiety == Rating(4)
    assert kept.mood is None
    assert kept.triggers == TriggerAnswers(
        (triggers["Crowded bus"],), (triggers["Poor sleep"], triggers["Family call"])
    )
    assert kept.feelings == (feelings["tense"],)
    assert kept.note == "The bus was packed again."
    assert kept.share is Share.RAISE
    assert kept.moment.local == EVENING
    assert kept.moment.zone == "Europe/London"
    assert kept.moment.noted is Noted.NOW


def test_the_form_is_empty_after_keeping_and_says_so(
    today: TodayPresenter, session: Session
) -> None:
    rate_anxiety(today, 4)
    write(today, "words")
    press(today, "Crowded bus", KEEP)
    assert today.page.notice.text() == "Kept."
    assert not today.page.check_in.entry(session.moment()).says_something


def test_words_that_were_kept_cannot_be_brought_back_by_undo_of_typing(
    today: TodayPresenter,
) -> None:
    write(today, "for me alone")
    press(today, KEEP)
    note = today.page.findChild(NoteEdit)
    note.undo()
    assert note.text() == ""


def test_nothing_answered_keeps_nothing_and_says_it_gently(
    today: TodayPresenter, session: Session
) -> None:
    press(today, KEEP)
    assert session.store.entries.count() == 0
    assert "nothing to keep yet" in today.page.notice.text()


def test_none_noticed_is_an_answer(today: TodayPresenter, session: Session) -> None:
    press(today, "None I noticed", KEEP)
    kept = session.store.entries.newest()
    assert kept is not None
    assert kept.triggers == TriggerAnswers()


def test_none_noticed_and_a_trigger_exclude_each_other(
    today: TodayPresenter, session: Session
) -> None:
    press(today, "Crowded bus", "None I noticed", "Poor sleep", KEEP)
    kept = session.store.entries.newest()
    assert kept is not None
    assert kept.triggers is not None
    assert kept.triggers.present == (names_of(session, Kind.TRIGGER)["Poor sleep"],)


def test_undo_takes_the_entry_back_into_the_form(today: TodayPresenter, session: Session) -> None:
    rate_anxiety(today, 7)
    write(today, "too early")
    press(today, KEEP, "Undo")
    assert session.store.entries.count() == 0
    assert today.page.findChild(NoteEdit).text() == "too early"
    press(today, KEEP)
    assert session.store.entries.count() == 1


def test_undo_leaves_alone_what_was_begun_meanwhile(
    today: TodayPresenter, session: Session
) -> None:
    write(today, "the first")
    press(today, KEEP)
    write(today, "the second")
    press(today, "Undo")
    assert session.store.entries.count() == 0
    assert today.page.findChild(NoteEdit).text() == "the second"


def test_the_keyboard_alone_is_enough(
    qtbot: QtBot, today: TodayPresenter, session: Session
) -> None:
    keys = qtbot.keyClick
    keys(focused(), Qt.Key.Key_7)
    keys(focused(), Qt.Key.Key_Tab)
    keys(focused(), Qt.Key.Key_1)
    keys(focused(), Qt.Key.Key_0)
    keys(focused(), Qt.Key.Key_Tab)
    keys(focused(), Qt.Key.Key_Space)
    keys(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    kept = session.store.entries.newest()
    assert kept is not None
    assert (kept.anxiety, kept.mood) == (Rating(7), Rating(10))
    assert kept.triggers is not None
    assert kept.triggers.present == (names_of(session, Kind.TRIGGER)["Crowded bus"],)


def test_control_return_keeps_from_inside_the_note(
    qtbot: QtBot, today: TodayPresenter, session: Session
) -> None:
    write(today, "done")
    qtbot.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    kept = session.store.entries.newest()
    assert kept is not None
    assert kept.note == "done"


def test_a_full_disk_leaves_the_words_and_a_second_try_keeps_them_once(
    today: TodayPresenter, session: Session
) -> None:
    refusals: list[str] = []
    session.refused.connect(refusals.append)
    write(today, "hold on to this " * 400)
    fill_disk(session)
    press(today, KEEP)
    assert len(refusals) == 1
    assert "hold on to this" in today.page.findChild(NoteEdit).text()
    press(today, KEEP)
    assert session.store.entries.count() == 1
    assert len(refusals) == 1


def test_a_note_that_is_too_long_stays_and_is_told(today: TodayPresenter, session: Session) -> None:
    write(today, "x" * 200_001)
    press(today, KEEP)
    assert "200,000" in today.page.notice.text()
    assert session.store.entries.count() == 0


def test_half_a_character_from_a_paste_can_be_kept(today: TodayPresenter, session: Session) -> None:
    write(today, "half \ud83d")
    press(today, KEEP)
    kept = session.store.entries.newest()
    assert kept is not None
    assert kept.note.startswith("half ")


@pytest.mark.parametrize("share", list(Share))
def test_who_may_see_it_begins_as_the_person_chose(
    today: TodayPresenter, session: Session, share: Share
) -> None:
    with session.store.transaction():
        session.store.preferences.save(Preferences(new_entry_share=share))
    write(today, "words")
    press(today, KEEP)
    kept = session.store.entries.newest()
    assert kept is not None
    assert kept.share is share


def test_a_word_of_ones_own_is_kept_chosen_and_offered(
    qtbot: QtBot, today: TodayPresenter, session: Session
) -> None:
    today.page.check_in.trigger_added.emit("  Waiting   rooms ")
    today.page.check_in.feeling_added.emit("wobbly")
    press(today, KEEP)
    kept = session.store.entries.newest()
    assert kept is not None
    assert kept.triggers is not None
    assert kept.triggers.present == (names_of(session, Kind.TRIGGER)["Waiting rooms"],)
    assert kept.feelings == (names_of(session, Kind.FEELING)["wobbly"],)
    qtbot.waitUntil(lambda: {"Waiting rooms", "wobbly"} <= offered_words(today))


def test_another_time_is_kept_as_noted_later(
    today: TodayPresenter, session: Session, wall_clock: WallClock
) -> None:
    write(today, "in the morning")
    press(today, "now · choose another time")
    when = today.page.findChild(QDateTimeEdit)
    when.setDateTime(when.dateTime().addSecs(-9 * 3600))
    wall_clock.pass_time(minutes=3)
    press(today, KEEP)
    kept = session.store.entries.newest()
    assert kept is not None
    assert kept.moment.local == EVENING - timedelta(hours=9)
    assert kept.moment.noted is Noted.LATER


def test_another_day_takes_the_offset_of_that_day(today: TodayPresenter, session: Session) -> None:
    write(today, "in summer")
    press(today, "now · choose another time")
    when = today.page.findChild(QDateTimeEdit)
    when.setDateTime(when.dateTime().addMonths(-5))
    press(today, KEEP)
    kept = session.store.entries.newest()
    assert kept is not None
    assert kept.moment.offset_minutes == 60
    assert kept.moment.local.replace(tzinfo=UTC) == datetime(2026, 6, 22, 18, 40, tzinfo=UTC)


def test_no_time_to_come_can_be_chosen(today: TodayPresenter) -> None:
    press(today, "now · choose another time")
    when = today.page.findChild(QDateTimeEdit)
    now = when.dateTime()
    when.setDateTime(now.addDays(2))
    assert when.dateTime() == now


def test_every_control_can_be_named_aloud(today: TodayPresenter) -> None:
    assert not controls_without_name(today.page)
