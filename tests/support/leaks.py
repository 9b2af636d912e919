"""What a test of the window may not leave behind: open windows, running clocks, running jobs."""

import threading
import time
from collections.abc import Callable, Iterator

import shiboken6
from PySide6.QtCore import (
    QAbstractAnimation,
    QCoreApplication,
    QEvent,
    QObject,
    QThread,
    QThreadPool,
    QTimer,
)
from PySide6.QtWidgets import QApplication

GRACE_SECONDS = 2.0
"""A job that was told to stop may need a moment to be gone."""

RUNNING: dict[type[QObject], Callable[..., bool]] = {
    QTimer: QTimer.isActive,
    QThread: QThread.isRunning,
    QAbstractAnimation: lambda animation: animation.state() == QAbstractAnimation.State.Running,
}


class Leftovers:
    """Remembers what was there before a test, and says what the test left."""

    def __init__(self) -> None:
        self._before = set(_present())

    def found(self) -> list[str]:
        """Return a line for each window, timer, animation, thread and job that is left."""
        QThreadPool.globalInstance().waitForDone(round(GRACE_SECONDS * 1000))
        end = time.monotonic() + GRACE_SECONDS
        while (left := self._new()) and time.monotonic() < end:
            time.sleep(0.01)
        return left

    def _new(self) -> list[str]:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return [line for key, line in _present().items() if key not in self._before]


def _present() -> dict[int, str]:
    """Return everything open or running, by identity."""
    return {id(thing): description for thing, description in _things()}


def _things() -> Iterator[tuple[object, str]]:
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            yield window, f"window {window!r}"
    for thread in threading.enumerate():
        yield thread, f"thread {thread.name}"
    for wrapped in shiboken6.getAllValidWrappers():
        for kind, is_running in RUNNING.items():
            if isinstance(wrapped, kind) and is_running(wrapped):
                yield wrapped, f"{kind.__name__} {wrapped!r}"
    if QThreadPool.globalInstance().activeThreadCount():
        yield QThreadPool.globalInstance(), "jobs in the thread pool"
