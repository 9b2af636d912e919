from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from journal.ui import theme
from tests.support.hand_clock import HandClock


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, theme.make_theme())
    yield
    theme.apply(qapp, theme.make_theme())
