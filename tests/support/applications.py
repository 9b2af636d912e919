"""The whole application in this process, as a person starts and closes it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from journal.ui.application import Application
from journal.ui.places import Places
from tests.support.journals import CHEAP


def places_in(folder: Path) -> Places:
    """Return the places of a person whose files all lie in ``folder``."""
    return Places(folder / "journal", folder / "config" / "window.ini", folder / "cache")


class Locks:
    """Remembers what was locked, in place of a process that is replaced."""

    def __init__(self) -> None:
        self.folders: list[Path] = []

    def __call__(self, folder: Path, _demo: bool) -> None:
        """Note which journal the next process would open."""
        self.folders.append(folder)


@contextmanager
def running(
    app: QApplication,
    places: Places,
    begin_anew: Callable[[Path, bool], None] | None = None,
    **said: Any,
) -> Iterator[Application]:
    """Start Mooring, and close it at the end as the button of its window does."""
    application = Application(app, places, cost=CHEAP, begin_anew=begin_anew or Locks(), **said)
    application.start()
    try:
        yield application
    finally:
        application.window.close()
        delete(application.window)
        delete(application)
