"""Slow work off the window's thread, its result brought back to it."""

from collections.abc import Callable
from threading import Thread
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from journal.domain.errors import MooringError


class Job(QObject):
    """One piece of work on plain data.

    ``finished`` carries its result, ``failed`` a ``MooringError``; neither comes once
    ``cancel`` was called or the job's owner is gone. Any other error is raised in the window's
    thread, where it belongs to the program's own faults.
    """

    finished = Signal(object)
    failed = Signal(object)
    _ended = Signal(object, object)

    def __init__(self, work: Callable[[], Any], parent: QObject) -> None:
        """Prepare ``work``; ``start`` runs it."""
        super().__init__(parent)
        self._work = work
        self._cancelled = False
        self._thread = Thread(target=self._run, name="mooring-job", daemon=True)
        self._ended.connect(self._report, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Run the work in a thread of its own."""
        self._thread.start()

    def cancel(self) -> None:
        """Drop the result; the work itself ends when it ends."""
        self._cancelled = True

    @property
    def running(self) -> bool:
        """Whether the work goes on."""
        return self._thread.is_alive()

    def wait(self, seconds: float | None = None) -> None:
        """Wait until the work has ended."""
        self._thread.join(seconds)

    def _run(self) -> None:
        result: object = None
        error: BaseException | None = None
        try:
            result = self._work()
        except BaseException as caught:
            error = caught
        finally:
            del self._work  # it may hold a passphrase
        try:
            self._ended.emit(result, error)
        except RuntimeError:
            return  # the owner, and this job with it, was deleted meanwhile

    @Slot(object, object)
    def _report(self, result: object, error: BaseException | None) -> None:
        self._thread.join()
        if self._cancelled:
            return
        if error is None:
            self.finished.emit(result)
        elif isinstance(error, MooringError):
            self.failed.emit(error)
        else:
            raise error
