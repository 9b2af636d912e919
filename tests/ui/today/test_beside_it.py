"""The greeting, the next appointment and the last four weeks."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from journal.domain.appointments import Appointment
from journal.domain.entries import Entry
from journal.domain.moments import Moment
from journal.domain.ratings import Rating
from journal.domain.records import new_record_id
from journal.ui.session import Session
from journal.ui.today.greeting import greet
from journal.ui.today.today_presenter import TodayPresenter
from journal.ui.widgets.trend_chart import TrendChart
from tests.support.on_screen import button, texts
from tests.support.sessions import EVENING


def at(hours_ago: float) -> Moment:
    return Moment.of(EVENING - timedelta(hours=hours_ago))


@pytest.mark.parametrize(
    ("hour", "hello"),
    [
        (0, "Hello"),
        (4, "Hello"),
        (5, "Good morning"),
        (11, "Good morning"),
        (12, "Good afternoon"),
        (17, "Good afternoon"),
        (18, "Good evening"),
        (23, "Good evening"),
    ],
)
def test_the_greeting_follows_the_hour(hour: int, hello: str) -> None:
    assert greet(datetime(2026, 11, 22, hour, tzinfo=UTC), None).title == hello


@pytest.mark.parametrize(
    ("hours_ago", "words"),
    [
        (1, "last entry this afternoon"),
        (0.5, "last entry this evening"),
        (10, "last entry this morning"),
        (16, "last entry last night"),
        (24, "last entry yesterday"),
        (72, "last entry on Thursday"),
        (24 * 9, "last entry on Fri 13 Nov"),
        (-48, ""),
    ],
)
def test_the_line_below_says_when_the_last_entry_was(hours_ago: float, words: str) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    expected = "Sunday 22 November" + (f" · {words}" if words else "")
    assert greet(EVENING, at(hours_ago)).subtitle == expected


def test_an_empty_journal_is_told_so() -> None:
    assert greet(EVENING, None).subtitle.endswith("nothing noted yet")


def test_after_a_fortnight_away_there_is_no_reproach() -> None:
    assert greet(EVENING, at(24 * 14)).title == "Good evening"
    assert greet(EVENING, at(24 * 15)).title == "Good to see you. Start wherever you like."
    assert greet(EVENING, at(24 * 15)).subtitle == "Sunday 22 November"


def test_the_next_appointment_is_shown_and_can_be_prepared(
    qtbot: QtBot, today: TodayPresenter, session: Session
) -> None:
    start = Moment.of(datetime(2026, 11, 26, 14, 30, tzinfo=UTC))
    with session.store.transaction():
        session.store.appointments.save(Appointment(new_record_id(), start, 45, "Dr Okafor"))
    assert "Thu 26 Nov, 14:30 · Dr Okafor · 45 min" in texts(today.page)
    with qtbot.waitSignal(today.appointments_wanted):
        button(today.page, "Prepare").click()


def test_without_an_appointment_one_can_be_noted(qtbot: QtBot, today: TodayPresenter) -> None:
    assert "No appointment noted." in texts(today.page)
    with qtbot.waitSignal(today.appointments_wanted):
        button(today.page, "Note one").click()


def test_the_four_weeks_count_days_with_a_rating_once(
    today: TodayPresenter, session: Session
) -> None:
    with session.store.transaction():
        for hours_ago in (0, 1, 24, 27 * 24, 28 * 24):
            rated = Entry(new_record_id(), at(hours_ago), anxiety=Rating(3))
            session.store.entries.save(rated)
        session.store.entries.save(Entry(new_record_id(), at(48), mood=Rating(3)))
    assert any("3 of 28 days" in text for text in texts(today.page))


def test_the_chart_takes_the_place_kept_for_it(
    qtbot: QtBot, today: TodayPresenter, session: Session
) -> None:
    height = today.page.four_weeks.height()
    chart = TrendChart(in_card=True)
    today.show_chart(chart)
    qtbot.waitUntil(chart.isVisible)
    assert today.page.four_weeks.height() == height
    before = chart.accessibleDescription()
    with session.store.transaction():
        session.store.entries.save(Entry(new_record_id(), at(1), anxiety=Rating(3)))
    assert chart.accessibleDescription() != before
