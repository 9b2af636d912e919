"""The sample journal: made and opened at once, and gone afterwards, however Mooring ended."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.errors import JournalInUseError
from journal.ui.demo import PASSPHRASE, Demo, remove_left_over
from journal.vault.folder_lock import FolderLock
from journal.vault.vault import Vault
from tests.support.applications import places_in, running
from tests.support.on_screen import texts
from tests.support.person import Person

Make = Callable[[Path | None], Demo]

_KEEP_ONE = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from journal.ui.demo import Demo

app = QCoreApplication([])
demo = Demo(Path(sys.argv[1]), None)
demo.ready.connect(lambda passphrase: print(demo.folder, flush=True))
demo.start()
app.exec()
"""


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def make(cache: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Make]:
    """Return what starts a demo and waits for it; each is removed at the end."""
    made: list[Demo] = []

    def start(folder: Path | None = None) -> Demo:
        demo = Demo(cache, folder)
        made.append(demo)
        with qtbot.waitSignal(demo.ready, timeout=20_000) as ready:
            demo.start()
        assert ready.args == [PASSPHRASE]
        return demo

    yield start
    for demo in made:
        demo.remove()


@pytest.fixture
def elsewhere(cache: Path) -> Iterator[subprocess.Popen[str]]:
    """Return another process with a demo of its own, ready and not open."""
    with subprocess.Popen(
        [sys.executable, "-c", _KEEP_ONE, str(cache)],
        cwd=Path(__file__).resolve().parents[2],
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        yield process
        process.kill()


def folder_of(process: subprocess.Popen[str]) -> Path:
    assert process.stdout is not None
    return Path(process.stdout.readline().strip())


def test_a_demo_is_an_encrypted_journal_with_its_passphrase(make: Make, cache: Path) -> None:
    demo = make(None)
    assert demo.folder.is_relative_to(cache)
    assert (demo.folder / "journal.db").read_bytes()[:6] != b"SQLite"
    journal = Vault(demo.folder).unlock(PASSPHRASE)
    assert journal.store.entries.count() > 100
    journal.close()


def test_it_is_gone_when_removed(make: Make, cache: Path) -> None:
    demo = make(None)
    demo.remove()
    assert list(cache.iterdir()) == []


def test_removed_while_it_is_being_made_it_leaves_nothing(cache: Path, qapp: QApplication) -> None:
    demo = Demo(cache, None)
    demo.start()
    demo.remove()
    assert list(cache.iterdir()) == []


def test_a_process_begun_anew_goes_on_with_its_demo(make: Make) -> None:
    first = make(None)
    before = (first.folder / "journal.db").read_bytes()
    first._lock.release()  # noqa: SLF001 - what replacing the process does
    second = make(first.folder)
    assert second.folder == first.folder
    assert (second.folder / "journal.db").read_bytes() == before


@pytest.mark.parametrize("name", ["precious", "demo-precious", "journal"])
def test_a_folder_of_the_persons_own_is_never_taken_for_a_demo(
    cache: Path, tmp_path: Path, qapp: QApplication, name: str
) -> None:
    mine = tmp_path / name / "journal"
    mine.mkdir(parents=True)
    (mine / "journal.db").write_bytes(b"precious")
    for folder in (mine, mine.parent, cache / "journal"):
        demo = Demo(cache, folder)
        assert demo.folder != folder
        demo.remove()
    assert (mine / "journal.db").read_bytes() == b"precious"


def test_what_a_kill_left_is_removed_at_the_next_start(
    make: Make, cache: Path, elsewhere: subprocess.Popen[str]
) -> None:
    left = folder_of(elsewhere)
    elsewhere.kill()
    elsewhere.wait()
    assert left.is_dir()
    demo = make(None)
    assert list(cache.iterdir()) == [demo.folder.parent]


def test_a_start_without_demo_removes_what_a_kill_left_too(
    tmp_path: Path, qapp: QApplication, elsewhere: subprocess.Popen[str]
) -> None:
    left = folder_of(elsewhere)
    elsewhere.kill()
    elsewhere.wait()
    with running(qapp, places_in(tmp_path)):
        assert not left.parent.exists()


def test_another_demo_that_runs_is_left_alone_also_while_it_is_locked(
    make: Make, cache: Path, elsewhere: subprocess.Popen[str]
) -> None:
    theirs = folder_of(elsewhere)
    ours = make(None)
    remove_left_over(cache)
    for folder in (theirs, ours.folder):
        Vault(folder).unlock(PASSPHRASE).close()


def test_no_room_for_a_demo_is_said(cache: Path, qtbot: QtBot, qapp: QApplication) -> None:
    cache.write_bytes(b"not a folder")
    demo = Demo(cache, None)
    with qtbot.waitSignal(demo.failed):
        demo.start()


def test_a_demo_in_the_window_shows_its_passphrase_opens_and_goes(
    tmp_path: Path, qapp: QApplication
) -> None:
    places = places_in(tmp_path)
    with running(qapp, places, is_demo=True) as application:
        person = Person(application.window)
        person.wait_for(lambda: any(PASSPHRASE in text for text in texts(person.window)))
        person.press("Unlock")
        person.wait_for(lambda: person.sees_button("Lock now"))
        (home,) = places.cache.iterdir()
        with pytest.raises(JournalInUseError):
            FolderLock(home)
    assert list(places.cache.iterdir()) == []
    assert not places.journal.exists()
    assert "last_journal" not in places.window_settings.read_text()
