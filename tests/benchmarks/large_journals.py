"""Journals of any size, made once for all measurements of a run."""

import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import NamedTuple

from journal.domain.entries import Entry, TriggerAnswers
from journal.domain.moments import Moment
from journal.domain.ratings import Rating
from journal.domain.records import Kind, RecordId, new_record_id
from journal.domain.sharing import Share
from journal.store.journal_store import JournalStore
from journal.store.starter import add_starter_words
from journal.vault.key_derivation import RootKey
from tests.support.builders import appointment
from tests.support.journals import make_journal, opened

YEARS = 10
WORDS_IN_A_NOTE = 25
COMMON = ("the", "and", "i", "was", "it", "to", "of", "my", "on", "at", "again", "bus", "walked")
RARE_WORDS = 8_000
_CHUNK = 5_000


class LargeJournal(NamedTuple):
    """A closed journal: its folder and root key."""

    folder: Path
    root: RootKey


class LargeJournals:
    """Makes a journal of each size asked for, and keeps it until the end of the run."""

    def __init__(self, folder: Path) -> None:
        """Keep the journals in ``folder``."""
        self.folder = folder
        self._made: dict[int, LargeJournal] = {}

    def of(self, entries: int) -> LargeJournal:
        """Return a journal of so many entries over ten years, until now."""
        if entries not in self._made:
            sys.stderr.write(f"making a journal of {entries:,} entries\n")
            folder = self.folder / f"of-{entries}"
            root = make_journal(folder)
            with opened(folder) as journal:
                _fill(journal.store, entries)
            self._made[entries] = LargeJournal(folder, root)
        return self._made[entries]


def rare_word(chance: Random) -> str:
    """Return one of thousands of words, the first ones much more often than the last."""
    number = int(RARE_WORDS * chance.random() ** 3)
    return "".join(
        "bcdfghklmnprstvz"[number >> shift & 15] + "aeiou"[number >> shift & 3]
        for shift in (0, 4, 8, 12)
    )


def _fill(store: JournalStore, entries: int) -> None:
    chance = Random(1)  # noqa: S311 - words, not secrets
    now = datetime.now().astimezone()
    with store.transaction():
        add_starter_words(store)
        for days in range(-3600, 20, 28):
            store.appointments.save(appointment(now + timedelta(days=days)))
    waiting = iter(list(_entries(store, entries, now, chance)))
    for _ in range(0, entries, _CHUNK):
        with store.transaction():
            for _, entry in zip(range(_CHUNK), waiting, strict=False):
                store.entries.save(entry)


def _entries(store: JournalStore, count: int, now: datetime, chance: Random) -> Iterator[Entry]:
    triggers = [each.id for each in store.vocabulary.all(Kind.TRIGGER)]
    feelings = [each.id for each in store.vocabulary.all(Kind.FEELING)]
    step = timedelta(days=365 * YEARS) / count
    for number in range(count):
        present = tuple(chance.sample(triggers, chance.randint(0, 3)))
        yield Entry(
            id=new_record_id(),
            moment=Moment.of(now - step * (count - number)),
            anxiety=Rating(chance.randint(0, 10)),
            mood=Rating(chance.randint(0, 10)),
            triggers=TriggerAnswers(present, _others(triggers, present)),
            feelings=tuple(chance.sample(feelings, 2)),
            note=_note(chance),
            share=chance.choice(list(Share)),
        )


def _others(all_of_them: list[RecordId], present: tuple[RecordId, ...]) -> tuple[RecordId, ...]:
    return tuple(each for each in all_of_them if each not in present)


def _note(chance: Random) -> str:
    words = [
        rare_word(chance) if chance.random() < 0.4 else chance.choice(COMMON)
        for _ in range(WORDS_IN_A_NOTE)
    ]
    return " ".join(words) + "."
