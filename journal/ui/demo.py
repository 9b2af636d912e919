"""The sample journal to try Mooring with: encrypted like any other, gone at exit."""

import secrets
import shutil
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from journal.domain.errors import MooringError, StorageError
from journal.sample.sample_journal import keep_sample
from journal.ui.background import Job
from journal.ui.clock import local_now
from journal.vault.folder_lock import FolderLock
from journal.vault.key_derivation import MEBIBYTE, KeyCost
from journal.vault.vault import Vault

PASSPHRASE = "five quiet boats at rest"  # noqa: S105 - shown to everybody on the lock screen
_COST = KeyCost(19 * MEBIBYTE, 1, 1)
_NAME = "demo-"
_JOURNAL = "journal"


class Demo(QObject):
    """One throwaway journal. ``ready`` carries its passphrase, ``failed`` the error.

    It lies in a home of its own, which is locked as long as this process lives: also while the
    journal is not open no other Mooring takes it for one left over.
    """

    ready = Signal(str)
    failed = Signal(object)

    def __init__(self, cache: Path, folder: Path | None, parent: QObject | None = None) -> None:
        """Use the ``folder`` of a demo that this process goes on with, or a new one in ``cache``.

        No other folder is ever taken, since all of it is deleted at the end.
        """
        super().__init__(parent)
        self._cache = cache
        self._home = _home_of(folder, cache) or cache / f"{_NAME}{secrets.token_hex(8)}"
        self._lock: FolderLock | None = None
        self._job = Job(partial(_make, cache, self.folder), self)
        self._job.finished.connect(self._say_ready)
        self._job.failed.connect(self.failed)

    @property
    def folder(self) -> Path:
        """The folder of the journal."""
        return self._home / _JOURNAL

    def start(self) -> None:
        """Remove what earlier demos left, then make the journal in the background."""
        try:
            self._lock = _lock_home(self._home)
        except MooringError as error:
            self.failed.emit(error)
            return
        if Vault(self.folder).exists:
            self._say_ready()
        else:
            self._job.start()

    def remove(self) -> None:
        """Delete the journal with all its files."""
        if self._job.running:
            self._job.cancel()
            self._job.wait()
        shutil.rmtree(self._home, ignore_errors=True)
        if self._lock is not None:
            self._lock.release()

    def _say_ready(self) -> None:
        self.ready.emit(PASSPHRASE)


def remove_left_over(cache: Path) -> None:
    """Remove the demos in ``cache`` that belong to no running Mooring."""
    for home in cache.glob(f"{_NAME}*"):
        with suppress(MooringError):
            lock = FolderLock(home)
            shutil.rmtree(home, ignore_errors=True)
            lock.release()


def _home_of(folder: Path | None, cache: Path) -> Path | None:
    """Return the home of the demo whose journal is in ``folder``, or None where it is no demo."""
    if folder is None or folder.name != _JOURNAL:
        return None
    home = folder.parent
    is_demo = home.name.startswith(_NAME) and home.parent.resolve() == cache.resolve()
    return home if is_demo else None


def _lock_home(home: Path) -> FolderLock:
    """Make the home where it is not there yet, and hold it."""
    try:
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise StorageError("the sample journal could not be made") from error
    return FolderLock(home)


def _make(cache: Path, folder: Path) -> None:
    remove_left_over(cache)
    vault = Vault(folder, _COST)
    vault.create(PASSPHRASE)
    journal = vault.unlock(PASSPHRASE)
    try:
        keep_sample(journal.store, local_now())
    finally:
        journal.close()
