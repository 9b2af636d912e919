"""Choosing, line by line, what goes into the summary."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from journal.domain.appointments import Appointment
from journal.domain.entries import Entry
from journal.domain.moments import Moment
from journal.domain.ratings import Rating, Scale
from journal.domain.records import RecordId, new_record_id
from journal.domain.sharing import Share
from journal.report.choices import Paper, SummaryOrder, SummarySection
from journal.ui.appointments.appointments_presenter import AppointmentsPresenter
from journal.ui.appointments.days_choice import DaysChoice
from journal.ui.appointments.summary_card import SummaryCard
from journal.ui.session import Session
from journal.ui.widgets.stepped_fields import DayField
from journal.ui.widgets.tick_line import TickLine
from tests.support.on_screen import button, texts
from tests.support.sessions import EVENING

Note = Callable[[datetime], Appointment]


def write(session: Session, note: str, share: Share, days_ago: int = 1) -> RecordId:
    """Write an entry with an anxiety of 6."""
    moment = Moment.of(EVENING - timedelta(days=days_ago), zone="Europe/London")
    entry = Entry(new_record_id(), moment, Rating(6), note=note, share=share)
    with session.store.transaction():
        session.store.entries.save(entry)
    return entry.id


def ordered(presenter: AppointmentsPresenter, qtbot: QtBot) -> SummaryOrder:
    """Return what a press on the primary button asks for."""
    with qtbot.waitSignal(presenter.preview_wanted) as caught:
        button(presenter.page, "Preview what they will see").click()
    (order,) = caught.args
    return order


def tick(page: QWidget, name: str) -> None:
    button(page, name).click()


def test_what_is_to_be_raised_is_ticked_at_first_and_nothing_else_of_the_entries(
    presenter: AppointmentsPresenter, session: Session, qtbot: QtBot
) -> None:
    write(session, "Shared.", Share.SUMMARY, days_ago=2)
    raised = write(session, "To be raised.", Share.RAISE)
    write(session, "Mine alone.", Share.ONLY_ME)
    shown = texts(presenter.page)
    assert "Shared." in shown
    assert "To be raised." in shown
    assert not any("Mine alone" in text for text in shown)
    order = ordered(presenter, qtbot)
    assert order.choices.entries == {raised}
    assert SummarySection.ANXIETY in order.choices.sections
    assert order.made_on == EVENING.date()


def test_ticks_decide_about_entries_and_sections(
    presenter: AppointmentsPresenter, session: Session, qtbot: QtBot
) -> None:
    shared = write(session, "Shared.", Share.SUMMARY, days_ago=2)
    write(session, "To be raised.", Share.RAISE)
    tick(presenter.page, "20 Nov")
    tick(presenter.page, "21 Nov · to be raised")
    tick(presenter.page, "Then and now")
    choices = ordered(presenter, qtbot).choices
    assert choices.entries == {shared}
    assert SummarySection.THEN_AND_NOW not in choices.sections


def test_ticks_stay_when_the_journal_changes(
    presenter: AppointmentsPresenter, session: Session, qtbot: QtBot
) -> None:
    shared = write(session, "Shared.", Share.SUMMARY, days_ago=2)
    tick(presenter.page, "20 Nov")
    tick(presenter.page, "Anxiety by day")
    later = write(session, "Another.", Share.SUMMARY)
    choices = ordered(presenter, qtbot).choices
    assert choices.entries == {shared}
    assert later not in choices.entries
    assert SummarySection.ANXIETY not in choices.sections


def test_an_entry_that_became_private_is_no_longer_offered_or_chosen(
    presenter: AppointmentsPresenter, session: Session, qtbot: QtBot
) -> None:
    raised = write(session, "To be raised.", Share.RAISE)
    entry = session.store.entries.get(raised)
    assert entry is not None
    with session.store.transaction():
        session.store.entries.save(replace(entry, share=Share.ONLY_ME))
    order = ordered(presenter, qtbot)
    assert order.choices.entries == frozenset()
    assert order.material.entries == ()


def test_ratings_that_stay_private_are_counted_only_when_ticked(
    presenter: AppointmentsPresenter, session: Session, qtbot: QtBot
) -> None:
    write(session, "Mine alone.", Share.ONLY_ME)
    assert ordered(presenter, qtbot).material.ratings == {}
    tick(presenter.page, "Ratings only I can see")
    material = ordered(presenter, qtbot).material
    assert [rating.tenths for rating in material.ratings[Scale.ANXIETY]] == [60]
    assert material.entries == ()


def test_the_days_are_those_since_the_last_appointment(
    note: Note, presenter: AppointmentsPresenter, qtbot: QtBot
) -> None:
    note(EVENING - timedelta(days=20))
    assert "2 November to 22 November. You choose, line by line." in texts(presenter.page)
    assert ordered(presenter, qtbot).material.first == (EVENING - timedelta(days=20)).date()


def test_a_long_list_unfolds_piece_by_piece_and_keeps_its_ticks(
    presenter: AppointmentsPresenter, session: Session, qtbot: QtBot
) -> None:
    written = [write(session, f"Entry {day}.", Share.SUMMARY, days_ago=day) for day in range(20)]
    tick(presenter.page, "22 Nov")
    assert "Entry 15." not in texts(presenter.page)
    tick(presenter.page, "Show 8 more entries")
    tick(presenter.page, "7 Nov")
    assert "Entry 15." in texts(presenter.page)
    assert ordered(presenter, qtbot).choices.entries == {written[0], written[15]}


def test_a_long_list_that_stays_folded_keeps_what_is_to_be_raised(
    presenter: AppointmentsPresenter, session: Session, qtbot: QtBot
) -> None:
    raised = write(session, "Long ago.", Share.RAISE, days_ago=25)
    for day in range(15):
        write(session, "Note.", Share.SUMMARY, days_ago=day)
    assert "Long ago." not in texts(presenter.page)
    assert ordered(presenter, qtbot).choices.entries == {raised}


@pytest.mark.parametrize(
    ("country", "paper"), [("en_GB", Paper.A4), ("de_DE", Paper.A4), ("en_US", Paper.LETTER)]
)
def test_paper_is_at_first_what_is_usual_in_the_country(
    qtbot: QtBot, country: str, paper: Paper
) -> None:
    QLocale.setDefault(QLocale(country))
    card = SummaryCard()
    qtbot.addWidget(card)
    assert card.choices().paper is paper


def test_paper_can_be_chosen(presenter: AppointmentsPresenter, qtbot: QtBot) -> None:
    tick(presenter.page, "Letter")
    assert ordered(presenter, qtbot).choices.paper is Paper.LETTER


def test_printing_and_saving_ask_for_the_same_page(
    presenter: AppointmentsPresenter, qtbot: QtBot
) -> None:
    for name, signal in (
        ("Print", presenter.print_wanted),
        ("Save PDF", presenter.save_wanted),
    ):
        with qtbot.waitSignal(signal) as caught:
            button(presenter.page, name).click()
        assert caught.args == [ordered(presenter, qtbot)]


def test_a_file_name_tells_nothing_but_the_day(
    note: Note, presenter: AppointmentsPresenter, qtbot: QtBot
) -> None:
    assert ordered(presenter, qtbot).file_name == "summary-2026-11-22.pdf"
    note(EVENING + timedelta(days=4))
    assert ordered(presenter, qtbot).file_name == "summary-2026-11-26.pdf"


def test_a_press_on_the_details_ticks_the_box(qtbot: QtBot) -> None:
    line = TickLine("14 Nov", "Stayed on for all stops.")
    qtbot.addWidget(line)
    line.resize(300, 80)
    line.show()
    with qtbot.waitSignal(line.toggled):
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.rect().center())
    assert line.is_ticked()
    qtbot.mouseClick(line, Qt.MouseButton.RightButton, pos=line.rect().center())
    assert line.is_ticked()


def test_the_days_of_the_summary_can_be_chosen(
    presenter: AppointmentsPresenter, session: Session
) -> None:
    old = Moment.of(datetime(2013, 4, 8, 10, tzinfo=UTC))
    entry = Entry(new_record_id(), old, anxiety=Rating(3), share=Share.SUMMARY)
    session.perform(lambda store: store.entries.save(entry))
    orders: list[SummaryOrder] = []
    presenter.preview_wanted.connect(orders.append)
    presenter.page.summary.days_chosen.emit(date(2013, 4, 1), date(2013, 4, 10))
    presenter.page.preview_wanted.emit()
    assert (orders[0].material.first, orders[0].material.last) == (
        date(2013, 4, 1),
        date(2013, 4, 10),
    )
    assert orders[0].material.entries == (entry,)


def test_days_chosen_the_wrong_way_round_are_put_in_order(qtbot: QtBot) -> None:
    choice = DaysChoice()
    qtbot.addWidget(choice)
    choice.show_days(date(2026, 11, 9), date(2026, 11, 22))
    chosen: list[tuple[date, date]] = []
    choice.chosen.connect(lambda first, last: chosen.append((first, last)))
    last = choice.findChildren(DayField)[1]
    last.setDate(QDate(2026, 11, 2))
    assert chosen == [(date(2026, 11, 2), date(2026, 11, 9))]
