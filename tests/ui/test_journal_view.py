"""The open journal: its rail and keys, its locks, and pages that show it as it is."""

import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from journal.domain.entries import Entry
from journal.domain.errors import StorageError
from journal.domain.practice.runs import PracticeRun
from journal.domain.ratings import Rating
from journal.domain.records import new_record_id
from journal.domain.sharing import Share
from journal.store.changes import Area
from journal.ui import file_dialogs, on_demand, pages, theme
from journal.ui.entry_editor import kept_draft
from journal.ui.insights.insights_page import InsightsPage
from journal.ui.journal_view import JournalView
from journal.ui.keys_dialog import KeysDialog
from journal.ui.main_window import MainWindow
from journal.ui.pages import keys as listed_keys
from journal.ui.practice.steady_me import SteadyMe
from journal.ui.session import Session
from journal.ui.widgets.check_in import CheckIn
from journal.ui.widgets.note_edit import NoteEdit
from journal.ui.window_settings import Appearance
from tests.support.builders import moment, practice_run
from tests.support.on_screen import button, texts
from tests.support.person import Person
from tests.support.sessions import WallClock, fill_disk, open_session

Show = Callable[[], Person]
CONTROL = Qt.KeyboardModifier.ControlModifier


class Windows(QObject):
    """Remembers every window that came onto the screen."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


@pytest.fixture
def show(
    session: Session, folder: Path, qapp: QApplication, qtbot: QtBot
) -> Iterator[Callable[[], Person]]:
    """Return what opens the pages of the journal in a window, as the application does."""
    theme.apply(qapp, theme.make_theme())
    window = MainWindow()

    def open_pages() -> Person:
        view = JournalView(session, Appearance(reduced_motion=True), folder)
        window.show_alone(view)
        window.show()
        person = Person(window)
        person.come()
        return person

    yield open_pages
    view = window.view
    if isinstance(view, JournalView):
        view.put_away()
    window.close()
    delete(window)


def view_of(person: Person) -> JournalView:
    window = person.window
    assert isinstance(window, MainWindow)
    assert isinstance(window.view, JournalView)
    return window.view


def page_of(person: Person) -> QWidget:
    return view_of(person)._stack.currentWidget()  # noqa: SLF001 - what is in front


def load_charts(person: Person) -> None:
    person.wait_for(lambda: view_of(person)._charts_loaded, "no charts")  # noqa: SLF001


def is_dialog_open(person: Person) -> bool:
    return any(each.isVisible() for each in person.window.findChildren(KeysDialog))


def test_today_is_shown_first_with_the_focus_in_its_first_question(show: Show) -> None:
    person = show()
    assert "How anxious are you right now?" in texts(page_of(person))
    form = person.window.findChild(CheckIn)
    assert form.isAncestorOf(QApplication.focusWidget())


def test_the_rail_leads_to_every_page_that_is_built_and_to_no_other(show: Show) -> None:
    person = show()
    load_charts(person)
    titles = {"Entries", "Practise", "Insights", "Settings"}
    for title in sorted(titles):
        person.press(title)
        assert title in texts(page_of(person))
    assert not person.sees_button("Plan")


@pytest.mark.parametrize("place", range(5))
def test_control_and_a_number_lead_to_a_page(show: Show, place: int) -> None:
    person = show()
    load_charts(person)
    person.press("Settings")
    person.press_key(Qt.Key(Qt.Key.Key_1 + place), CONTROL)
    page = pages.rail_pages()[place]
    assert view_of(person)._page_id == page.id  # noqa: SLF001
    assert button(person.window, page.label).isChecked()
    assert not button(person.window, "Settings").isChecked()


def test_control_comma_leads_to_the_settings(show: Show) -> None:
    person = show()
    person.press_key(Qt.Key.Key_Comma, CONTROL)
    assert "Settings" in texts(page_of(person))


def test_every_listed_key_is_a_key_and_no_two_are_the_same(show: Show) -> None:
    listed = [key for key, _ in listed_keys()]
    assert all(not QKeySequence(key).isEmpty() for key in listed)
    assert len(set(listed)) == len(listed)


def test_f1_lists_the_keys_once_and_escape_closes_the_list(show: Show) -> None:
    person = show()
    person.press_key(Qt.Key.Key_F1)
    (dialog,) = person.window.findChildren(KeysDialog)
    person.wait_for(dialog.isActiveWindow)
    shown = [each.text() for each in dialog.findChildren(QLabel)]
    assert all(does in shown for _, does in listed_keys())
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    assert len(person.window.findChildren(KeysDialog)) == 1
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not is_dialog_open(person)


def test_f2_breathes_at_once_from_any_page_and_escape_leads_back(show: Show) -> None:
    person = show()
    person.press("Entries")
    before = page_of(person)
    person.press_key(Qt.Key.Key_F2)
    assert isinstance(page_of(person), SteadyMe)
    person.press_key(Qt.Key.Key_Escape)
    assert page_of(person) is before


def test_control_l_locks(show: Show, qtbot: QtBot) -> None:
    person = show()
    with qtbot.waitSignal(view_of(person).lock_wanted):
        person.press_key(Qt.Key.Key_L, CONTROL)


def test_control_l_locks_while_the_list_of_keys_is_open(show: Show, qtbot: QtBot) -> None:
    person = show()
    person.press_key(Qt.Key.Key_F1)
    (dialog,) = person.window.findChildren(KeysDialog)
    person.wait_for(dialog.isActiveWindow)
    with qtbot.waitSignal(view_of(person).lock_wanted):
        QTest.keyClick(dialog, Qt.Key.Key_L, CONTROL)
    dialog.close()


def test_control_l_locks_while_a_file_is_asked_for(show: Show) -> None:
    person = show()
    locked: list[bool] = []
    view_of(person).lock_wanted.connect(lambda: locked.append(True))

    def lock_and_leave() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_L, CONTROL)
        dialog.reject()

    QTimer.singleShot(300, lock_and_leave)
    file_dialogs.choose_new_file(person.window, "Save", "page.pdf", "PDF (*.pdf)")
    assert locked == [True]


def test_what_is_written_is_a_draft_when_the_journal_is_put_away(
    show: Show, folder: Path, wall_clock: WallClock
) -> None:
    person = show()
    person.window.findChild(NoteEdit).insert_words("half a sentence")
    view_of(person).put_away()
    again = open_session(folder, wall_clock)
    draft = kept_draft(again.store, "check-in")
    again.close()
    assert draft is not None
    assert draft.note == "half a sentence"
    assert draft.share is Share.ONLY_ME


def test_it_closes_although_a_page_cannot_keep_its_words(
    show: Show, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = show()

    def fail(*_: Any) -> None:
        raise RuntimeError("a fault of a page")

    with monkeypatch.context() as patch:
        patch.setattr(view_of(person)._presenters, "keep_drafts", fail)  # noqa: SLF001
        with pytest.raises(RuntimeError):
            view_of(person).put_away()
    with pytest.raises(StorageError, match="closed"):
        session.store.entries.count()


def add_entry(session: Session, note: str, days_ago: int = 0) -> None:
    at = moment(session.now() - timedelta(days=days_ago))
    entry = Entry(new_record_id(), at, Rating(6), note=note, share=Share.SUMMARY)
    with session.store.transaction():
        session.store.entries.save(entry)


def test_a_change_refreshes_the_page_in_front_at_once_and_the_others_when_they_are_shown(
    show: Show, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = show()
    person.press("Entries")
    person.press("Today")
    refreshed: list[tuple[str, frozenset[Area]]] = []
    made = view_of(person)._presenters._made  # noqa: SLF001
    for page_id, presenter in made.items():
        monkeypatch.setattr(
            presenter, "refresh", lambda areas, page_id=page_id: refreshed.append((page_id, areas))
        )
    add_entry(session, "written meanwhile")
    assert [page_id for page_id, _ in refreshed] == [pages.TODAY]
    refreshed.clear()
    person.press("Entries")
    assert [page_id for page_id, _ in refreshed] == [pages.ENTRIES]
    assert Area.ENTRIES in refreshed[0][1]
    refreshed.clear()
    person.press("Today")
    person.press("Entries")
    assert refreshed == [], "what is fresh is not read again"


def test_a_refusal_is_said_at_the_foot_of_the_window(show: Show, session: Session) -> None:
    person = show()
    person.window.findChild(NoteEdit).insert_words("hold on to this " * 400)
    fill_disk(session)
    person.press("Keep this")
    assert any("could not be kept" in text for text in texts(person.window))


def runs_of(session: Session) -> list[PracticeRun]:
    return list(session.store.practice.all())


def test_what_was_practised_while_locked_is_offered_and_kept_once(
    show: Show, session: Session
) -> None:
    person = show()
    runs = (practice_run(seconds=60), practice_run(seconds=120))
    view_of(person).offer_runs(runs)
    assert "You practised 2 times while locked." in texts(person.window)
    person.press("Keep in the journal")
    assert {run.id for run in runs_of(session)} == {run.id for run in runs}
    assert not person.sees_button("Keep in the journal")


def test_nothing_practised_while_locked_is_not_spoken_of(show: Show) -> None:
    person = show()
    view_of(person).offer_runs(())
    assert not person.sees_button("Keep in the journal")


def test_an_offer_that_is_closed_keeps_nothing(show: Show, session: Session) -> None:
    person = show()
    view_of(person).offer_runs((practice_run(),))
    assert "You practised once while locked." in texts(person.window)
    person.press("Close")
    assert runs_of(session) == []


def test_runs_that_could_not_be_kept_are_offered_again(show: Show, session: Session) -> None:
    person = show()
    view_of(person).offer_runs((practice_run(),))
    fill_disk(session)
    session.store.connection.execute("PRAGMA query_only = 1")
    person.press("Keep in the journal")
    assert runs_of(session) == []
    person.press("Keep in the journal")
    assert len(runs_of(session)) == 1


@pytest.fixture
def late_charts(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Return what lets the charts be loaded; until then they take their time."""
    go_on = threading.Event()
    load = on_demand.load_the_rest

    def load_late() -> None:
        go_on.wait(20)
        load()

    monkeypatch.setattr(on_demand, "load_the_rest", load_late)
    yield go_on
    go_on.set()


def test_insights_come_as_soon_as_the_charts_are_loaded(
    show: Show, session: Session, late_charts: threading.Event
) -> None:
    add_entry(session, "one")
    person = show()
    person.press("Insights")
    assert button(person.window, "Insights").isChecked()
    assert not isinstance(page_of(person), InsightsPage)
    add_entry(session, "two")
    late_charts.set()
    person.wait_for(lambda: isinstance(page_of(person), InsightsPage))


def test_charts_that_are_loaded_do_not_interrupt_steady_me(
    show: Show, late_charts: threading.Event
) -> None:
    person = show()
    person.press("Insights")
    person.press("Steady me")
    late_charts.set()
    load_charts(person)
    assert isinstance(page_of(person), SteadyMe)
    person.press("Close")
    assert isinstance(page_of(person), InsightsPage)


def test_another_page_wanted_meanwhile_stays(show: Show, late_charts: threading.Event) -> None:
    person = show()
    person.press("Insights")
    person.press("Entries")
    late_charts.set()
    load_charts(person)
    assert "Entries" in texts(page_of(person))


def test_an_older_copy_of_the_journal_is_spoken_of(
    show: Show, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session._journal, "older_than_seen", True)  # noqa: SLF001
    assert any("This may be an older copy" in text for text in texts(show().window))


def test_no_part_of_a_page_is_ever_a_window_of_its_own(show: Show, qapp: QApplication) -> None:
    windows = Windows()
    qapp.installEventFilter(windows)
    person = show()
    load_charts(person)
    for name in ("Entries", "Practise", "Start", "Stop", "Appointments", "Insights", "Settings"):
        person.press(name)
    person.press("Steady me")
    qapp.removeEventFilter(windows)
    assert windows.seen == ["MainWindow"]


@pytest.mark.parametrize("name", ["Today", "Entries", "Practise", "Appointments", "Settings"])
def test_tab_reaches_every_control_of_a_page(show: Show, session: Session, name: str) -> None:
    add_entry(session, "so that there is something to list")
    person = show()
    person.press(name)
    wanted = {
        each
        for each in person.window.findChildren(QWidget)
        if each.isVisibleTo(person.window)
        and each.isEnabled()
        and each.focusProxy() is None
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    }
    reached = set()
    for _ in range(2 * len(wanted) + 5):
        person.press_key(Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    missed = {each.accessibleName() or repr(each) for each in wanted - reached}
    assert missed == set()
