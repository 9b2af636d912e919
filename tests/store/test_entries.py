"""Entries are kept, changed, hidden, listed, found and counted."""

from datetime import date, timedelta

import pytest

from journal.domain.entries import Entry, Source, TriggerAnswers
from journal.domain.errors import InvalidValueError
from journal.domain.ratings import Rating, RatingOnDay, Scale
from journal.domain.records import Kind, RecordId, new_record_id
from journal.domain.sharing import Share
from journal.store.journal_store import JournalStore
from tests.support.builders import EVENING, entry

DAY = date(2026, 11, 22)


def keep(store: JournalStore, *entries: Entry) -> None:
    """Keep entries as one action."""
    with store.transaction():
        for each in entries:
            store.entries.save(each)


def listed(store: JournalStore, words: str) -> list[Entry]:
    """Return what a search finds."""
    return [each.entry for each in store.entries.search(words)]


def test_an_entry_comes_back_whole(store: JournalStore) -> None:
    with store.transaction():
        bus = store.vocabulary.add(Kind.TRIGGER, "Crowded bus").id
        tense = store.vocabulary.add(Kind.FEELING, "tense").id
        walk = store.vocabulary.add(Kind.COPING, "A walk").id
        energy = store.vocabulary.add(Kind.TRACKER, "Energy").id
    kept = entry(
        anxiety=Rating(4),
        mood=Rating(6.5),
        triggers=TriggerAnswers((bus,), (new_record_id(),)),
        feelings=(tense,),
        coping=(walk,),
        trackers={energy: Rating(3)},
        note="The bus was full. 🚌",
        share=Share.RAISE,
        source=Source("daylio", "key", "row"),
    )
    keep(store, kept)
    assert store.entries.get(kept.id) == kept


def test_what_is_not_there_is_none(store: JournalStore) -> None:
    assert store.entries.get(new_record_id()) is None
    assert store.entries.newest() is None
    assert store.entries.first_day() is None


def test_saving_the_same_again_does_nothing(store: JournalStore) -> None:
    kept = entry(note="once")
    keep(store, kept, kept)
    keep(store, kept)
    assert len(store.entries.history(kept.id)) == 1


def test_a_change_keeps_what_was_there_before(store: JournalStore) -> None:
    first = entry(note="first words")
    second = Entry(first.id, first.moment, note="second words")
    keep(store, first)
    keep(store, second)
    history = store.entries.history(first.id)
    assert [revision.payload["note"] for revision in history] == ["first words", "second words"]
    assert history[1].parents == (history[0].id,)
    assert listed(store, "first") == []
    assert listed(store, "second") == [second]


def test_a_deleted_entry_is_in_no_list_count_or_search_until_it_is_restored(
    store: JournalStore,
) -> None:
    kept = entry(note="words", anxiety=Rating(5))
    keep(store, kept)
    with store.transaction():
        store.entries.delete(kept.id)
    assert store.entries.get(kept.id) is None
    assert store.entries.page() == []
    assert store.entries.count() == 0
    assert listed(store, "words") == []
    assert store.entries.ratings(Scale.ANXIETY, DAY, DAY) == []
    with store.transaction():
        store.entries.restore(kept.id)
    assert store.entries.get(kept.id) == kept
    assert listed(store, "words") == [kept]
    assert [revision.deleted for revision in store.entries.history(kept.id)] == [False, True, False]


def test_deleting_or_restoring_twice_is_the_same_as_once(store: JournalStore) -> None:
    kept = entry()
    keep(store, kept)
    for action in (store.entries.delete, store.entries.restore):
        with store.transaction():
            action(kept.id)
            action(kept.id)
    assert store.entries.count() == 1
    assert len(store.entries.history(kept.id)) == 3


def test_what_is_not_there_cannot_be_deleted(store: JournalStore) -> None:
    with pytest.raises(InvalidValueError, match="no such record"), store.transaction():
        store.entries.delete(new_record_id())


def test_a_label_that_is_not_in_the_journal_is_refused(store: JournalStore) -> None:
    with pytest.raises(InvalidValueError, match="not in the journal"), store.transaction():
        store.entries.save(entry(feelings=(RecordId("unknown"),)))
    assert store.entries.count() == 0


def test_pages_go_from_the_newest_to_the_oldest_without_loss(store: JournalStore) -> None:
    entries = [entry(EVENING - timedelta(hours=hours)) for hours in range(7)]
    keep(store, *reversed(entries))
    first = store.entries.page(limit=3)
    second = store.entries.page(first[-1].position, limit=3)
    third = store.entries.page(second[-1].position, limit=3)
    assert [each.entry for each in (*first, *second, *third)] == entries
    assert store.entries.newest() == entries[0]
    assert store.entries.first_day() == entries[-1].moment.day


def test_entries_of_one_moment_all_have_a_place(store: JournalStore) -> None:
    same_end = [RecordId(f"{number:08x}-0000-4000-8000-000000000000") for number in range(5)]
    entries = [Entry(record, entry().moment) for record in same_end]
    keep(store, *entries)
    assert {each.entry.id for each in store.entries.page()} == set(same_end)


def test_the_first_moment_of_1970_is_a_place_like_any_other(store: JournalStore) -> None:
    start = Entry(
        RecordId("00000000-0000-4000-8000-000000000000"), entry("1970-01-01T00:00Z").moment
    )
    keep(store, start, entry("1969-12-31T23:59Z"))
    (newer, _) = store.entries.page()
    assert newer.position == 0
    assert len(store.entries.page(newer.position)) == 1


@pytest.mark.parametrize(
    ("at", "day"),
    [("2026-11-23T00:30+13:00", 23), ("2026-11-21T23:30-10:00", 21), ("2026-11-22T12:00Z", 22)],
)
def test_an_entry_belongs_to_the_day_it_was_lived_in(
    store: JournalStore, at: str, day: int
) -> None:
    kept = entry(at)
    keep(store, kept)
    lived = date(2026, 11, day)
    assert store.entries.between(lived, lived) == [kept]
    assert store.entries.between(lived + timedelta(days=1), date.max) == []
    assert store.entries.between(date.min, lived - timedelta(days=1)) == []


def test_a_period_can_be_read_of_some_shares_only(store: JournalStore) -> None:
    mine, shared, raised = (entry(share=share, anxiety=Rating(5)) for share in Share)
    keep(store, mine, shared, raised)
    found = store.entries.between(DAY, DAY, (Share.SUMMARY, Share.RAISE))
    assert {each.id for each in found} == {shared.id, raised.id}
    assert len(store.entries.ratings(Scale.ANXIETY, DAY, DAY, (Share.SUMMARY,))) == 1
    assert len(store.entries.ratings(Scale.ANXIETY, DAY, DAY)) == 3


def test_ratings_come_oldest_first_and_leave_out_what_was_not_rated(store: JournalStore) -> None:
    keep(
        store,
        entry("2026-11-22T20:00Z", mood=Rating(0)),
        entry("2026-11-22T08:00Z", mood=Rating(7.5), anxiety=Rating(3)),
        entry("2026-11-21T08:00Z", anxiety=Rating(2)),
    )
    assert store.entries.ratings(Scale.MOOD, date(2026, 11, 21), DAY) == [
        RatingOnDay(DAY, 75),
        RatingOnDay(DAY, 0),
    ]


def test_imported_entries_are_known_again_also_when_deleted(store: JournalStore) -> None:
    imported = entry(source=Source("daylio", "key-1"))
    keep(store, imported)
    with store.transaction():
        store.entries.delete(imported.id)
    assert store.entries.imported_keys(["key-1", "key-2"]) == {"key-1"}


def test_positions_go_down_to_one_as_the_pages_do(store: JournalStore) -> None:
    moments = (EVENING - timedelta(hours=number) for number in range(6))
    notes = ("even", "odd") * 3
    keep(store, *(entry(at, note=note) for at, note in zip(moments, notes, strict=True)))
    page = [each.position for each in store.entries.page()]
    assert store.entries.positions(page[3]) == page[:4]
    assert store.entries.positions(page[-1], "odd") == page[1::2]
    assert store.entries.positions(page[2], "even") == [page[0], page[2]]
    assert store.entries.positions(page[-1], "!") == []
