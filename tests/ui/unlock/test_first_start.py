"""The first start: four quiet screens, each usable with the keyboard alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from journal.domain.preferences import Preferences
from journal.domain.sharing import Share
from journal.ui.unlock.passphrase_step import strength_words
from journal.vault.passphrase_strength import Strength
from journal.vault.recovery_sheet import sheet_of
from tests.screens.__main__ import copy_groups
from tests.support.faults import no_file_larger_than
from tests.support.journals import opened
from tests.support.on_screen import button, controls_without_name, texts
from tests.support.person import Person
from tests.ui.unlock.conftest import Doorway

PASSPHRASE = "lamp lion lake ledger"
FIRST, AGAIN = "New passphrase", "The same passphrase again"


def choose_passphrase(person: Person) -> None:
    person.press("Choose a passphrase")
    person.type_into(FIRST, PASSPHRASE)
    person.type_into(AGAIN, PASSPHRASE)


def make(person: Person) -> None:
    choose_passphrase(person)
    person.press("Make my journal")
    person.wait_for(lambda: person.sees_button("I have it on paper"))


def go_to_choices(person: Person) -> None:
    make(person)
    copy_groups(person)
    person.press("I have it on paper")


def tab_to(person: Person, name: str) -> None:
    """Press Tab until the control spoken as ``name`` has the focus."""
    for _ in range(30):
        focused = QApplication.focusWidget()
        if focused is not None and focused.accessibleName() == name:
            return
        QTest.keyClick(person.window.windowHandle(), Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {name!r}")


def press_key(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)


def type_text(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)


def test_the_keyboard_alone_leads_to_an_open_journal(doorway: Doorway) -> None:
    person = doorway.come()
    tab_to(person, "Choose a passphrase")
    press_key(Qt.Key.Key_Space)
    type_text(PASSPHRASE)
    press_key(Qt.Key.Key_Return)
    type_text(PASSPHRASE)
    press_key(Qt.Key.Key_Return)
    person.wait_for(lambda: person.sees_button("I have it on paper"))
    copy_groups(person)
    press_key(Qt.Key.Key_Return)
    tab_to(person, "Only me")
    press_key(Qt.Key.Key_Space)
    tab_to(person, "Begin")
    press_key(Qt.Key.Key_Space)
    assert person.sees_button("Lock now")
    doorway.leave()
    with opened(doorway.places.journal, PASSPHRASE) as journal:
        assert journal.store.preferences.load().new_entry_share is Share.ONLY_ME


def test_what_it_protects_and_what_not_comes_first(doorway: Doorway) -> None:
    person = doorway.come()
    words = " ".join(texts(person.window))
    assert "not a medical device" in words
    assert "What it cannot protect" in words
    assert controls_without_name(person.window) == []
    assert not doorway.places.journal.exists()


def test_the_emergency_number_is_that_of_the_country_and_is_remembered(doorway: Doorway) -> None:
    person = doorway.come()
    country = person.window.findChild(QComboBox)
    assert "call the emergency number of your country" in " ".join(texts(person.window))
    country.setCurrentText("United Kingdom")
    assert "call 999 or 112" in " ".join(texts(person.window))
    person.press("Choose a passphrase")
    person = doorway.come()
    assert person.window.findChild(QComboBox).currentText() == "United Kingdom"
    assert "call 999 or 112" in " ".join(texts(person.window))


def test_every_strength_has_words_and_they_differ() -> None:
    assert len({strength_words(strength) for strength in Strength}) == len(Strength)


@pytest.mark.parametrize(
    ("typed", "again", "words"),
    [
        ("", "", "At least 10 characters"),
        ("short", "short", "At least 10 characters"),
        (PASSPHRASE, "", "not the same yet"),
        (PASSPHRASE, PASSPHRASE.upper(), "not the same yet"),
        (PASSPHRASE, PASSPHRASE + " ", "not the same yet"),
    ],
)
def test_a_passphrase_that_will_not_do_makes_nothing(
    doorway: Doorway, typed: str, again: str, words: str
) -> None:
    person = doorway.come()
    person.press("Choose a passphrase")
    person.type_into(FIRST, typed)
    person.type_into(AGAIN, again)
    person.press("Make my journal")
    assert any(words in text for text in texts(person.window))
    assert words in button(person.window, "Make my journal").accessibleDescription()
    assert not doorway.places.journal.exists()


def test_one_spelling_of_a_letter_is_the_other(doorway: Doorway) -> None:
    person = doorway.come()
    person.press("Choose a passphrase")
    person.field(FIRST).setText("caf\u00e9 garden window stone")
    person.field(AGAIN).setText("cafe\u0301 garden window stone")
    person.press("Make my journal")
    person.wait_for(lambda: person.sees_button("I have it on paper"))


def test_suggested_words_are_shown_and_typed_once_more(doorway: Doorway) -> None:
    person = doorway.come()
    person.press("Choose a passphrase")
    person.press("Suggest some words")
    words = person.field(FIRST).displayText()
    assert len(words.split()) >= 4
    assert person.field(AGAIN).text() == ""
    assert QApplication.focusWidget() is person.field(AGAIN)
    person.type_into(AGAIN, words)
    person.press("Make my journal")
    person.wait_for(lambda: person.sees_button("I have it on paper"))


def test_back_leads_to_the_first_screen_and_keeps_what_was_typed(doorway: Doorway) -> None:
    person = doorway.come()
    choose_passphrase(person)
    person.press("Back")
    assert person.sees_button("Choose a passphrase")
    person.press("Choose a passphrase")
    assert person.field(FIRST).text() == PASSPHRASE


def test_no_room_is_said_and_it_can_be_tried_again(doorway: Doorway) -> None:
    person = doorway.come()
    choose_passphrase(person)
    with no_file_larger_than(1000):
        person.press("Make my journal")
        person.wait_for(lambda: any("There is no room" in each for each in texts(person.window)))
    assert not doorway.places.journal.exists()
    assert QApplication.focusWidget() is person.field(FIRST)
    person.press("Make my journal")
    person.wait_for(lambda: person.sees_button("I have it on paper"))


def test_a_folder_that_is_not_empty_is_said(doorway: Doorway) -> None:
    doorway.places.journal.mkdir()
    (doorway.places.journal / "1.jpg").touch()
    person = doorway.come()
    choose_passphrase(person)
    person.press("Make my journal")
    person.wait_for(lambda: any("folder is not empty" in each for each in texts(person.window)))


def test_the_sheet_is_the_key_of_the_journal_that_was_made(doorway: Doorway) -> None:
    person = doorway.come()
    make(person)
    shown = [text for text in texts(person.window) if text.startswith("Line ") and ":" in text]
    lines = tuple(text.split(": ")[1].replace(" ", "") for text in shown)
    assert len(lines) == 8
    assert controls_without_name(person.window) == []
    copy_groups(person)
    person.press("I have it on paper")
    person.press("Only me")
    person.press("Begin")
    doorway.leave()
    with opened(doorway.places.journal, PASSPHRASE) as journal:
        root = journal._root  # noqa: SLF001 - the sheet is this key
        assert tuple(line.replace(" ", "") for line in sheet_of(root)) == lines


def test_groups_that_are_not_on_the_sheet_lead_nowhere(doorway: Doorway) -> None:
    person = doorway.come()
    make(person)
    for name in (text for text in texts(person.window) if text.endswith(" group")):
        person.type_into(name, "AAAA")
    person.press("I have it on paper")
    assert any("not the groups on the sheet" in text for text in texts(person.window))
    assert not person.sees_button("Begin")


def test_groups_may_be_typed_small_and_with_the_letters_people_mistake(doorway: Doorway) -> None:
    person = doorway.come()
    make(person)
    copy_groups(person)
    for name in (text for text in texts(person.window) if text.endswith(" group")):
        field = person.field(name)
        field.setText(f" {field.text().lower().replace('0', 'o').replace('1', 'l')} ")
    person.press("I have it on paper")
    assert person.sees_button("Begin")


def test_who_may_see_an_entry_has_no_default_and_must_be_chosen(doorway: Doorway) -> None:
    person = doorway.come()
    go_to_choices(person)
    assert controls_without_name(person.window) == []
    for share in ("Only me", "May go in my summary", "Raise at next appointment"):
        assert not button(person.window, share).isChecked()
    person.press("Begin")
    assert any("Please choose who may see" in text for text in texts(person.window))
    person.press("Raise at next appointment")
    person.press("Begin")
    assert person.sees_button("Lock now")


def test_what_was_chosen_and_the_first_words_are_in_the_journal(doorway: Doorway) -> None:
    person = doorway.come()
    go_to_choices(person)
    person.press("Mood")
    person.press("May go in my summary")
    person.press("Begin")
    assert any("anxious" in text for text in texts(person.window))
    assert not any("mood" in text for text in texts(person.window))
    doorway.leave()
    with opened(doorway.places.journal, PASSPHRASE) as journal:
        preferences = journal.store.preferences.load()
        names = journal.store.vocabulary.names()
    assert preferences == Preferences(
        new_entry_share=Share.SUMMARY, tracked=Preferences().tracked[:1]
    )
    assert "Poor sleep" in names.values()


def test_a_passphrase_is_in_no_file(doorway: Doorway, tmp_path: Path) -> None:
    person = doorway.come()
    go_to_choices(person)
    person.press("Only me")
    person.press("Begin")
    doorway.leave()
    for path in (each for each in tmp_path.rglob("*") if each.is_file()):
        assert PASSPHRASE.encode() not in path.read_bytes(), path
