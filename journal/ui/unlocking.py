"""Making and opening journals for the window: the slow half in the background.

Imported when the person asks to unlock or to begin a journal, never for the lock screen alone.
"""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from journal.domain.errors import MooringError
from journal.store.starter import add_starter_words
from journal.ui.background import Job
from journal.ui.clock import local_now, local_zone
from journal.ui.session import Session
from journal.vault.key_derivation import KeyCost, RootKey
from journal.vault.recovery_sheet import sheet_of
from journal.vault.vault import Opening, Vault


class Unlocking(QObject):
    """One attempt to open a journal. ``opened`` carries the session, ``failed`` the error."""

    opened = Signal(object)
    failed = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Prepare to open the journal in ``folder``."""
        super().__init__(parent)
        self._vault = Vault(folder)
        self._opening: Opening | None = None

    def start(self, passphrase: str) -> None:
        """Look at the files now and derive the key in the background."""
        try:
            self._opening = self._vault.begin()
        except MooringError as error:
            self.failed.emit(error)
            return
        job = Job(partial(self._opening.unwrap, passphrase), self)
        job.finished.connect(self._open)
        job.failed.connect(self._give_up)
        job.start()

    def open_with(self, root: RootKey) -> None:
        """Open a journal whose root key is known: the one just made."""
        try:
            self._opening = self._vault.begin()
        except MooringError as error:
            self.failed.emit(error)
            return
        self._open(root)

    def _open(self, root: RootKey) -> None:
        if self._opening is None:
            return
        try:
            journal = self._opening.open(root)
        except MooringError as error:
            self._give_up(error)
            return
        self.opened.emit(Session(journal, local_now, local_zone()))

    def _give_up(self, error: MooringError) -> None:
        if self._opening is not None:
            self._opening.release()
        self.failed.emit(error)


class Making(QObject):
    """Making a new journal. ``made`` carries the recovery sheet's lines, ``failed`` the error."""

    made = Signal(object)
    failed = Signal(object)

    def __init__(
        self, folder: Path, cost: KeyCost | None = None, parent: QObject | None = None
    ) -> None:
        """Prepare to make a journal in ``folder``."""
        super().__init__(parent)
        self._vault = Vault(folder, cost)
        self._root: RootKey | None = None

    @property
    def root(self) -> RootKey | None:
        """The root key of the journal made, to open it without the passphrase."""
        return self._root

    def start(self, passphrase: str) -> None:
        """Make the journal in the background."""
        job = Job(partial(_make, self._vault, passphrase), self)
        job.finished.connect(self._keep_root)
        job.failed.connect(self.failed.emit)
        job.start()

    def _keep_root(self, root: RootKey) -> None:
        self._root = root
        self.made.emit(sheet_of(root))


def _make(vault: Vault, passphrase: str) -> RootKey:
    """Make a journal that offers its first words, and return its root key."""
    root = vault.create(passphrase)
    journal = vault.begin().open(root)
    try:
        with journal.store.transaction():
            add_starter_words(journal.store)
    finally:
        journal.close()
    return root
