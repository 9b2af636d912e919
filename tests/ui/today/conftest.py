from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.store.changes import Area
from journal.ui import theme
from journal.ui.session import Session
from journal.ui.today.today_presenter import TodayPresenter


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    theme.apply(qapp, theme.make_theme())


@pytest.fixture
def open_today(qtbot: QtBot) -> Callable[[Session], TodayPresenter]:
    """Show the page of a session as the main window does."""

    def show(session: Session) -> TodayPresenter:
        presenter = TodayPresenter(session)
        session.changed.connect(presenter.refresh)
        presenter.refresh(frozenset(Area))
        qtbot.addWidget(presenter.page)
        presenter.page.resize(1072, 1100)
        with qtbot.waitActive(presenter.page):
            presenter.page.show()
            presenter.page.activateWindow()
        return presenter

    return show


@pytest.fixture
def today(open_today: Callable[[Session], TodayPresenter], session: Session) -> TodayPresenter:
    return open_today(session)
