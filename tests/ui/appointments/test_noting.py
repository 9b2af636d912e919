"""Noting, changing and deleting appointments, on a real encrypted journal."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, QTimeZone
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.appointments import Appointment
from journal.domain.errors import StorageError
from journal.domain.moments import Moment
from journal.domain.records import new_record_id
from journal.ui.appointments.appointments_presenter import AppointmentsPresenter
from journal.ui.session import Session
from journal.ui.widgets.stepped_fields import DayTimeField, NumberField
from tests.support.on_screen import button, controls_without_name, texts
from tests.support.sessions import EVENING, fill_disk

NEXT = EVENING + timedelta(days=4)
AFTER_NEXT = EVENING + timedelta(days=18)
LAST = EVENING - timedelta(days=30)
Note = Callable[[datetime], Appointment]


def press(page: QWidget, name: str) -> None:
    button(page, name).click()


def field(page: QWidget, kind: type[QWidget], name: str) -> QWidget:
    """Return the visible field that is spoken as ``name``."""
    (found,) = [
        each
        for each in page.findChildren(kind)
        if each.isVisibleTo(page) and each.accessibleName() == name
    ]
    return found


def fill_in(page: QWidget, year: int, month: int, day: int) -> None:
    """Fill in half past two on a day, with a doctor at a clinic."""
    when = field(page, DayTimeField, "Day and time")
    when.setDateTime(QDateTime(QDate(year, month, day), QTime(14, 30), QTimeZone.utc()))
    field(page, NumberField, "Length in minutes").setValue(45)
    field(page, QLineEdit, "With whom").setText("  Dr   Okafor ")
    field(page, QLineEdit, "Place").setText("Clinic")


def tab_to(name: str, qtbot: QtBot) -> None:
    """Press Tab, also from part to part of a date, until the field called ``name`` has focus."""
    for _ in range(12):
        if QApplication.focusWidget().accessibleName() == name:
            return
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {name!r}")


def use_up_the_room(session: Session) -> None:
    """Fill the disk, and the free room inside the journal's file down to the last bytes."""
    fill_disk(session)
    for length in (3000, 300, 30, 1):
        while has_room_for(session, "x" * length):
            pass


def has_room_for(session: Session, place: str) -> bool:
    appointment = Appointment(new_record_id(), Moment.of(LAST), 1, "", place)
    try:
        with session.store.transaction():
            session.store.appointments.save(appointment)
    except StorageError:
        return False
    return True


def test_an_empty_page_helps_to_begin(presenter: AppointmentsPresenter) -> None:
    shown = texts(presenter.page)
    assert "Appointments" in shown
    assert any(text.startswith("No appointment noted.") for text in shown)
    assert "Past appointments" not in shown
    assert button(presenter.page, "Preview what they will see").isEnabled()


def test_an_appointment_is_noted_on_the_clock_of_the_place(
    presenter: AppointmentsPresenter, session: Session
) -> None:
    press(presenter.page, "Note an appointment")
    fill_in(presenter.page, 2027, 6, 3)
    press(presenter.page, "Save appointment")
    (kept,) = session.store.appointments.all()
    assert kept.start.local.isoformat() == "2027-06-03T14:30:00+01:00"
    assert kept.start.zone == "Europe/London"
    assert (kept.minutes, kept.with_whom, kept.place) == (45, "Dr Okafor", "Clinic")
    assert "Prepare for Thursday 3 June 2027, 14:30" in texts(presenter.page)


def test_the_keyboard_alone_notes_an_appointment(
    presenter: AppointmentsPresenter, session: Session, qtbot: QtBot
) -> None:
    button(presenter.page, "Note an appointment").setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    tab_to("With whom", qtbot)
    qtbot.keyClicks(QApplication.focusWidget(), "Dr Okafor")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert [each.with_whom for each in session.store.appointments.all()] == ["Dr Okafor"]


def test_the_page_prepares_for_the_next_one(note: Note, presenter: AppointmentsPresenter) -> None:
    note(LAST)
    note(AFTER_NEXT)
    note(NEXT)
    shown = texts(presenter.page)
    assert "Prepare for Thursday 26 November, 18:40" in shown
    assert shown.count("Dr Okafor · 45 minutes · in 4 days") == 1
    assert shown.index("After that") < shown.index("Thursday 10 December, 18:40")
    assert shown.index("Past appointments") < shown.index("Friday 23 October, 18:40")


def test_an_appointment_is_changed_in_its_place(
    note: Note, presenter: AppointmentsPresenter, session: Session
) -> None:
    before = note(NEXT)
    press(presenter.page, "Change")
    assert field(presenter.page, QLineEdit, "Place").text() == "Room 4"
    field(presenter.page, QLineEdit, "Place").setText("By telephone")
    press(presenter.page, "Save appointment")
    (kept,) = session.store.appointments.all()
    assert (kept.id, kept.start, kept.place) == (before.id, before.start, "By telephone")


def test_cancelling_leaves_everything_as_it_was(
    note: Note, presenter: AppointmentsPresenter, session: Session, qtbot: QtBot
) -> None:
    before = note(NEXT)
    press(presenter.page, "Change")
    field(presenter.page, QLineEdit, "Place").setText("Elsewhere")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert session.store.appointments.all() == [before]
    assert "Next appointment" in texts(presenter.page)


def test_the_next_is_noted_like_the_last(
    note: Note, presenter: AppointmentsPresenter, session: Session
) -> None:
    note(LAST)
    press(presenter.page, "Note an appointment")
    press(presenter.page, "Save appointment")
    new = session.store.appointments.next(EVENING)
    assert new is not None
    assert new.start.day == (EVENING + timedelta(weeks=2)).date()
    assert (new.with_whom, new.minutes) == ("Dr Okafor", 45)


def test_deleting_can_be_undone(
    note: Note, presenter: AppointmentsPresenter, session: Session
) -> None:
    before = note(NEXT)
    press(presenter.page, "Delete")
    assert session.store.appointments.all() == []
    assert "The appointment is deleted." in texts(presenter.page)
    press(presenter.page, "Undo")
    assert session.store.appointments.all() == [before]
    assert presenter.page.next.isVisible()


def test_a_past_one_can_be_mended_or_deleted(
    note: Note, presenter: AppointmentsPresenter, session: Session
) -> None:
    note(LAST)
    press(presenter.page, "Change: Friday 23 October, 18:40")
    assert "Change this appointment" in texts(presenter.page)
    field(presenter.page, QLineEdit, "With whom").setText("Dr Lind")
    press(presenter.page, "Save appointment")
    assert [each.with_whom for each in session.store.appointments.all()] == ["Dr Lind"]
    press(presenter.page, "Delete: Friday 23 October, 18:40")
    assert session.store.appointments.all() == []


def test_a_full_disk_leaves_the_form_open_with_its_words(
    presenter: AppointmentsPresenter, session: Session
) -> None:
    refused: list[str] = []
    session.refused.connect(refused.append)
    press(presenter.page, "Note an appointment")
    fill_in(presenter.page, 2026, 12, 3)
    use_up_the_room(session)
    press(presenter.page, "Save appointment")
    assert len(refused) == 1
    assert field(presenter.page, QLineEdit, "Place").text() == "Clinic"
    press(presenter.page, "Save appointment")
    assert "Clinic" in [each.place for each in session.store.appointments.all()]


def test_every_control_has_a_spoken_name(note: Note, presenter: AppointmentsPresenter) -> None:
    note(LAST)
    assert controls_without_name(presenter.page) == []
    press(presenter.page, "Note an appointment")
    assert controls_without_name(presenter.page) == []


def test_an_appointment_on_this_day_says_so(note: Note, presenter: AppointmentsPresenter) -> None:
    note(EVENING + timedelta(hours=1))
    assert "Dr Okafor · 45 minutes · today" in texts(presenter.page)
    note(datetime(2026, 11, 22, 18, 30, tzinfo=UTC))
    assert "Prepare for Sunday 22 November, 18:30" in texts(presenter.page)


def test_an_appointment_tomorrow_says_so(note: Note, presenter: AppointmentsPresenter) -> None:
    note(EVENING + timedelta(days=1))
    assert "Dr Okafor · 45 minutes · tomorrow" in texts(presenter.page)


def test_many_past_appointments_unfold_when_asked(
    note: Note, presenter: AppointmentsPresenter
) -> None:
    for months in range(1, 6):
        note(EVENING - timedelta(days=28 * months))
    oldest = "Sunday 5 July, 18:40"
    assert oldest not in texts(presenter.page)
    press(presenter.page, "Show 2 more")
    assert oldest in texts(presenter.page)
    note(LAST)
    assert oldest in texts(presenter.page)
