"""Words that the disk refuses are not lost by one press of the lock."""

from pathlib import Path

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journal.ui.journal_view import JournalView
from journal.ui.widgets.note_edit import NoteEdit
from journal.ui.window_settings import Appearance
from tests.support.on_screen import button, texts
from tests.support.person import Person
from tests.support.sessions import WallClock, fill_disk, make_worded_journal, open_session


def test_the_first_press_warns_and_the_second_locks(qtbot: QtBot, tmp_path: Path) -> None:
    clock = WallClock()
    make_worded_journal(tmp_path / "journal", clock)
    session = open_session(tmp_path / "journal", clock)
    view = JournalView(session, Appearance(reduced_motion=True), tmp_path)
    qtbot.addWidget(view)
    view.show()
    locked: list[bool] = []
    view.lock_wanted.connect(lambda: locked.append(True))
    QTest.keyClicks(view.findChild(NoteEdit), "Do not lose this. " * 400)
    fill_disk(session)
    button(view, "Lock now").click()
    assert locked == []
    assert any("lock once more" in text for text in texts(view))
    fill_disk(session)
    button(view, "Lock now").click()
    assert locked == [True]
    Person(view).pause(0.2)
    view.put_away()


def test_with_room_one_press_locks(qtbot: QtBot, tmp_path: Path) -> None:
    clock = WallClock()
    make_worded_journal(tmp_path / "journal", clock)
    session = open_session(tmp_path / "journal", clock)
    view = JournalView(session, Appearance(reduced_motion=True), tmp_path)
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.lock_wanted):
        button(view, "Lock now").click()
    view.put_away()
