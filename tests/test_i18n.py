"""Texts come back in English unless a translator knows better."""

from collections.abc import Iterator

import pytest

from journal.i18n import install_translator, translate

GERMAN = {"Save": "Sichern", "%n entry|%n entries": "%n Einträge"}


def german(context: str, text: str, count: int | None) -> str | None:
    """Know the words of the entries page only."""
    if context != "Entries" or text not in GERMAN:
        return None
    return GERMAN[text].replace("%n", str(count))


@pytest.fixture
def _in_german() -> Iterator[None]:
    install_translator(german)
    yield
    install_translator(None)


def test_without_a_translator_a_text_stays_as_it_is() -> None:
    assert translate("Entries", "Save | 100 %n") == "Save | 100 %n"


@pytest.mark.parametrize(
    ("count", "text"), [(0, "0 entries"), (1, "1 entry"), (2, "2 entries"), (1476, "1476 entries")]
)
def test_a_count_chooses_the_form(count: int, text: str) -> None:
    assert translate("Entries", "%n entry|%n entries", count) == text


def test_one_form_serves_every_count() -> None:
    assert translate("Entries", "%n min", 1) == "1 min"
    assert translate("Entries", "%n min", 5) == "5 min"


@pytest.mark.usefixtures("_in_german")
def test_the_translator_is_asked_first() -> None:
    assert translate("Entries", "Save") == "Sichern"
    assert translate("Entries", "%n entry|%n entries", 3) == "3 Einträge"


@pytest.mark.usefixtures("_in_german")
def test_what_the_translator_does_not_know_stays_english() -> None:
    assert translate("Today", "Save") == "Save"
    assert translate("Today", "%n entry|%n entries", 1) == "1 entry"
