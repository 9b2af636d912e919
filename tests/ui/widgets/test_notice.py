from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from journal.tokens import read_tokens
from journal.ui.widgets.buttons import LinkButton, QuietButton
from journal.ui.widgets.notice import Notice, UndoNotice

Show = Callable[[QWidget], None]


@pytest.fixture
def window(show: Show) -> QWidget:
    made = QWidget()
    made.resize(600, 100)
    show(made)
    return made


@pytest.fixture
def undo(qtbot: QtBot, window: QWidget) -> UndoNotice:
    qtbot.mouseMove(window, QPoint(5, 5))  # the pointer rests elsewhere
    made = UndoNotice(window)
    made.setGeometry(0, 40, 600, 60)
    return made


def button(notice: Notice) -> QPushButton:
    return notice.findChild(QuietButton)


def test_a_notice_says_something_and_can_be_closed(qtbot: QtBot, window: QWidget) -> None:
    notice = Notice(window)
    assert not notice.isVisible()
    notice.say("Saved as summary.pdf")
    assert notice.isVisible()
    assert notice.text() == "Saved as summary.pdf"
    assert not button(notice).isVisible()
    with qtbot.waitSignal(notice.closed):
        qtbot.mouseClick(notice.findChild(LinkButton), Qt.MouseButton.LeftButton)
    assert not notice.isVisible()


def test_a_new_text_replaces_the_last(window: QWidget) -> None:
    notice = Notice(window)
    notice.say("The entry is deleted.", "Undo")
    notice.say("Kept.")
    assert notice.text() == "Kept."
    assert not button(notice).isVisible()


def test_undo_is_offered_and_taken(qtbot: QtBot, undo: UndoNotice) -> None:
    closed: list[bool] = []
    undo.closed.connect(lambda: closed.append(True))
    undo.offer("The entry of 18:40 is deleted.")
    with qtbot.waitSignal(undo.acted):
        qtbot.mouseClick(button(undo), Qt.MouseButton.LeftButton)
    assert not undo.isVisible()
    assert closed == []


def test_the_offer_passes_after_its_time(qtbot: QtBot, undo: UndoNotice) -> None:
    undo.offer("Deleted.", for_ms=40)
    with qtbot.waitSignal(undo.closed, timeout=2000):
        assert undo.isVisible()
    assert not undo.isVisible()


def test_the_usual_time_is_twenty_seconds() -> None:
    assert read_tokens().metrics.undo_ms == 20_000


def test_the_time_stands_still_under_the_focus(qtbot: QtBot, undo: UndoNotice) -> None:
    undo.offer("Deleted.", for_ms=60)
    button(undo).setFocus()
    assert undo.is_waiting()
    qtbot.wait(150)
    assert undo.isVisible()
    with qtbot.waitSignal(undo.closed, timeout=2000):
        button(undo).clearFocus()


def test_the_time_stands_still_under_the_pointer(
    qtbot: QtBot, qapp: QApplication, undo: UndoNotice
) -> None:
    undo.offer("Deleted.", for_ms=60)
    qtbot.mouseMove(undo)
    qtbot.waitUntil(undo.is_waiting)
    qtbot.wait(150)
    assert undo.isVisible()
    undo.hide()


def test_a_notice_takes_no_focus_by_itself(window: QWidget, undo: UndoNotice) -> None:
    before = QApplication.focusWidget()
    undo.offer("Deleted.", for_ms=1000)
    assert QApplication.focusWidget() is before
    undo.hide()


def test_a_screen_reader_is_told(monkeypatch: pytest.MonkeyPatch, undo: UndoNotice) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: told.append(event.message())
    )
    undo.offer("The entry of 18:40 is deleted.", for_ms=1000)
    undo.hide()
    assert told == ["The entry of 18:40 is deleted."]
