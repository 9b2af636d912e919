"""An open journal for the pages of the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from journal.ui.session import Session
from tests.support.sessions import WallClock, make_worded_journal, open_session


@pytest.fixture
def wall_clock() -> WallClock:
    return WallClock()


@pytest.fixture
def folder(tmp_path: Path, wall_clock: WallClock) -> Path:
    make_worded_journal(tmp_path / "journal", wall_clock)
    return tmp_path / "journal"


@pytest.fixture
def session(folder: Path, wall_clock: WallClock, qapp: QApplication) -> Iterator[Session]:
    opened = open_session(folder, wall_clock)
    yield opened
    opened.close()
