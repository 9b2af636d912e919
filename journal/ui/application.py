"""The application: the only place in the window's world that builds and joins the parts.

The start loads Qt and the lock screen and nothing else. What opens a journal, and the journal's
pages, are loaded when the person asks to unlock or to begin.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog

from journal.domain.errors import MooringError
from journal.failures import failure_words
from journal.i18n import translate
from journal.ui import later
from journal.ui.look import Look
from journal.ui.main_window import TITLE, MainWindow
from journal.ui.places import Places
from journal.ui.relaunch import relaunch
from journal.ui.unlock.lock_screen import LockScreen
from journal.ui.window_settings import Appearance, WindowSettings

if TYPE_CHECKING:
    from journal.ui.beginning import Beginning
    from journal.ui.demo import Demo
    from journal.ui.journal_view import JournalView
    from journal.ui.session import Session
    from journal.ui.unlocking import Unlocking
    from journal.ui.without_key import WithoutKey

_JOURNAL_FILES = ("header.json", "header.bak.json", "journal.db", "backups")


def run(folder: Path | None = None, *, demo: bool = False) -> int:
    """Open the window and return the exit status when it closes.

    ``folder`` is the journal's; without one it is the journal open last, or the usual place.
    """
    app = QApplication(sys.argv[:1])
    app.setApplicationName("mooring")
    app.setApplicationDisplayName(TITLE)
    app.setDesktopFileName("mooring")
    application = Application(app, Places.of_this_user(), folder, is_demo=demo)
    application.start()
    return app.exec()


class Application(QObject):
    """From the first screen to the last: locked, first start, open, and locked again."""

    def __init__(
        self, app: QApplication, places: Places, folder: Path | None, *, is_demo: bool = False
    ) -> None:
        """Build the window; ``start`` shows it."""
        super().__init__(app)
        self._places = places
        self._is_demo = is_demo
        self._settings = WindowSettings(places.window_settings)
        self._folder = folder if folder or is_demo else self._settings.last_journal
        self._look = Look(app, self._settings.appearance)
        self.window = MainWindow()
        self.window.restore_place(self._settings.geometry)
        self.window.closing.connect(self._close)
        self._lock_screen = self._make_lock_screen()
        self._journal_view: JournalView | None = None
        self._unlocking: Unlocking | None = None
        self._beginning: Beginning | None = None
        self._demo: Demo | None = None
        self._without_key: WithoutKey | None = None

    def start(self) -> None:
        """Show the first screen there is to show."""
        if self._is_demo:
            self._start_demo()
        elif self._knows_journal():
            self.window.show_view(self._lock_screen)
        else:
            self._begin()
        self.window.show()

    def lock(self) -> None:
        """Keep what was typed, close the journal, and begin anew in a fresh process."""
        self._leave()
        relaunch(self._journal_folder, demo=self._is_demo)

    @property
    def _journal_folder(self) -> Path:
        return self._folder or self._places.journal

    def _make_lock_screen(self) -> LockScreen:
        screen = LockScreen()
        screen.unlock_wanted.connect(self._unlock)
        screen.steady_me_wanted.connect(self._show_steady_me)
        screen.practise_wanted.connect(self._show_practice)
        screen.other_journal_wanted.connect(self._choose_other_journal)
        return screen

    def _knows_journal(self) -> bool:
        """Return whether a journal, or what is left of one, must be opened and not begun."""
        folder = self._journal_folder
        kept = self._settings.last_journal == folder
        return kept or any((folder / name).exists() for name in _JOURNAL_FILES)

    def _unlock(self, passphrase: str) -> None:
        self._lock_screen.show_working()
        self._unlocking = later.unlocking(self._journal_folder, self)
        self._unlocking.opened.connect(self._open)
        self._unlocking.failed.connect(self._refuse)
        self._unlocking.start(passphrase)

    def _refuse(self, error: MooringError) -> None:
        self._lock_screen.show_refusal(failure_words(error))

    def _begin(self) -> None:
        self._beginning = later.beginning(self._journal_folder, self._settings, self)
        self._beginning.opened.connect(self._open)
        self._beginning.failed.connect(self._refuse_new)
        self.window.show_view(self._beginning.view)

    def _refuse_new(self, error: MooringError) -> None:
        self.window.show_view(self._lock_screen)
        self._refuse(error)

    def _start_demo(self) -> None:
        self._demo = later.demo(self._places.cache, self._folder, self)
        self._folder = self._demo.folder
        self._lock_screen.show_waiting(
            translate("LockScreen", "Making a sample journal. This takes a moment…")
        )
        self.window.show_view(self._lock_screen)
        self._demo.ready.connect(self._offer_demo)
        self._demo.failed.connect(self._refuse)
        self._demo.start()

    def _offer_demo(self) -> None:
        if self._demo is not None:
            self._lock_screen.offer_passphrase(self._demo.passphrase)

    def _open(self, session: Session) -> None:
        if not self._is_demo:
            self._settings.last_journal = self._journal_folder
        view = later.journal_view(session, self._look.appearance, self._journal_folder)
        view.lock_wanted.connect(self.lock)
        view.appearance_chosen.connect(self._change_appearance)
        if self._without_key is not None:
            view.offer_runs(self._without_key.take_runs())
        self._journal_view = view
        self.window.show_view(view)
        if self._beginning is not None:
            self.window.drop_view(self._beginning.view)
            self._beginning = None

    def _change_appearance(self, appearance: Appearance) -> None:
        self._settings.appearance = appearance
        self._look.change(appearance)

    def _show_steady_me(self) -> None:
        self.window.show_view(self._help_without_key().steady_me())

    def _show_practice(self) -> None:
        self.window.show_view(self._help_without_key().practice())

    def _help_without_key(self) -> WithoutKey:
        if self._without_key is None:
            self._without_key = later.without_key(self._look.appearance, self)
            self._without_key.left.connect(self._return_to_lock_screen)
        return self._without_key

    def _return_to_lock_screen(self) -> None:
        self.window.show_view(self._lock_screen)

    def _choose_other_journal(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self.window, translate("LockScreen", "The folder of a journal, or of a new one")
        )
        if chosen:
            self._folder = Path(chosen)
            self.start()

    def _leave(self) -> None:
        """Put everything away before the window or the process goes."""
        self._settings.geometry = self.window.saveGeometry()
        self._settings.sync()
        if self._journal_view is not None:
            self._journal_view.put_away()
            self._journal_view = None

    def _close(self) -> None:
        self._leave()
        if self._demo is not None:
            self._demo.remove()
