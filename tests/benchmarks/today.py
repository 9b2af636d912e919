"""Unlocks the journal named as a person does, and prints the milliseconds until Today is painted.

The time from Enter to the end of the painting, less the time that deriving the key takes alone in
this very process. Typing a passphrase takes a second, in which Mooring loads what opens a journal.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from journal.ui.application import Application
from journal.ui.places import Places
from tests.benchmarks.painting import FirstPaint

TYPING_MS = 1000


class Unlocking:
    """One unlocking, from the lock screen to Today."""

    def __init__(self, app: QApplication, folder: Path, passphrase: str) -> None:
        """Show the lock screen of the journal in ``folder``."""
        self.milliseconds = 0.0
        self._app = app
        self._passphrase = passphrase
        self._begun = 0.0
        places = Places(folder, folder.parent / "window.ini", folder.parent / "cache")
        self._application = Application(app, places, folder)
        FirstPaint(app, "LockScreen", self._begin)
        self._application.start()

    def _begin(self) -> None:
        field = self._application.window.findChild(QLineEdit)
        field.setText(self._passphrase)
        QTimer.singleShot(TYPING_MS, self._unlock)

    def _unlock(self) -> None:
        FirstPaint(self._app, "TodayPage", self._end)
        field = self._application.window.findChild(QLineEdit)
        self._begun = time.perf_counter()
        QTest.keyClick(field, Qt.Key.Key_Return)

    def _end(self) -> None:
        self.milliseconds = (time.perf_counter() - self._begun) * 1000
        self._application.window.close()
        self._app.quit()


def _derivation(passphrase: str) -> float:
    from journal.vault.key_derivation import key_of_passphrase  # loaded by unlocking, not before
    from tests.support.journals import CHEAP

    begin = time.perf_counter()
    key_of_passphrase(passphrase, bytes(16), CHEAP)
    return (time.perf_counter() - begin) * 1000


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    unlocking = Unlocking(app, Path(sys.argv[1]), sys.argv[2])
    app.exec()
    derivation = min(_derivation(sys.argv[2]) for _ in range(3))
    sys.stdout.write(str(unlocking.milliseconds - derivation))
