from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from journal.ui import theme
from journal.ui.widgets.note_edit import NoteEdit

Show = Callable[[QWidget], None]


@pytest.fixture
def window() -> QWidget:
    return QWidget()


@pytest.fixture
def note(window: QWidget, show: Show) -> NoteEdit:
    column = QVBoxLayout(window)
    made = NoteEdit("Anything you want to say?")
    column.addWidget(made)
    column.addWidget(QLineEdit())
    column.addStretch()
    window.resize(400, 700)
    show(window)
    made.setFocus()
    return made


def test_what_is_typed_is_given(qtbot: QtBot, note: NoteEdit) -> None:
    said: list[str] = []
    note.changed.connect(said.append)
    qtbot.keyClicks(note, "ab")
    assert said == ["a", "ab"]
    assert note.text() == "ab"


def test_tab_leaves_the_note(qtbot: QtBot, note: NoteEdit) -> None:
    qtbot.keyClick(note, Qt.Key.Key_Tab)
    assert not note.hasFocus()
    assert note.text() == ""


def test_the_note_grows_with_what_is_written(qtbot: QtBot, note: NoteEdit) -> None:
    least = theme.current().metrics.note_height
    assert note.height() == least
    note.set_text("a line of words that is a little longer than the field is wide\n" * 8)
    qtbot.waitUntil(lambda: note.height() > 2 * least)
    assert note.verticalScrollBar().maximum() == 0
    note.set_text("short")
    qtbot.waitUntil(lambda: note.height() == least)


def test_replacing_the_text_can_be_undone(qtbot: QtBot, note: NoteEdit) -> None:
    qtbot.keyClicks(note, "the first words")
    note.set_text("What was going on around you?")
    note.undo()
    assert note.text() == "the first words"


def test_a_fresh_note_has_nothing_to_undo(note: NoteEdit) -> None:
    assert not note.document().isUndoAvailable()


def test_pasting_takes_the_words_and_leaves_their_look(note: NoteEdit) -> None:
    source = QMimeData()
    source.setHtml('<p style="color:red">so <b>loud</b></p>')
    source.setText("so loud")
    note.insertFromMimeData(source)
    assert note.text() == "so loud"
    note.selectAll()
    assert note.textCursor().charFormat().fontWeight() <= 400


def test_pasting_a_picture_does_nothing(note: NoteEdit) -> None:
    source = QMimeData()
    source.setImageData(note.grab().toImage())
    note.insertFromMimeData(source)
    assert note.text() == ""


def test_a_sentence_starter_goes_where_the_cursor_is(qtbot: QtBot, note: NoteEdit) -> None:
    note.set_text("before after")
    cursor = note.textCursor()
    cursor.setPosition(7)
    note.setTextCursor(cursor)
    note.insert_words("I noticed ")
    assert note.text() == "before I noticed after"
    assert note.hasFocus()


def test_lines_keep_their_room_on_new_lines(qtbot: QtBot, note: NoteEdit) -> None:
    qtbot.keyClicks(note, "one")
    qtbot.keyClick(note, Qt.Key.Key_Return)
    cursor = note.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    assert cursor.blockFormat().lineHeight() == theme.current().metrics.line_height


def test_text_of_any_script_comes_back_as_it_was(qapp: QApplication, note: NoteEdit) -> None:
    text = "مرحبا\nשםל 🙂 e\u0301\u200d\ttab"
    note.set_text(text)
    assert note.text() == text
