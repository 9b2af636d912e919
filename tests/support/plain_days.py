"""Journals as plain rows, so that a test can count by hand what the program counts by itself."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from journal.domain.appointments import Appointment
from journal.domain.entries import Entry, TriggerAnswers
from journal.domain.moments import Moment
from journal.domain.practice.runs import PracticeRun
from journal.domain.ratings import Rating, RatingOnDay, Scale
from journal.domain.records import RecordId
from journal.domain.sharing import Share
from journal.domain.summaries import SummaryMaterial

LAST_DAY = date(2026, 11, 22)
APPOINTMENT_DAY = date(2026, 11, 26)
TRIGGERS = ("Crowded bus", "Conflict", "Poor sleep", "Deadline", "Phone call", "News", "Alone")
SENTENCES = (
    "Stayed on for all eleven stops.",
    "Awake from four, thinking about work.",
    "Hands shaking, but by the market it was better.",
    "I would like to decide the next step.",
    "My sister called and we laughed.",
)


@dataclass(frozen=True)
class Row:
    """One entry as it would be told: no code of the program, only facts."""

    day: date
    anxiety: int | None = None
    mood: int | None = None
    triggers: tuple[str, ...] | None = None
    note: str = ""
    share: Share = Share.SUMMARY

    @property
    def id(self) -> RecordId:
        """The record id, which the facts themselves make."""
        return RecordId(f"{self.day}-{self.note}-{self.anxiety}-{self.mood}-{self.triggers}")


def at_noon(day: date, minute: int = 0) -> Moment:
    """Return a moment of a day."""
    return Moment.of(datetime(day.year, day.month, day.day, 12, minute, tzinfo=UTC))


def entry_of(row: Row) -> Entry:
    """Return the entry of a row."""
    noticed = row.triggers
    return Entry(
        row.id,
        at_noon(row.day),
        anxiety=None if row.anxiety is None else Rating(row.anxiety),
        mood=None if row.mood is None else Rating(row.mood),
        triggers=None if noticed is None else TriggerAnswers(tuple(map(RecordId, noticed))),
        note=row.note,
        share=row.share,
    )


def appointment_on(day: date, minutes: int = 45, with_whom: str = "Dr Okafor") -> Appointment:
    """Return an appointment at noon."""
    return Appointment(RecordId(f"appointment {day}"), at_noon(day), minutes, with_whom, "Clinic")


def run_on(day: date, exercise: str = "long-exhale") -> PracticeRun:
    """Return a minute of practice that may be summarised."""
    return PracticeRun(
        RecordId(f"run {day} {exercise}"), exercise, at_noon(day), 60, share=Share.SUMMARY
    )


def material_of(
    rows: Sequence[Row],
    days: int,
    *,
    earlier: Sequence[Row] = (),
    runs: Sequence[PracticeRun] = (),
    appointment: Appointment | None = None,
    previous: Appointment | None = None,
    initials: str = "A. M.",
) -> SummaryMaterial:
    """Return what a summary of the ``days`` up to the last day may use: rows that are shared."""
    shared = [row for row in rows if row.share is not Share.ONLY_ME]
    return SummaryMaterial(
        first=LAST_DAY - timedelta(days=days - 1),
        last=LAST_DAY,
        entries=tuple(map(entry_of, shared)),
        ratings=ratings_of(shared),
        earlier=ratings_of(earlier),
        runs=tuple(runs),
        names={RecordId(name): name for row in shared for name in row.triggers or ()},
        appointment=appointment,
        previous=previous,
        initials=initials,
    )


def ratings_of(rows: Sequence[Row]) -> dict[Scale, tuple[RatingOnDay, ...]]:
    """Return the ratings of rows by scale, without scales that have none."""
    found = {
        Scale.ANXIETY: [(row.day, row.anxiety) for row in rows],
        Scale.MOOD: [(row.day, row.mood) for row in rows],
    }
    ratings = {
        scale: tuple(RatingOnDay(day, value * 10) for day, value in pairs if value is not None)
        for scale, pairs in found.items()
    }
    return {scale: each for scale, each in ratings.items() if each}


def seeded_rows(seed: int, days: int, last: date = LAST_DAY) -> list[Row]:
    """Return a diary of up to three entries a day with gaps, notes, triggers and every share."""
    rng = random.Random(seed)  # noqa: S311 - sample data
    gap = range(rng.randrange(days), days) if rng.random() < 0.5 else range(0)
    rows = []
    for index in range(days):
        if index in gap[: rng.randint(3, 9)] or rng.random() < 0.2:
            continue
        day = last - timedelta(days=days - 1 - index)
        rows += [_seeded_row(rng, day, number) for number in range(rng.randint(1, 3))]
    return rows


def _seeded_row(rng: random.Random, day: date, number: int) -> Row:
    sentences = " ".join(rng.sample(SENTENCES, rng.randint(1, 5)))
    return Row(
        day,
        anxiety=rng.randint(0, 10) if rng.random() < 0.9 else None,
        mood=rng.randint(0, 10) if rng.random() < 0.8 else None,
        triggers=tuple(rng.sample(TRIGGERS, rng.randint(0, 4))) if rng.random() < 0.7 else None,
        note=f"{sentences} ({number})" if rng.random() < 0.5 else "",
        share=rng.choices(list(Share), [2, 6, 1])[0],
    )
