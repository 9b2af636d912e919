"""The sample journal to try Mooring with: encrypted like any other, gone at exit."""

import secrets
import shutil
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from journal.domain.errors import MooringError
from journal.sample.sample_journal import keep_sample
from journal.ui.background import Job
from journal.ui.clock import local_now
from journal.vault.folder_lock import FolderLock
from journal.vault.key_derivation import MEBIBYTE, KeyCost
from journal.vault.vault import Vault

PASSPHRASE = "five quiet boats at rest"  # noqa: S105 - shown to everybody on the lock screen
_COST = KeyCost(19 * MEBIBYTE, 1, 1)
_NAME = "demo-"


class Demo(QObject):
    """One throwaway journal. ``ready`` carries its passphrase, ``failed`` the error."""

    ready = Signal(str)
    failed = Signal(object)

    def __init__(self, cache: Path, folder: Path | None, parent: QObject | None = None) -> None:
        """Use a ``folder`` made before this process was, or a new one in ``cache``."""
        super().__init__(parent)
        self._cache = cache
        self.folder = folder or cache / f"{_NAME}{secrets.token_hex(8)}"

    def start(self) -> None:
        """Remove what earlier demos left, then make the journal in the background."""
        if Vault(self.folder).exists:
            self.ready.emit(PASSPHRASE)
            return
        job = Job(partial(_make, self._cache, self.folder), self)
        job.finished.connect(self._say_ready)
        job.failed.connect(self.failed)
        job.start()

    def remove(self) -> None:
        """Delete the journal with all its files."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _say_ready(self) -> None:
        self.ready.emit(PASSPHRASE)


def _make(cache: Path, folder: Path) -> None:
    _remove_left_over(cache)
    vault = Vault(folder, _COST)
    vault.create(PASSPHRASE)
    journal = vault.unlock(PASSPHRASE)
    try:
        keep_sample(journal.store, local_now())
    finally:
        journal.close()


def _remove_left_over(cache: Path) -> None:
    """Remove the demos that no running Mooring has open."""
    for folder in cache.glob(f"{_NAME}*"):
        with suppress(MooringError):
            FolderLock(folder).release()
            shutil.rmtree(folder, ignore_errors=True)
