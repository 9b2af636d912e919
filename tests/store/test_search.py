"""Search finds what was written, as typed, and no words can break it."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal.domain.records import Kind
from journal.store.journal_store import JournalStore
from journal.store.search import as_query
from tests.support.builders import entry

NOTES = (
    "The bus was packed again.",
    "Café with my sister, naïve and happy.",
    "Stepping off the bus for a stop, then again on the bus.",
    "猫と散歩した",
)


@pytest.fixture
def noted(store: JournalStore) -> JournalStore:
    """Return a store with a few notes, the first with a label."""
    with store.transaction():
        crowd = store.vocabulary.add(Kind.FEELING, "overwhelmed").id
        for number, note in enumerate(NOTES):
            carried = (crowd,) if number == 0 else ()
            store.entries.save(entry(f"2026-11-2{number}T10:00Z", note=note, feelings=carried))
    return store


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("bus", [2, 0]),
        ("BUS", [2, 0]),
        ("bu", [2, 0]),
        ("b", [2, 0]),
        ("bus packed", [0]),
        ("cafe", [1]),
        ("cafe\u0301", [1]),
        ("naive", [1]),
        ('"off the bus"', [2]),
        ('"bus the off"', []),
        ('"off the', [2]),
        ("overwhelmed", [0]),
        ("猫", [3]),
        ("bus NOT packed", []),  # an operator is a word like any other
        ("words: bus", []),
        ("-bus", [2, 0]),
        ("", []),
        ("  ", []),
        ("*", []),
        ('"', []),
        ("\ud800", []),
        ("bus\0", [2, 0]),
    ],
)
def test_words_find_the_entries_that_have_them_all(
    noted: JournalStore, typed: str, found: list[int]
) -> None:
    assert [each.entry.note for each in noted.entries.search(typed)] == [
        NOTES[number] for number in found
    ]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text())
def test_no_text_breaks_the_search(noted: JournalStore, typed: str) -> None:
    for each in noted.entries.search(typed):
        assert each.entry.note in NOTES


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet="\"*^:(){}[]+-~<>=,;.'#\\ aANDORTEbus", max_size=30))
def test_no_sign_of_the_query_language_breaks_the_search(noted: JournalStore, typed: str) -> None:
    noted.entries.search(typed)


def test_more_words_than_anyone_searches_for_are_left_out() -> None:
    query = as_query(" ".join(f"w{number}" for number in range(100)))
    assert query is not None
    assert query.count('"') == 2 * 16


def test_pages_of_a_search_go_on_where_the_last_ended(noted: JournalStore) -> None:
    (newest,) = noted.entries.search("bus", limit=1)
    (older,) = noted.entries.search("bus", newest.position, limit=1)
    assert [newest.entry.note, older.entry.note] == [NOTES[2], NOTES[0]]
    assert noted.entries.search("bus", older.position) == []


def test_what_is_searched_is_nowhere_in_the_clear(noted: JournalStore, folder: Path) -> None:
    noted.entries.search("packed")
    for path in folder.iterdir():
        assert b"packed" not in path.read_bytes()
