from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.store.changes import Area
from journal.ui import theme
from journal.ui.session import Session
from journal.ui.today.today_presenter import TodayPresenter
from tests.support.sessions import WallClock, make_journal, open_session


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    theme.apply(qapp, theme.make_theme())


@pytest.fixture
def wall_clock() -> WallClock:
    return WallClock()


@pytest.fixture
def folder(tmp_path: Path, wall_clock: WallClock) -> Path:
    make_journal(tmp_path / "journal", wall_clock)
    return tmp_path / "journal"


@pytest.fixture
def session(folder: Path, wall_clock: WallClock, qapp: QApplication) -> Iterator[Session]:
    opened = open_session(folder, wall_clock)
    yield opened
    opened.close()


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
