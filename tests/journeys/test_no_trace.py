"""What is for the person alone is in no file but the journal, whatever was done with it."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QListView

from journal.ui.places import Places
from journal.ui.widgets.note_edit import NoteEdit
from tests.journeys.test_first_evening import begin_journal
from tests.support.applications import Locks, running
from tests.support.dialogs import FileAnswer
from tests.support.journals import opened
from tests.support.on_screen import texts
from tests.support.person import Person
from tests.support.traces import traces_of

PASSPHRASE = "lamp lion lake ledger"
MARKER = "Zwölf heimliche Wörter about the kingfisher"
SEARCHED = "kingfisher"
SHARED = "Slept badly before the review."
FOLDER = "a folder nobody should know"


@pytest.fixture
def person_at_home(qapp: QApplication, home: Path) -> Iterator[Person]:
    """Start Mooring with the files where the system has them, all in an empty home."""
    with running(qapp, Places.of_this_user(), Locks()) as application:
        person = Person(application.window)
        person.come()
        yield person


def keep(person: Person, words: str, share: str) -> None:
    """Write an entry on Today and keep it."""
    person.press("Today")
    person.window.findChild(NoteEdit).insert_words(words)
    person.press(share)
    person.press("Keep this")


def find(person: Person, words: str) -> None:
    """Search for words in Entries until one entry is listed."""
    person.press("Entries")
    person.type_into("Search everything you wrote", words)
    person.wait_for(lambda: "1 entry found" in texts(person.window), "nothing is found")
    assert person.window.findChild(QListView).model().rowCount() > 0


def save_summary(person: Person, folder: Path) -> Path:
    """Preview the summary and save it as a PDF."""
    person.press("Appointments")
    person.press("Preview what they will see")
    person.wait_for(lambda: person.sees_button("Back") and person.sees_button("Save PDF"))
    answer = FileAnswer(folder)
    person.press("Save PDF")
    person.wait_for(lambda: any(folder.iterdir()), "nothing was saved")
    assert not answer.isActive()
    (saved,) = folder.iterdir()
    return saved


def places_to_look(home: Path) -> list[Path]:
    """Return every folder that a program may have written to."""
    return [home.parent, Path(os.environ["MPLCONFIGDIR"])]


def test_words_for_me_alone_are_in_no_file(person_at_home: Person, home: Path) -> None:
    person, folder = person_at_home, home / FOLDER
    folder.mkdir()
    begin_journal(person)
    keep(person, MARKER, "Only me")
    keep(person, SHARED, "May go in my summary")
    find(person, SEARCHED)
    assert traces_of(MARKER, *places_to_look(home)) == [], "while the journal is open"
    saved = save_summary(person, folder)
    assert traces_of(SEARCHED, *places_to_look(home)) == []
    person.press("Today")
    person.window.findChild(NoteEdit).insert_words(f"A draft. {MARKER}")
    person.press("Lock now")
    assert saved.stat().st_size > 1000
    for words in (MARKER, SEARCHED, SHARED, PASSPHRASE, "Poor sleep"):
        left = [path for path in traces_of(words, *places_to_look(home)) if path != saved]
        assert left == [], words
    with opened(Places.of_this_user().journal, PASSPHRASE) as journal:
        assert journal.store.entries.count() == 2
        (kept,) = journal.store.entries.search(SEARCHED)
    assert kept.entry.note == MARKER, "it is in the journal all the same"


def test_where_the_page_was_saved_is_remembered_nowhere(person_at_home: Person, home: Path) -> None:
    person, folder = person_at_home, home / FOLDER
    folder.mkdir()
    begin_journal(person)
    keep(person, SHARED, "May go in my summary")
    save_summary(person, folder)
    person.press("Lock now")
    assert traces_of(FOLDER, *places_to_look(home)) == [folder]


def test_a_trace_would_be_found(person_at_home: Person, home: Path) -> None:
    begin_journal(person_at_home)
    keep(person_at_home, MARKER, "Only me")
    planted = Places.of_this_user().cache / "thumbnail.bin"
    planted.parent.mkdir(parents=True, exist_ok=True)
    planted.write_bytes(b"\x00\x01" + MARKER.encode("utf-16-le"))
    assert traces_of(MARKER, *places_to_look(home)) == [planted]
