from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.entries import Entry
from journal.domain.moments import Moment
from journal.domain.records import new_record_id
from journal.store.changes import Area
from journal.ui import theme
from journal.ui.entries.entries_presenter import EntriesPresenter
from journal.ui.session import Session
from tests.support.sessions import EVENING


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    theme.apply(qapp, theme.make_theme())


@pytest.fixture
def keep(session: Session) -> Callable[..., Entry]:
    """Keep an entry of some hours before this evening."""

    def save(note: str = "", hours_ago: float = 0, **answers: Any) -> Entry:
        moment = Moment.of(EVENING - timedelta(hours=hours_ago), zone="Europe/London")
        entry = Entry(new_record_id(), moment, note=note, **answers)
        with session.store.transaction():
            session.store.entries.save(entry)
        return entry

    return save


@pytest.fixture
def open_entries(qtbot: QtBot, session: Session) -> Callable[[], EntriesPresenter]:
    """Show the page as the main window does."""
    shown: list[EntriesPresenter] = []  # what nobody holds is deleted, its page too

    def show() -> EntriesPresenter:
        presenter = EntriesPresenter(session)
        shown.append(presenter)
        session.changed.connect(presenter.refresh)
        presenter.refresh(frozenset(Area))
        qtbot.addWidget(presenter.page)
        presenter.page.resize(1072, 820)
        with qtbot.waitActive(presenter.page):
            presenter.page.show()
            presenter.page.activateWindow()
        presenter.page.show_timeline()
        return presenter

    return show
