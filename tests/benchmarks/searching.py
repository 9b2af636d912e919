"""The first page of a search over a large journal."""

from collections.abc import Iterator
from random import Random

from journal.store.journal_store import JournalStore
from journal.store.search import as_query
from tests.benchmarks.large_journals import LargeJournals, rare_word
from tests.benchmarks.measuring import Measurement, medians_in_turn, milliseconds_of
from tests.support.journals import opened

RUNS = 30
ENTRIES = 100_000
MOST_MS = 30.0
RARE = rare_word(Random(7))  # noqa: S311 - a word, not a secret
QUERIES = {
    "a common word": "the",
    "two common words": "bus walked",
    "the beginning of words, two letters": "ba",
    "one letter": "t",
    "a rare word": RARE,
    "a rare and a common word": f"{RARE} the",
    "a phrase": '"the bus"',
    "a label": "overwhelmed",
    "nothing there": "zzzz",
}


def measure(journals: LargeJournals) -> Iterator[Measurement]:
    """Search for each, beside the bare query for the same rows."""
    with opened(journals.of(ENTRIES).folder) as journal:
        store = journal.store
        for name, words in QUERIES.items():
            found, bare = medians_in_turn(
                RUNS,
                lambda words=words: milliseconds_of(lambda: store.entries.search(words)),
                lambda words=words: milliseconds_of(lambda: _match(store, words)),
            )
            yield Measurement(
                f"search {ENTRIES:,}: {name}",
                found,
                floor=bare,
                floor_name="bare index",
                most=MOST_MS,
            )


def _match(store: JournalStore, words: str) -> None:
    store.connection.rows(
        "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 50",
        (as_query(words),),
    )
