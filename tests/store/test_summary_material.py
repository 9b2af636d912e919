"""What a summary may be made of: never anything that is only mine."""

from datetime import UTC, date, datetime, timedelta

import pytest

from journal.domain.entries import TriggerAnswers
from journal.domain.preferences import Preferences
from journal.domain.ratings import Rating, RatingOnDay, Scale
from journal.domain.sharing import Share
from journal.store.journal_store import JournalStore
from journal.store.summary_material import since_last_appointment, summary_material
from tests.support.builders import appointment, entry, label, practice_run

NOW = datetime(2026, 11, 22, 18, 40, tzinfo=UTC)
TODAY = NOW.date()
FIRST = date(2026, 11, 9)
PRIVATE, SHARED = label("my secret"), label("bus")
PAST, NEXT = appointment("2026-11-09T14:30Z"), appointment("2026-11-26T14:30Z")


@pytest.fixture
def filled(store: JournalStore) -> JournalStore:
    """Return a store with entries of every share, in this period and the one before."""
    with store.transaction():
        for each in (PRIVATE, SHARED):
            store.vocabulary.save(each)
        for share in Share:
            trigger = PRIVATE if share is Share.ONLY_ME else SHARED
            rated = {"share": share, "anxiety": Rating(list(Share).index(share) + 1)}
            answers = TriggerAnswers((trigger.id,), (PRIVATE.id,) if trigger is SHARED else ())
            store.entries.save(entry("2026-11-20T10:00Z", triggers=answers, **rated))
            store.entries.save(entry("2026-10-30T10:00Z", **rated))
            store.practice.save(practice_run("2026-11-20T11:00Z", share=share))
        for each in (PAST, NEXT):
            store.appointments.save(each)
        store.preferences.save(Preferences(initials="A. M."))
    return store


def test_nothing_that_is_only_mine_is_in_the_material(filled: JournalStore) -> None:
    material = summary_material(filled, FIRST, TODAY, NOW)
    assert {each.share for each in material.entries} == {Share.SUMMARY, Share.RAISE}
    assert {each.share for each in material.runs} == {Share.SUMMARY, Share.RAISE}
    assert material.names == {SHARED.id: "bus"}
    assert {each.points for each in material.ratings[Scale.ANXIETY]} == {2, 3}
    assert {each.points for each in material.earlier[Scale.ANXIETY]} == {2, 3}
    assert Scale.MOOD not in material.ratings


def test_one_tick_adds_the_ratings_and_nothing_else(filled: JournalStore) -> None:
    without = summary_material(filled, FIRST, TODAY, NOW)
    ticked = summary_material(filled, FIRST, TODAY, NOW, all_ratings=True)
    assert RatingOnDay(date(2026, 11, 20), 10) in ticked.ratings[Scale.ANXIETY]
    assert len(ticked.earlier[Scale.ANXIETY]) == 3
    assert (ticked.entries, ticked.runs, ticked.names) == (
        without.entries,
        without.runs,
        without.names,
    )


def test_entries_come_oldest_first_with_both_appointments(filled: JournalStore) -> None:
    with filled.transaction():
        filled.entries.save(entry("2026-11-12T10:00Z", share=Share.RAISE, note="earlier"))
    material = summary_material(filled, FIRST, TODAY, NOW)
    assert material.entries[0].note == "earlier"
    assert (material.previous, material.appointment, material.initials) == (PAST, NEXT, "A. M.")


def test_a_deleted_entry_is_not_in_the_material(filled: JournalStore) -> None:
    for each in summary_material(filled, FIRST, TODAY, NOW).entries:
        with filled.transaction():
            filled.entries.delete(each.id)
    material = summary_material(filled, FIRST, TODAY, NOW)
    assert (material.entries, dict(material.ratings), material.names) == ((), {}, {})


def test_the_period_begins_with_the_last_appointment(filled: JournalStore) -> None:
    assert since_last_appointment(filled, NOW, TODAY) == (PAST.start.day, TODAY)


def test_without_an_appointment_it_is_four_weeks(store: JournalStore) -> None:
    first, last = since_last_appointment(store, NOW, TODAY)
    assert (last - first + timedelta(days=1), last) == (timedelta(days=28), TODAY)


def test_the_period_never_begins_after_today(store: JournalStore) -> None:
    with store.transaction():
        store.appointments.save(appointment("2026-11-23T00:10+14:00", minutes=5))
    assert since_last_appointment(store, NOW, TODAY) == (TODAY, TODAY)


def test_the_days_a_summary_covers_at_first_are_not_moved_by_what_is_only_mine(
    store: JournalStore,
) -> None:
    with store.transaction():
        store.entries.save(entry("2013-04-08T10:00Z", share=Share.SUMMARY))
    before = since_last_appointment(store, NOW, TODAY)
    with store.transaction():
        store.entries.save(entry("2026-11-20T10:00Z", share=Share.ONLY_ME))
    assert since_last_appointment(store, NOW, TODAY) == before
    assert before == (date(2013, 3, 12), date(2013, 4, 8))
