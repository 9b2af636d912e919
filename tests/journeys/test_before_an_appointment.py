"""The night before an appointment: noted, chosen line by line, looked at, saved."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QTextEdit

from journal.domain.entries import Entry
from journal.domain.ratings import Rating
from journal.domain.records import new_record_id
from journal.domain.sharing import Share
from journal.ui.clock import local_now
from journal.ui.widgets.tick_line import TickLine
from tests.support.applications import places_in, running
from tests.support.builders import moment
from tests.support.dialogs import FileAnswer
from tests.support.journals import PASSPHRASE, make_journal, opened
from tests.support.on_screen import button, texts
from tests.support.pages import count_pages, words_of
from tests.support.person import Person

TO_RAISE = "Could we talk about the mornings?"
SHARED = "Stayed on the bus to the end."
UNTICKED = "Argued about the dishes."
MINE = "This one is mine alone."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make a journal with a month of ratings and four notes."""
    QLocale.setDefault(QLocale("en_GB"))
    make_journal(tmp_path / "journal")
    now = local_now()
    notes = {2: (TO_RAISE, Share.RAISE), 3: (SHARED, Share.SUMMARY), 4: (UNTICKED, Share.SUMMARY)}
    with opened(tmp_path / "journal") as journal, journal.store.transaction():
        for day in range(1, 29):
            note, share = notes.get(day, ("", Share.SUMMARY))
            at = moment(now - timedelta(days=day))
            journal.store.entries.save(
                Entry(new_record_id(), at, Rating(day % 5), note=note, share=share)
            )
        journal.store.entries.save(Entry(new_record_id(), moment(now), Rating(10), note=MINE))
    return tmp_path / "journal"


@contextmanager
def open_window(app: QApplication, folder: Path) -> Iterator[Person]:
    """Start Mooring and unlock it."""
    with running(app, places_in(folder.parent)) as application:
        person = Person(application.window)
        person.come()
        person.type_into("Passphrase", PASSPHRASE)
        person.press("Unlock")
        person.wait_for(lambda: person.sees_button("Lock now"))
        yield person


def tick_of(person: Person, words: str) -> TickLine:
    """Return the line of the summary's list that says ``words``."""
    lines = person.window.findChildren(TickLine)
    (found,) = (each for each in lines if each.isVisible() and words in said_by(each))
    return found


def said_by(line: TickLine) -> str:
    """Return what a line says: its name, and what is below it."""
    return " ".join([line.findChild(QAbstractButton).accessibleName(), *texts(line)])


def turn(person: Person, words: str) -> None:
    """Tick a line that is not ticked, or the other way round."""
    line = tick_of(person, words)
    line.setFocus()
    focused = QApplication.focusWidget()
    assert line.isAncestorOf(focused)
    focused.click()


def seen_in_words(person: Person) -> str:
    """Return what the preview says when it is read as text."""
    person.press("In words")
    views = (*person.window.findChildren(QPlainTextEdit), *person.window.findChildren(QTextEdit))
    said = [each.toPlainText() for each in views if each.isVisible()]
    return " ".join(" ".join([*said, *texts(person.window)]).split())


def test_what_was_ticked_is_what_is_seen_and_what_is_saved(
    qapp: QApplication, folder: Path, tmp_path: Path
) -> None:
    out = tmp_path / "to print"
    out.mkdir()
    with open_window(qapp, folder) as person:
        person.press("Appointments")
        person.press("Note an appointment")
        person.type_into("With whom", "Dr Okafor")
        person.press("Save appointment")
        assert any("Dr Okafor" in text for text in texts(person.window))
        assert not any(MINE in text for text in texts(person.window))
        turn(person, SHARED)
        turn(person, "We agree today")
        person.press("Preview what they will see")
        person.wait_for(lambda: person.sees_button("Back") and person.sees_button("Save PDF"))
        seen = seen_in_words(person)
        answer = FileAnswer(out)
        person.press("Save PDF")
        person.wait_for(lambda: any(out.iterdir()))
        assert not answer.isActive()
        person.press("Back")
        assert person.sees_button("Preview what they will see")
    (saved,) = out.iterdir()
    data = saved.read_bytes()
    said = words_of(data)
    for words, is_there in (
        (TO_RAISE, True),
        (SHARED, True),
        (UNTICKED, False),
        (MINE, False),
        ("We agree", False),
        ("Dr Okafor", True),
    ):
        assert (words in said) is is_there, words
        assert (words in seen) is is_there, f"seen: {words}"
    assert count_pages(data) == 1
    assert saved.stat().st_mode & 0o077 == 0


def test_the_appointment_is_noted_and_shown_on_today_after_a_lock(
    qapp: QApplication, folder: Path
) -> None:
    with open_window(qapp, folder) as person:
        person.press("Appointments")
        person.press("Note an appointment")
        person.type_into("With whom", "Dr Okafor")
        person.press("Save appointment")
        person.press("Lock now")
    with open_window(qapp, folder) as person:
        assert any("Dr Okafor" in text for text in texts(person.window))
        person.press("Prepare")
        assert button(person.window, "Appointments").isChecked()
