"""From the list to an entry and back, by keys and by mouse."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from journal.domain.entries import Entry, TriggerAnswers
from journal.domain.ratings import Rating
from journal.domain.records import Kind, RecordId
from journal.domain.vocabulary import Label
from journal.ui.entries.entries_presenter import EntriesPresenter
from journal.ui.session import Session
from journal.ui.widgets.note_edit import NoteEdit
from tests.support.on_screen import button, controls_without_name, texts

Keep = Callable[..., Entry]
OpenEntries = Callable[[], EntriesPresenter]


def listed(entries: EntriesPresenter) -> list[str]:
    model = entries.page.timeline.view.model()
    return [model.row(number).excerpt for number in range(model.rowCount())]


def press(entries: EntriesPresenter, *names: str) -> None:
    for name in names:
        button(entries.page, name).click()


def key(qtbot: QtBot, wanted: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), wanted)


def note_of(entries: EntriesPresenter) -> NoteEdit:
    return entries.page.findChild(NoteEdit)


def search_of(entries: EntriesPresenter) -> QLineEdit:
    return entries.page.timeline.findChild(QLineEdit)


def stored(session: Session, record: RecordId) -> Entry:
    found = session.store.entries.get(record)
    assert found is not None
    return found


def _trigger(session: Session) -> Label:
    return session.store.vocabulary.all(Kind.TRIGGER)[0]


def test_an_entry_is_listed_found_changed_deleted_and_brought_back(
    qtbot: QtBot, keep: Keep, open_entries: OpenEntries, session: Session
) -> None:
    kept = keep("The bus was packed again", anxiety=Rating(4))
    keep("Soup with Ana", 26)
    entries = open_entries()
    assert listed(entries) == ["The bus was packed again", "Soup with Ana"]

    entries.page.start_search()
    qtbot.keyClicks(search_of(entries), "pack")
    assert listed(entries) == ["The bus was packed again"]
    key(qtbot, Qt.Key.Key_Down)
    key(qtbot, Qt.Key.Key_Return)
    assert "Anxiety 4" in texts(entries.page)
    press(entries, "Edit")
    note_of(entries).insert_words("In the end: ")
    press(entries, "Save changes")
    assert stored(session, kept.id).note in (
        "In the end: The bus was packed again",
        "The bus was packed againIn the end: ",
    )
    assert len(session.store.entries.history(kept.id)) == 2
    press(entries, "Delete")
    assert listed(entries) == []
    press(entries, "Undo")
    assert len(listed(entries)) == 1
    search_of(entries).clear()
    assert len(listed(entries)) == 2


def test_the_keys_move_open_and_close(qtbot: QtBot, keep: Keep, open_entries: OpenEntries) -> None:
    for number in range(5):
        keep(f"note {number}", number)
    entries = open_entries()
    view = entries.page.timeline.view
    key(qtbot, Qt.Key.Key_Home)
    key(qtbot, Qt.Key.Key_Down)
    key(qtbot, Qt.Key.Key_Return)
    assert "note 1" in texts(entries.page)
    key(qtbot, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is view
    assert view.currentIndex().row() == 1
    key(qtbot, Qt.Key.Key_E)
    assert entries.page.is_changing
    key(qtbot, Qt.Key.Key_Escape)
    assert entries.page.is_reading
    key(qtbot, Qt.Key.Key_Delete)
    assert listed(entries) == ["note 0", "note 2", "note 3", "note 4"]
    assert view.currentIndex().row() == 1
    key(qtbot, Qt.Key.Key_End)
    assert view.currentIndex().row() == 3


def test_a_press_opens_what_is_under_it_but_not_the_heading_of_a_day(
    qtbot: QtBot, keep: Keep, open_entries: OpenEntries
) -> None:
    keep("today")
    keep("yesterday", 24)
    entries = open_entries()
    view = entries.page.timeline.view
    second = view.visualRect(view.model().index(1, 0))
    qtbot.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=second.topLeft() + QPoint(9, 9)
    )
    assert not entries.page.is_reading
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=second.center())
    assert entries.page.is_reading
    assert "yesterday" in texts(entries.page)


def test_the_search_is_found_cleared_and_left_by_keys(
    qtbot: QtBot, keep: Keep, open_entries: OpenEntries
) -> None:
    keep("Poor night", 12)
    keep("Good soup")
    entries = open_entries()
    qtbot.keyClick(entries.page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is search_of(entries)
    qtbot.keyClicks(search_of(entries), "soup")
    assert "1 entry found" in texts(entries.page)
    key(qtbot, Qt.Key.Key_Escape)
    assert search_of(entries).text() == ""
    assert len(listed(entries)) == 2
    key(qtbot, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is entries.page.timeline.view


def test_nothing_found_is_told_with_what_helps(
    qtbot: QtBot, keep: Keep, open_entries: OpenEntries
) -> None:
    keep("soup")
    entries = open_entries()
    entries.page.start_search()
    qtbot.keyClicks(search_of(entries), "xyzzy")
    assert "Nothing found for “xyzzy”" in texts(entries.page)
    key(qtbot, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is search_of(entries)


def test_an_empty_journal_leads_to_today(qtbot: QtBot, open_entries: OpenEntries) -> None:
    entries = open_entries()
    assert "Nothing noted yet" in texts(entries.page)
    with qtbot.waitSignal(entries.today_wanted):
        press(entries, "Go to Today")


def test_a_new_entry_moves_neither_the_place_nor_the_selection(
    keep: Keep, open_entries: OpenEntries
) -> None:
    for number in range(180):
        keep(f"note {number}", 1 + number)
    entries = open_entries()
    view = entries.page.timeline.view
    model = view.model()
    for _ in range(2):
        model.fetchMore(view.rootIndex())
    view.setCurrentIndex(model.index(120, 0))
    view.scrollTo(model.index(120, 0), view.ScrollHint.PositionAtTop)
    above = view.visualRect(view.currentIndex()).top()
    keep("new")
    assert model.row(view.currentIndex().row()).excerpt == "note 120"
    assert view.visualRect(view.currentIndex()).top() == above


def test_a_trigger_that_is_renamed_is_shown_by_its_new_name(
    qtbot: QtBot, keep: Keep, open_entries: OpenEntries, session: Session
) -> None:
    kept = keep(triggers=TriggerAnswers((_trigger(session).id,)))
    entries = open_entries()
    entries.page.timeline.view.opened.emit(kept.id)
    label = _trigger(session)
    with session.store.transaction():
        session.store.vocabulary.save(replace(label, name="Number 8"))
    qtbot.waitUntil(lambda: "Number 8" in texts(entries.page))
    assert entries.page.timeline.view.model().row(0).triggers == ("Number 8",)


def test_every_row_and_control_can_be_heard(keep: Keep, open_entries: OpenEntries) -> None:
    kept = keep("The bus was packed", anxiety=Rating(4))
    entries = open_entries()
    told = QAccessible.queryAccessibleInterface(entries.page.timeline.view)
    assert told.text(QAccessible.Text.Name) == "Entries, newest first"
    row = told.child(0)
    assert row.text(QAccessible.Text.Name) == (
        "Sunday 22 November, 18:40. Anxiety 4. The bus was packed. Only me"
    )
    assert not controls_without_name(entries.page)
    entries.page.timeline.view.opened.emit(kept.id)
    assert not controls_without_name(entries.page)
    press(entries, "Edit")
    assert not controls_without_name(entries.page)


def test_an_entry_that_is_gone_leads_back_to_the_list(
    keep: Keep, open_entries: OpenEntries, session: Session
) -> None:
    kept = keep("gone")
    entries = open_entries()
    entries.page.timeline.view.opened.emit(kept.id)
    with session.store.transaction():
        session.store.entries.delete(kept.id)
    assert not entries.page.is_reading
    entries.page.timeline.view.edit_wanted.emit(kept.id)
    assert not entries.page.is_changing
    assert listed(entries) == []
