"""Opening a journal, by keyboard alone, and every way in which it does not open."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from journal.domain.errors import CipherUnavailableError
from journal.ui import later
from journal.ui.widgets.passphrase_edit import PassphraseEdit
from journal.vault import vault as vault_module
from journal.vault.key_derivation import RootKey
from journal.vault.vault import Vault
from tests.support.journals import CHEAP, PASSPHRASE, bare_connection, files_of
from tests.support.on_screen import button, controls_without_name, texts
from tests.support.person import Person
from tests.ui.unlock.conftest import Doorway

Spoil = Callable[[Path, RootKey], None]


def try_to_open(person: Person, passphrase: str = PASSPHRASE) -> None:
    """Type the passphrase, as after any refusal over what was typed before, and press Enter."""
    QTest.keyClicks(QApplication.focusWidget(), passphrase)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    person.wait_for(lambda: person.sees_button("Unlock") or person.sees_button("Lock now"))


def is_open(person: Person) -> bool:
    return person.sees_button("Lock now")


def said(person: Person) -> str:
    """Return the sentences below the passphrase, which a screen reader hears with it."""
    words = person.field("Passphrase").accessibleDescription()
    assert words in texts(person.window)
    return words


def test_the_passphrase_and_enter_open_it(doorway: Doorway, root: RootKey) -> None:
    person = doorway.come()
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    try_to_open(person)
    assert is_open(person)


def test_nothing_about_the_person_is_shown(doorway: Doorway, root: RootKey) -> None:
    person = doorway.come()
    assert person.window.windowTitle() == "Mooring"
    assert texts(person.window) == ["Mooring", "This journal is locked.", "No passphrase needed"]
    assert controls_without_name(person.window) == []


def test_without_a_passphrase_nothing_is_tried(doorway: Doorway, root: RootKey) -> None:
    person = doorway.come()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    person.press("Unlock")
    assert "Opening…" not in texts(person.window)


def test_while_it_opens_nothing_can_be_pressed_twice(doorway: Doorway, root: RootKey) -> None:
    person = doorway.come()
    QTest.keyClicks(QApplication.focusWidget(), PASSPHRASE)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert "Opening…" in texts(person.window)
    for name in ("Unlock", "Another journal"):
        assert not button(person.window, name).isEnabled()
    for name in ("Steady me", "Practise"):
        assert button(person.window, name).isEnabled()
    person.wait_for(lambda: is_open(person))


def test_after_a_wrong_passphrase_the_right_one_can_be_typed_over_it(
    doorway: Doorway, root: RootKey
) -> None:
    before = files_of(doorway.places.journal)
    person = doorway.come()
    try_to_open(person, "four quiet boats at work")
    assert said(person).startswith("That passphrase does not open this journal.")
    changed = files_of(doorway.places.journal)
    assert {name for name in changed if changed[name] != before.get(name)} <= {"journal.lock"}
    try_to_open(person)
    assert is_open(person)


def damage_page(folder: Path, _root: RootKey) -> None:
    database = folder / "journal.db"
    data = bytearray(database.read_bytes())
    data[20:2000] = bytes(1980)
    database.write_bytes(data)


def damage_headers(folder: Path, _root: RootKey) -> None:
    for name in ("header.json", "header.bak.json"):
        (folder / name).write_bytes(b"{}")


def empty(folder: Path, _root: RootKey) -> None:
    (folder / "journal.db").write_bytes(b"")


def take_away(folder: Path, _root: RootKey) -> None:
    (folder / "journal.db").unlink()


def make_newer(folder: Path, root: RootKey) -> None:
    with bare_connection(folder, root) as connection:
        connection.execute("PRAGMA user_version=99")


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (damage_page, "The journal is damaged or incomplete (journal.db: "),
        (damage_headers, "The journal is damaged or incomplete (header.json: "),
        (empty, "The journal is damaged or incomplete (journal.db: "),
        (take_away, "The journal is damaged or incomplete (journal.db: "),
        (make_newer, "This journal was written by a newer Mooring. Please use that version."),
    ],
)
def test_why_it_does_not_open_is_said_and_nothing_is_changed(
    doorway: Doorway, root: RootKey, spoil: Spoil, words: str
) -> None:
    folder = doorway.places.journal
    spoil(folder, root)
    before = files_of(folder)
    person = doorway.come()
    try_to_open(person)
    assert said(person).startswith(words)
    after = files_of(folder)
    after.pop("journal.lock", None)
    before.pop("journal.lock", None)
    assert after == before
    assert QApplication.focusWidget() is person.field("Passphrase"), "it may be tried again"


def test_open_elsewhere_is_said_and_it_opens_once_it_is_closed_there(
    doorway: Doorway, root: RootKey
) -> None:
    person = doorway.come()
    with closing(Vault(doorway.places.journal).unlock(PASSPHRASE)):
        try_to_open(person)
        assert said(person).startswith("This journal is open elsewhere.")
    try_to_open(person)
    assert is_open(person)


def test_a_library_without_encryption_is_said(
    doorway: Doorway, root: RootKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise CipherUnavailableError("the database library here does not encrypt")

    monkeypatch.setattr(vault_module, "assert_cipher", refuse)
    person = doorway.come()
    try_to_open(person)
    assert said(person).startswith("The database library here does not encrypt")


def test_a_known_journal_that_is_gone_is_asked_for_and_not_begun_anew(
    doorway: Doorway, root: RootKey
) -> None:
    person = doorway.come()
    try_to_open(person)
    doorway.leave()
    doorway.places.journal.rename(doorway.places.journal.with_name("on a stick"))
    person = doorway.come()
    assert "This journal is locked." in texts(person.window)
    try_to_open(person)
    assert said(person) == "There is no journal in this folder."
    assert not doorway.places.journal.exists()


@pytest.mark.parametrize("left", ["header.json", "header.bak.json", "journal.db"])
def test_the_remains_of_a_journal_are_never_begun_anew(
    doorway: Doorway, root: RootKey, left: str
) -> None:
    folder = doorway.places.journal
    for path in folder.iterdir():
        if path.name != left:
            path.unlink()
    person = doorway.come()
    try_to_open(person)
    assert said(person).startswith("The journal is damaged or incomplete")


def test_what_opened_it_is_forgotten_once_it_is_open(doorway: Doorway, root: RootKey) -> None:
    person = doorway.come()
    try_to_open(person)
    person.pause(0.1)
    assert person.window.findChildren(PassphraseEdit) == []


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path | None], None]:
    """Return what answers the next question for a folder; the dialog has tests of its own."""

    def answer(folder: Path | None) -> None:
        monkeypatch.setattr(later, "choose_folder", lambda *_: folder)

    return answer


def test_another_journal_can_be_opened(
    doorway: Doorway, root: RootKey, tmp_path: Path, choose: Callable[[Path | None], None]
) -> None:
    other = tmp_path / "other"
    Vault(other, CHEAP).create("another passphrase altogether")
    person = doorway.come()
    choose(other)
    person.press("Another journal")
    try_to_open(person, "another passphrase altogether")
    assert is_open(person)


def test_thinking_better_of_another_journal_changes_nothing(
    doorway: Doorway, root: RootKey, choose: Callable[[Path | None], None]
) -> None:
    person = doorway.come()
    choose(None)
    person.press("Another journal")
    person.field("Passphrase").setFocus()
    try_to_open(person)
    assert is_open(person)


def test_a_new_journal_can_be_begun_in_an_empty_folder(
    doorway: Doorway, root: RootKey, tmp_path: Path, choose: Callable[[Path | None], None]
) -> None:
    (tmp_path / "empty").mkdir()
    person = doorway.come()
    choose(tmp_path / "empty")
    person.press("Another journal")
    assert person.sees_button("Choose a passphrase")


def test_a_folder_with_other_things_in_it_is_refused_at_once(
    doorway: Doorway, root: RootKey, tmp_path: Path, choose: Callable[[Path | None], None]
) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "1.jpg").touch()
    person = doorway.come()
    choose(tmp_path / "photos")
    person.press("Another journal")
    assert said(person).startswith("This folder is not empty.")
    try_to_open(person)
    assert is_open(person), "the journal that was asked for before is still the one to open"


def test_steady_me_and_practise_need_no_passphrase_and_lead_back(
    doorway: Doorway, root: RootKey
) -> None:
    person = doorway.come()
    for name in ("Steady me", "Practise"):
        person.press(name)
        assert controls_without_name(person.window) == []
        person.press("Close")
        assert "This journal is locked." in texts(person.window)
    person.press("Steady me")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert "This journal is locked." in texts(person.window)
