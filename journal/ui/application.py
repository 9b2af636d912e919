"""The application: the only place in the window's world that builds and joins the parts.

The start loads Qt and the lock screen and nothing else. What opens a journal, and the journal's
pages, are loaded when the person asks to unlock or to begin.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from journal.domain.errors import JournalExistsError, MooringError
from journal.i18n import translate
from journal.ui import later, theme
from journal.ui.locked import Locked
from journal.ui.look import Look
from journal.ui.main_window import TITLE, MainWindow
from journal.ui.places import Places
from journal.ui.relaunch import relaunch
from journal.ui.stopping import Stopping
from journal.ui.window_settings import Appearance, WindowSettings

if TYPE_CHECKING:
    from journal.ui.beginning import Beginning
    from journal.ui.demo import Demo
    from journal.ui.journal_view import JournalView
    from journal.ui.session import Session
    from journal.vault.key_derivation import KeyCost

_JOURNAL_FILES = ("header.json", "header.bak.json", "journal.db", "backups")


def open_window(folder: Path | None = None, *, demo: bool = False) -> Application:
    """Open the window and return the application, ready to run.

    ``folder`` is the journal's; without one it is the journal open last, or the usual place.
    """
    app = QApplication([*sys.argv[:1], *theme.STYLE])
    app.setApplicationName("mooring")
    app.setApplicationDisplayName(TITLE)
    app.setDesktopFileName("mooring")
    application = Application(app, Places.of_this_user(), folder, is_demo=demo)
    application.start()
    return application


class Application(QObject):
    """From the first screen to the last: locked, first start, open, and locked again."""

    def __init__(
        self,
        app: QApplication,
        places: Places,
        folder: Path | None = None,
        *,
        is_demo: bool = False,
        cost: KeyCost | None = None,
        begin_anew: Callable[[Path, bool], None] = relaunch,
    ) -> None:
        """Build the window; ``start`` shows it.

        ``cost`` is the price of a new journal's key; ``begin_anew`` replaces the process.
        """
        super().__init__(app)
        self._app = app
        self._places = places
        self._is_demo = is_demo
        self._cost = cost
        self._begin_anew = begin_anew
        self._settings = WindowSettings(places.window_settings)
        self._folder = folder if folder or is_demo else self._settings.last_journal
        self._look = Look(app, self._settings.appearance, self)
        self.window = MainWindow()
        self.window.restore_place(self._settings.geometry)
        self.window.closing.connect(self._close)
        self._locked: Locked | None = None
        self._beginning: Beginning | None = None
        self._demo: Demo | None = None
        self._journal_view: JournalView | None = None

    def start(self) -> None:
        """Show the first screen there is to show."""
        if self._is_demo:
            self._start_demo()
        elif self._knows_journal(self._journal_folder):
            self._show_locked()
        else:
            self._begin()
        self.window.show()
        if not self._is_demo:
            later.remove_demos(self._places.cache)

    def run(self) -> int:
        """Do what the person asks until the window closes, and return the exit status."""
        stopping = Stopping(self.window.close, self)
        status = self._app.exec()
        stopping.give_back()
        return status

    def lock(self) -> None:
        """Keep what was typed, close the journal, and begin anew in a fresh process.

        Whatever fails on the way, nothing of the journal stays on the screen.
        """
        try:
            self._leave()
        finally:
            try:
                self._begin_anew(self._journal_folder, self._is_demo)
            except OSError:  # the program was moved meanwhile
                self.window.close()

    @property
    def _journal_folder(self) -> Path:
        return self._folder or self._places.journal

    def _knows_journal(self, folder: Path) -> bool:
        """Return whether a journal, or what is left of one, must be opened and not begun."""
        kept = self._settings.last_journal == folder
        return kept or any((folder / name).exists() for name in _JOURNAL_FILES)

    def _show_locked(self) -> Locked:
        locked = Locked(self._journal_folder, self._look.appearance, self)
        locked.opened.connect(self._open)
        locked.view_wanted.connect(self.window.show_view)
        locked.other_journal_wanted.connect(self._choose_other_journal)
        self._locked = locked
        self.window.show_alone(locked.screen)
        return locked

    def _begin(self) -> None:
        self._beginning = later.beginning(self._journal_folder, self._settings, self._cost, self)
        self._beginning.opened.connect(self._open)
        self._beginning.failed.connect(self._refuse_new)
        self.window.show_alone(self._beginning.view)

    def _refuse_new(self, error: MooringError) -> None:
        self._forget_the_way_in()
        self._show_locked().refuse(error)

    def _start_demo(self) -> None:
        self._demo = later.demo(self._places.cache, self._folder, self)
        self._folder = self._demo.folder
        locked = self._show_locked()
        locked.screen.show_waiting(
            translate("LockScreen", "Making a sample journal. This takes a moment…")
        )
        self._demo.ready.connect(locked.screen.offer_passphrase)
        self._demo.failed.connect(locked.refuse)
        self._demo.start()

    def _open(self, session: Session) -> None:
        if not self._is_demo:
            self._settings.last_journal = self._journal_folder
        view = later.journal_view(session, self._look.appearance, self._journal_folder)
        view.lock_wanted.connect(self.lock)
        view.appearance_chosen.connect(self._change_appearance)
        if self._locked is not None:
            view.offer_runs(self._locked.take_runs())
        self._journal_view = view
        self.window.show_alone(view)
        self._forget_the_way_in()

    def _forget_the_way_in(self) -> None:
        """Keep neither passphrase nor key longer than they are needed."""
        for way in (self._locked, self._beginning):
            if way is not None:
                way.deleteLater()
        self._locked = self._beginning = None

    def _change_appearance(self, appearance: Appearance) -> None:
        self._settings.appearance = appearance
        self._look.change(appearance)

    def _choose_other_journal(self) -> None:
        chosen = later.choose_folder(
            self.window, translate("LockScreen", "The folder of a journal, or of a new one")
        )
        if chosen is None or self._locked is None:
            return
        if not self._knows_journal(chosen) and not _is_empty(chosen):
            self._locked.refuse(JournalExistsError("this folder is not empty"))
            return
        self._remove_demo()
        self._is_demo = False
        self._folder = chosen
        self._forget_the_way_in()
        self.start()

    def _leave(self) -> None:
        """Put everything away before the window or the process goes."""
        self._settings.geometry = self.window.saveGeometry()
        self._settings.sync()
        view, self._journal_view = self._journal_view, None
        if view is not None:
            view.put_away()

    def _remove_demo(self) -> None:
        if self._demo is not None:
            self._demo.remove()
            self._demo = None

    def _close(self) -> None:
        try:
            self._leave()
        finally:
            self._remove_demo()


def _is_empty(folder: Path) -> bool:
    """Return whether a journal can be made in ``folder``; not where it cannot be looked into."""
    try:
        return not any(folder.iterdir())
    except OSError:
        return False
