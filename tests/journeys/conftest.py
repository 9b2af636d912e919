"""The application as a person meets it, on a real encrypted journal, without a second process."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from journal.ui.application import Application
from journal.ui.places import Places
from journal.vault.key_derivation import MEBIBYTE, KeyCost
from tests.support.person import Person

CHEAP = KeyCost(19 * MEBIBYTE, 1, 1)
SMALL_FOLDER = Path("journal")

Start = Callable[[], Person]


@pytest.fixture
def start(qapp: QApplication, tmp_path: Path) -> Iterator[Start]:
    """Return what starts Mooring as a new process would; each start ends the one before."""
    running: list[Application] = []
    places = Places(tmp_path / "journal", tmp_path / "config" / "window.ini", tmp_path / "cache")

    def end() -> None:
        while running:
            application = running.pop()
            application.window.close()
            delete(application.window)
            delete(application)

    def begin_anew(folder: Path, demo: bool) -> None:
        assert folder == places.journal
        assert not demo

    def start_mooring() -> Person:
        end()
        application = Application(qapp, places, cost=CHEAP, begin_anew=begin_anew)
        application.start()
        running.append(application)
        return Person(application.window)

    yield start_mooring
    end()
