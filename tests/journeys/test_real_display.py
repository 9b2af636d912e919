"""The real window on a real display, by real keys and a real mouse: unlock, note, lock."""

import sys
import time
from pathlib import Path

import pytest

from journal.domain.entries import Entry
from journal.sample.sample_journal import keep_sample
from journal.ui.clock import local_now
from journal.vault.key_derivation import MEBIBYTE, KeyCost
from journal.vault.vault import Vault
from tests.support.display import Display, display, is_available

PASSPHRASE = "real keys on a real display"
NOTE = "Written with a real keyboard"
CHEAP = KeyCost(19 * MEBIBYTE, 1, 1)
MAIN = Path(__file__).resolve().parents[2] / "main.py"
PATIENCE_SECONDS = 30.0

pytestmark = pytest.mark.skipif(not is_available(), reason="no X server to test with")


def newest_entry(folder: Path) -> Entry | None:
    """Open the journal, which must be locked, and return its newest entry."""
    journal = Vault(folder, CHEAP).unlock(PASSPHRASE)
    try:
        return journal.store.entries.newest()
    finally:
        journal.close()


def wait_until_free(folder: Path) -> Entry | None:
    """Wait until no process has the journal open, and return its newest entry."""
    until = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            return newest_entry(folder)
        except Exception:
            if time.monotonic() > until:
                raise
            time.sleep(0.1)


def unlock(shown: Display) -> None:
    """Type the passphrase into the lock screen and wait for the pages."""
    shown.window("Mooring")
    shown.type(PASSPHRASE)
    shown.press("Return")
    time.sleep(3)


def test_an_entry_written_by_keyboard_is_kept_and_the_journal_locks(tmp_path: Path) -> None:
    folder = tmp_path / "journal"
    Vault(folder, CHEAP).create(PASSPHRASE)
    journal = Vault(folder, CHEAP).unlock(PASSPHRASE)
    keep_sample(journal.store, local_now())
    journal.close()
    with display() as shown:
        mooring = shown.start(sys.executable, str(MAIN), "--journal", str(folder))
        unlock(shown)
        shown.press("7")  # the first question has the focus
        shown.press(*["Tab"] * 8)  # mood, and triggers and feelings with their two chips each
        shown.type(NOTE)
        shown.press("ctrl+Return")
        time.sleep(0.5)
        shown.press("ctrl+l")
        entry = wait_until_free(folder)
        shown.window("Mooring")  # the lock screen of the same process, begun anew
        assert mooring.poll() is None
        mooring.terminate()
        _, said = mooring.communicate()
    assert entry is not None
    assert entry.anxiety is not None
    assert entry.anxiety.points == 7
    assert entry.note == NOTE
    assert b"Traceback" not in said
