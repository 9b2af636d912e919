"""Imported entries are kept once, with labels by name, all or none."""

import time

import pytest

from journal.domain.entries import TriggerAnswers
from journal.domain.errors import InvalidValueError
from journal.domain.imports import ImportedEntry, TriggerNames
from journal.domain.moments import Moment, Noted
from journal.domain.ratings import Rating
from journal.domain.records import Kind
from journal.domain.sharing import Share
from journal.store.check import check_journal
from journal.store.imports import ImportOutcome, compare_imported, keep_imported
from journal.store.journal_store import JournalStore

MINUTE = 60_000


def imported(minute: int = 0, **said: object) -> ImportedEntry:
    """Return an entry as a file has it."""
    moment = Moment(minute * MINUTE, 60, noted=Noted.IMPORTED)
    return ImportedEntry("daylio", 2, "the row", moment, **({"note": "words"} | said))


def test_names_become_labels_and_known_names_stay_the_ones_they_are(store: JournalStore) -> None:
    with store.transaction():
        bus = store.vocabulary.add(Kind.TRIGGER, "Crowded bus")
    keep_imported(
        store,
        [
            imported(
                triggers=TriggerNames(("crowded BUS", "rain"), ("news",)),
                feelings=("tense", "Tense"),
                trackers={"Energy": Rating(3)},
                anxiety=Rating(4),
            ),
            imported(1, triggers=TriggerNames(("Rain",))),
        ],
        Share.SUMMARY,
    )
    labels = {kind: {each.name: each.id for each in store.vocabulary.all(kind)} for kind in Kind}
    assert set(labels[Kind.TRIGGER]) == {"Crowded bus", "rain", "news"}
    second, first = (each.entry for each in store.entries.page())
    rain, news = labels[Kind.TRIGGER]["rain"], labels[Kind.TRIGGER]["news"]
    assert first.triggers == TriggerAnswers((bus.id, rain), (news,))
    assert first.feelings == (labels[Kind.FEELING]["tense"],)
    assert first.trackers == {labels[Kind.TRACKER]["Energy"]: Rating(3)}
    assert first.share is Share.SUMMARY
    assert first.source is not None
    assert first.source.row == "the row"
    assert second.triggers == TriggerAnswers((rain,))


def test_two_spellings_of_a_trigger_one_of_them_noticed_count_as_noticed(
    store: JournalStore,
) -> None:
    keep_imported(store, [imported(triggers=TriggerNames(("Rain",), ("rain",)))], Share.ONLY_ME)
    newest = store.entries.newest()
    assert newest is not None
    assert newest.triggers is not None
    assert (len(newest.triggers.present), newest.triggers.absent) == (1, ())


def test_a_second_import_adds_nothing_and_two_equal_rows_both_stay(store: JournalStore) -> None:
    rows = [imported(count=1), imported(count=2), imported(1)]
    assert compare_imported(store, rows) == ImportOutcome(3, 0)
    assert keep_imported(store, rows, Share.ONLY_ME) == ImportOutcome(3, 0)
    generation = store.generation
    assert compare_imported(store, rows) == ImportOutcome(0, 3)
    assert keep_imported(store, rows, Share.ONLY_ME) == ImportOutcome(0, 3)
    assert store.entries.count() == 3
    assert store.generation == generation


def test_an_entry_deleted_since_is_not_imported_again(store: JournalStore) -> None:
    keep_imported(store, [imported()], Share.ONLY_ME)
    newest = store.entries.newest()
    assert newest is not None
    with store.transaction():
        store.entries.delete(newest.id)
    assert keep_imported(store, [imported()], Share.ONLY_ME) == ImportOutcome(0, 1)
    assert store.entries.count() == 0


def test_a_name_no_label_may_have_keeps_nothing_at_all(store: JournalStore) -> None:
    rows = [imported(feelings=("tense",)), imported(1, feelings=("x" * 81,))]
    with pytest.raises(InvalidValueError):
        keep_imported(store, rows, Share.ONLY_ME)
    assert store.entries.count() == 0
    assert store.vocabulary.all(Kind.FEELING) == []


def test_an_import_can_be_stopped_and_then_keeps_nothing(store: JournalStore) -> None:
    rows = [imported(minute) for minute in range(250)]
    told: list[tuple[int, int]] = []

    def stop_at_the_end(done: int, total: int) -> None:
        told.append((done, total))
        if done == 200:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        keep_imported(store, rows, Share.ONLY_ME, stop_at_the_end)
    assert told == [(0, 250), (100, 250), (200, 250)]
    assert store.entries.count() == 0


def test_a_large_import_takes_seconds_and_leaves_a_sound_journal(store: JournalStore) -> None:
    names = [f"activity {number}" for number in range(200)]
    rows = [
        imported(minute, triggers=TriggerNames((names[minute % 200], names[minute * 7 % 200])))
        for minute in range(2_000)
    ]
    begin = time.process_time()
    keep_imported(store, rows, Share.ONLY_ME)
    assert time.process_time() - begin < 4
    assert check_journal(store).sound
