from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.appointments import Appointment
from journal.domain.moments import Moment
from journal.domain.records import new_record_id
from journal.store.changes import Area
from journal.ui import theme
from journal.ui.appointments.appointments_presenter import AppointmentsPresenter
from journal.ui.session import Session

Note = Callable[[datetime], Appointment]


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    theme.apply(qapp, theme.make_theme())


@pytest.fixture
def note(session: Session) -> Note:
    """Note an appointment in the journal, as if it had been there before."""

    def keep(start: datetime) -> Appointment:
        moment = Moment.of(start, zone="Europe/London")
        appointment = Appointment(new_record_id(), moment, 45, "Dr Okafor", "Room 4")
        with session.store.transaction():
            session.store.appointments.save(appointment)
        return appointment

    return keep


@pytest.fixture
def presenter(session: Session, qtbot: QtBot) -> AppointmentsPresenter:
    """Show the page as the main window does."""
    made = AppointmentsPresenter(session)
    session.changed.connect(made.refresh)
    made.refresh(frozenset(Area))
    qtbot.addWidget(made.page)
    made.page.resize(1072, 1400)
    with qtbot.waitActive(made.page):
        made.page.show()
        made.page.activateWindow()
    return made
