"""Ctrl+C in a terminal, and the system's request to end: the window closes as by hand."""

import os
import signal
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier

_REQUESTS = (signal.SIGINT, signal.SIGTERM)


class Stopping(QObject):
    """Calls ``stop`` in the window's thread when the process is asked to end.

    Python sees a signal only when its own code runs, so the signal wakes the window by a pipe.
    """

    def __init__(self, stop: Callable[[], object], parent: QObject) -> None:
        """Take over the requests to end from now on."""
        super().__init__(parent)
        self._read, self._write = os.pipe()
        os.set_blocking(self._read, False)
        os.set_blocking(self._write, False)
        self._stop = stop
        self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        signal.set_wakeup_fd(self._write, warn_on_full_buffer=False)
        for request in _REQUESTS:
            signal.signal(request, _note)

    def give_back(self) -> None:
        """Leave the requests to Python again."""
        for request in _REQUESTS:
            signal.signal(request, signal.SIG_DFL)
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        os.close(self._read)
        os.close(self._write)

    def _wake(self) -> None:
        os.read(self._read, 64)
        self._stop()


def _note(_number: int, _frame: FrameType | None) -> None:
    """Leave the rest to the pipe."""
