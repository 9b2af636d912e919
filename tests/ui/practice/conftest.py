from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.moments import Moment
from journal.ui import theme
from journal.ui.practice.practice_page import PracticePage
from tests.support.exercises import box_breathing, long_exhale
from tests.support.hand_clock import HandClock

ANCHORS = ("calm", "uneasy but managing", "the worst I can imagine")
MOMENT = Moment.of(datetime(2026, 11, 22, 20, 15, tzinfo=UTC))


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def anchors() -> tuple[str, str, str]:
    return ANCHORS


@pytest.fixture
def moment() -> Moment:
    return MOMENT


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, theme.make_theme())
    yield
    theme.apply(qapp, theme.make_theme())


@pytest.fixture
def page(qtbot: QtBot, clock: HandClock) -> PracticePage:
    made = PracticePage([long_exhale(), box_breathing()], ANCHORS, clock, lambda: MOMENT)
    qtbot.addWidget(made)
    made.resize(1072, 820)
    made.show()
    return made
