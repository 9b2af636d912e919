"""From nothing to an entry that is there again after locking."""

from tests.journeys.conftest import Start
from tests.screens.__main__ import copy_groups
from tests.support.on_screen import texts
from tests.support.person import Person

PASSPHRASE = "lamp lion lake ledger"


def begin_journal(person: Person) -> None:
    """Go through the first start as a newcomer does."""
    person.press("Choose a passphrase")
    person.type_into("New passphrase", PASSPHRASE)
    person.type_into("The same passphrase again", PASSPHRASE)
    person.press("Make my journal")
    person.wait_for(lambda: person.sees_button("I have it on paper"))
    copy_groups(person)
    person.press("I have it on paper")
    person.press("May go in my summary")
    person.press("Begin")
    person.wait_for(lambda: person.sees_button("Lock now"))


def unlock(person: Person, passphrase: str = PASSPHRASE) -> None:
    """Type the passphrase and press Unlock."""
    person.field("Passphrase").clear()
    person.type_into("Passphrase", passphrase)
    person.press("Unlock")


def test_an_entry_is_there_again_after_locking(start: Start) -> None:
    person = start()
    begin_journal(person)
    person.press("Poor sleep")
    person.press("tense")
    person.press("Keep this")
    person.press("Lock now")

    person = start()
    assert "This journal is locked." in texts(person.window)
    unlock(person, "not the passphrase")
    person.wait_for(lambda: person.sees_button("Unlock"))
    assert any("does not open this journal" in text for text in texts(person.window))
    unlock(person)
    person.wait_for(lambda: person.sees_button("Lock now"))
    person.press("Entries")
    person.pause(0.2)


def test_without_the_groups_of_the_sheet_nobody_goes_on(start: Start) -> None:
    person = start()
    person.press("Choose a passphrase")
    person.type_into("New passphrase", PASSPHRASE)
    person.type_into("The same passphrase again", PASSPHRASE)
    person.press("Make my journal")
    person.wait_for(lambda: person.sees_button("I have it on paper"))
    person.press("I have it on paper")
    assert any("not the groups" in text for text in texts(person.window))
    assert not person.sees_button("Begin")


def test_a_passphrase_that_is_too_short_or_typed_differently_makes_no_journal(
    start: Start,
) -> None:
    person = start()
    person.press("Choose a passphrase")
    person.type_into("New passphrase", "short")
    person.press("Make my journal")
    assert any("At least 10 characters" in text for text in texts(person.window))
    person.type_into("New passphrase", " but longer now")
    person.type_into("The same passphrase again", "something else")
    person.press("Make my journal")
    assert any("not the same yet" in text for text in texts(person.window))
