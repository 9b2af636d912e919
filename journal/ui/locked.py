"""A locked journal: the lock screen, one attempt to open after another, and what needs no key."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journal.domain.errors import MooringError
from journal.failures import failure_words
from journal.ui import later
from journal.ui.background import Job
from journal.ui.unlock.lock_screen import LockScreen
from journal.ui.window_settings import Appearance

if TYPE_CHECKING:
    from journal.domain.practice.runs import PracticeRun
    from journal.ui.unlocking import Unlocking
    from journal.ui.without_key import WithoutKey


class Locked(QObject):
    """Leads from the lock screen to an open journal.

    ``opened`` carries the session, ``view_wanted`` the view to show in the window,
    ``other_journal_wanted`` asks for another folder.
    """

    opened = Signal(object)
    view_wanted = Signal(object)
    other_journal_wanted = Signal()

    def __init__(self, folder: Path, appearance: Appearance, parent: QObject) -> None:
        """Make the lock screen of the journal in ``folder``."""
        super().__init__(parent)
        self._folder = folder
        self._appearance = appearance
        self._unlocking: Unlocking | None = None
        self._without_key: WithoutKey | None = None
        self._loading = Job(later.load_what_opens, self)
        self.screen = LockScreen()
        self.screen.typing_begun.connect(self._loading.start)
        self.screen.unlock_wanted.connect(self._unlock)
        self.screen.steady_me_wanted.connect(self._show_steady_me)
        self.screen.practise_wanted.connect(self._show_practice)
        self.screen.other_journal_wanted.connect(self.other_journal_wanted)

    def refuse(self, error: MooringError) -> None:
        """Say why the journal did not open."""
        self.screen.show_refusal(failure_words(error))

    def take_runs(self) -> tuple[PracticeRun, ...]:
        """Return what was practised while locked, and forget it."""
        return () if self._without_key is None else self._without_key.take_runs()

    def _unlock(self, passphrase: str) -> None:
        self.screen.show_working()
        self._unlocking = later.unlocking(self._folder, self)
        self._unlocking.opened.connect(self.opened)
        self._unlocking.failed.connect(self.refuse)
        self._unlocking.start(passphrase)

    def _show_steady_me(self) -> None:
        self.view_wanted.emit(self._help().steady_me())

    def _show_practice(self) -> None:
        self.view_wanted.emit(self._help().practice())

    def _show_screen(self) -> None:
        self.view_wanted.emit(self.screen)

    def _help(self) -> WithoutKey:
        if self._without_key is None:
            self._without_key = later.without_key(self._appearance, self)
            self._without_key.left.connect(self._show_screen)
        return self._without_key
