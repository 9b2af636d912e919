"""Appointments, practice runs, choices and drafts are kept and read back."""

from datetime import UTC, date, datetime

import pytest

from journal.domain.appointments import Appointment
from journal.domain.preferences import Preference, Preferences
from journal.domain.ratings import Rating, Scale
from journal.domain.records import Kind, new_record_id
from journal.domain.sharing import Share
from journal.store.journal_store import JournalStore
from journal.store.revisions import Revisions
from tests.support.builders import appointment, entry, practice_run

NOW = datetime(2026, 11, 22, 18, 40, tzinfo=UTC)


def test_appointments_come_earliest_first_and_can_be_moved(store: JournalStore) -> None:
    later, sooner = appointment("2026-12-17T14:30Z"), appointment("2026-11-26T14:30Z")
    past = appointment("2026-10-29T14:30Z", with_whom="Dr Okafor")
    with store.transaction():
        for each in (later, sooner, past):
            store.appointments.save(each)
    assert store.appointments.all() == [past, sooner, later]
    assert store.appointments.next(NOW) == sooner
    assert store.appointments.last(NOW) == past
    moved = Appointment(sooner.id, appointment("2027-01-07T14:30Z").start)
    with store.transaction():
        store.appointments.save(moved)
    assert store.appointments.all() == [past, later, moved]


def test_an_appointment_taken_away_can_come_back(store: JournalStore) -> None:
    kept = appointment()
    with store.transaction():
        store.appointments.save(kept)
        store.appointments.delete(kept.id)
    assert store.appointments.all() == []
    with store.transaction():
        store.appointments.restore(kept.id)
    assert store.appointments.all() == [kept]


def test_practice_runs_belong_to_the_day_they_began(store: JournalStore) -> None:
    evening = practice_run("2026-11-22T23:50+13:00", before=Rating(6), after=Rating(4))
    morning = practice_run("2026-11-22T00:10+13:00")
    with store.transaction():
        store.practice.save(evening)
        store.practice.save(morning)
    day = date(2026, 11, 22)
    assert store.practice.all() == [morning, evening]
    assert store.practice.between(day, day) == [morning, evening]
    assert store.practice.between(date(2026, 11, 23), date(2026, 11, 30)) == []


def test_choices_never_made_have_their_default(store: JournalStore) -> None:
    assert store.preferences.load() == Preferences()


def test_choices_are_kept_one_by_one(store: JournalStore) -> None:
    chosen = Preferences(Share.SUMMARY, (Scale.MOOD,), "A. M.", ("long-exhale",))
    with store.transaction():
        store.preferences.save(chosen)
    generation = store.generation
    assert store.preferences.load() == chosen
    with store.transaction():
        store.preferences.save(chosen)
    assert store.generation == generation


@pytest.mark.parametrize(
    "unknown", [Preference("favourite colour", "green"), Preference("initials", 7)]
)
def test_a_choice_of_another_version_does_not_stop_the_journal(
    store: JournalStore, unknown: Preference
) -> None:
    revisions = Revisions(store.connection, "elsewhere", lambda: NOW, set())
    with store.transaction():
        revisions.write(new_record_id(), Kind.PREFERENCE, unknown)
    assert store.preferences.load() == Preferences()


def test_a_draft_is_kept_replaced_and_discarded(store: JournalStore) -> None:
    for words in ("I not", "I noticed"):
        with store.transaction():
            store.drafts.keep("today", "entry", {"note": words})
    assert store.drafts.get("today") == {"note": "I noticed"}
    assert store.drafts.get("appointment") is None
    with store.transaction():
        store.drafts.discard("today")
    assert store.drafts.get("today") is None


def test_a_draft_is_in_no_search_and_no_list(store: JournalStore) -> None:
    with store.transaction():
        store.entries.save(entry(note="kept"))
        store.drafts.keep("today", "entry", {"note": "unfinished"})
    assert store.entries.search("unfinished") == []
    assert store.entries.count() == 1
