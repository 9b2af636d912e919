"""The sample journal as records, and keeping it in an empty store."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from random import Random

from journal.domain.appointments import Appointment
from journal.domain.entries import Entry
from journal.domain.practice.runs import PracticeRun
from journal.domain.preferences import Preferences
from journal.domain.sharing import Share
from journal.domain.vocabulary import Label, read_starter_words
from journal.resource_files import resource
from journal.sample.appointments import appointments_around
from journal.sample.days import days_until
from journal.sample.diary import Diary
from journal.sample.script import read_script
from journal.sample.words import Words
from journal.store.journal_store import JournalStore

SEED = 1


@dataclass(frozen=True, slots=True)
class SampleJournal:
    """Six months of records, the same for the same moment and seed."""

    labels: tuple[Label, ...]
    entries: tuple[Entry, ...]
    runs: tuple[PracticeRun, ...]
    appointments: tuple[Appointment, ...]
    preferences: Preferences


def sample_journal(now: datetime, seed: int = SEED) -> SampleJournal:
    """Return the sample journal as it is at an aware local ``now``."""
    script = read_script(resource("sample", "six_months.toml"))
    chance = Random(seed)  # noqa: S311 - a story, not a secret
    words = Words(read_starter_words(resource("vocabulary", "starter.toml")), script, chance)
    diary = Diary(script, words, now, chance)
    for day in days_until(now.date(), script, chance):
        diary.live(day)
    return SampleJournal(
        labels=words.labels,
        entries=tuple(diary.entries),
        runs=tuple(diary.runs),
        appointments=appointments_around(now, script, chance),
        preferences=Preferences(new_entry_share=Share.SUMMARY, initials=script.initials),
    )


def keep_sample(store: JournalStore, now: datetime, seed: int = SEED) -> None:
    """Keep the sample journal in an empty ``store``, in one transaction."""
    sample = sample_journal(now, seed)
    with store.transaction():
        store.preferences.save(sample.preferences)
        for label in sample.labels:
            store.vocabulary.save(label)
        for entry in sample.entries:
            store.entries.save(entry)
        for run in sample.runs:
            store.practice.save(run)
        for appointment in sample.appointments:
            store.appointments.save(appointment)
