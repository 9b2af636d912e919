"""Work beside the window: its result comes back into the window's thread, or not at all."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from journal.domain.errors import StorageError
from journal.ui.background import Job


class Owner(QObject):
    """Remembers what its job said, and in which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[object] = []
        self.threads: set[threading.Thread] = set()

    def begin(self, work: Callable[[], object]) -> Job:
        job = Job(work, self)
        job.finished.connect(self.hear)
        job.failed.connect(self.hear)
        job.start()
        return job

    def hear(self, said: object) -> None:
        self.said.append(said)
        self.threads.add(threading.current_thread())


@pytest.fixture
def owner(qapp: QApplication) -> Owner:
    return Owner()


def settle() -> None:
    """Deliver everything that is on its way."""
    for _ in range(3):
        QCoreApplication.processEvents()


def test_work_is_done_elsewhere_and_its_result_comes_to_the_windows_thread(
    owner: Owner, qtbot: QtBot
) -> None:
    owner.begin(threading.current_thread)
    qtbot.waitUntil(lambda: bool(owner.said))
    (worker,) = owner.said
    assert worker is not threading.main_thread()
    assert owner.threads == {threading.main_thread()}


def test_a_result_may_be_nothing(owner: Owner, qtbot: QtBot) -> None:
    owner.begin(lambda: None)
    qtbot.waitUntil(lambda: owner.said == [None])


def test_an_error_with_a_name_is_told_as_a_failure(owner: Owner, qtbot: QtBot) -> None:
    error = StorageError("no room")

    def fail() -> None:
        raise error

    job = Job(fail, owner)
    finished: list[object] = []
    job.finished.connect(finished.append)
    job.failed.connect(owner.hear)
    job.start()
    qtbot.waitUntil(lambda: owner.said == [error])
    assert finished == []
    assert owner.threads == {threading.main_thread()}


def test_any_other_error_is_a_fault_of_the_program_and_not_hidden(
    owner: Owner, qtbot: QtBot
) -> None:
    def fail() -> None:
        raise ZeroDivisionError

    with capture_exceptions() as faults:
        owner.begin(fail)
        qtbot.waitUntil(lambda: bool(faults))
    assert faults[0][0] is ZeroDivisionError
    assert owner.said == []


def test_a_cancelled_job_says_nothing(owner: Owner, qtbot: QtBot) -> None:
    go_on = threading.Event()
    job = owner.begin(go_on.wait)
    assert job.running
    job.cancel()
    go_on.set()
    job.wait(5)
    settle()
    assert not job.running
    assert owner.said == []


def test_a_job_cancelled_after_its_end_says_nothing_either(owner: Owner) -> None:
    job = owner.begin(lambda: "too late")
    job.wait(5)
    job.cancel()
    settle()
    assert owner.said == []


def test_a_job_whose_owner_is_gone_ends_quietly(qapp: QApplication) -> None:
    go_on, heard = threading.Event(), []
    owner = Owner()
    job = owner.begin(go_on.wait)
    job.finished.connect(heard.append)
    worker = next(each for each in threading.enumerate() if each.name == "mooring-job")
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    go_on.set()
    worker.join(5)
    settle()
    assert not worker.is_alive()
    assert heard == []


def test_what_the_work_held_is_forgotten_when_it_is_done(owner: Owner, qtbot: QtBot) -> None:
    class Secret:
        forgotten = threading.Event()

        def __call__(self) -> int:
            return 1

        def __del__(self) -> None:
            self.forgotten.set()

    owner.begin(Secret())
    qtbot.waitUntil(lambda: owner.said == [1])
    assert Secret.forgotten.is_set()
