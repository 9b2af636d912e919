from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from journal.ui.application import Application
from journal.ui.places import Places
from journal.vault.key_derivation import RootKey
from tests.support.applications import places_in, running
from tests.support.journals import make_journal
from tests.support.person import Person


class Doorway:
    """A person before Mooring, which each ``come`` starts anew."""

    def __init__(self, app: QApplication, places: Places) -> None:
        self.places = places
        self._app = app
        self._running = ExitStack()

    def come(self) -> Person:
        """Start Mooring and give its window the focus."""
        self.leave()
        application: Application = self._running.enter_context(running(self._app, self.places))
        person = Person(application.window)
        person.come()
        return person

    def leave(self) -> None:
        """Close Mooring."""
        self._running.close()


@pytest.fixture
def doorway(qapp: QApplication, tmp_path: Path) -> Iterator[Doorway]:
    made = Doorway(qapp, places_in(tmp_path))
    yield made
    made.leave()


@pytest.fixture
def root(doorway: Doorway) -> RootKey:
    """Make the journal that the doorway leads to, and return its root key."""
    return make_journal(doorway.places.journal)
