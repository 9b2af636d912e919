"""Labels are found by name, counted by use, renamed and archived."""

import pytest

from journal.domain.entries import TriggerAnswers
from journal.domain.errors import InvalidValueError
from journal.domain.records import Kind
from journal.domain.vocabulary import Label, read_starter_words
from journal.resource_files import resource
from journal.store.journal_store import JournalStore
from journal.store.starter import add_starter_words
from tests.support.builders import entry, label


def names(labels: list[Label]) -> list[str]:
    """Return the names of labels, in their order."""
    return [each.name for each in labels]


def test_a_name_is_found_again_whatever_its_case(store: JournalStore) -> None:
    with store.transaction():
        added = store.vocabulary.find_or_add(Kind.TRIGGER, "  Crowded  bus ")
        assert added.name == "Crowded bus"
        assert store.vocabulary.find_or_add(Kind.TRIGGER, "crowded BUS") == added
        feeling = store.vocabulary.find_or_add(Kind.FEELING, "Crowded bus")
    assert feeling.id != added.id
    assert store.vocabulary.names() == {added.id: "Crowded bus", feeling.id: "Crowded bus"}


def test_a_name_no_label_may_have_is_refused(store: JournalStore) -> None:
    with pytest.raises(InvalidValueError), store.transaction():
        store.vocabulary.find_or_add(Kind.TRIGGER, "   ")


def test_the_most_used_are_offered_first(store: JournalStore) -> None:
    with store.transaction():
        first, second, third = (store.vocabulary.add(Kind.FEELING, name) for name in "abc")
        store.entries.save(entry(feelings=(third.id, second.id)))
        twice = entry(feelings=(third.id,))
        store.entries.save(twice)
    assert names(store.vocabulary.offered(Kind.FEELING)) == ["c", "b", "a"]
    with store.transaction():
        store.entries.save(entry(twice.moment.local, feelings=(first.id,)))
        store.entries.save(entry(feelings=(first.id,)))
        store.entries.delete(twice.id)
    assert names(store.vocabulary.offered(Kind.FEELING)) == ["a", "b", "c"]


def test_a_trigger_asked_about_and_not_noticed_is_no_use_of_it(store: JournalStore) -> None:
    with store.transaction():
        bus, call = (store.vocabulary.add(Kind.TRIGGER, name) for name in ("bus", "call"))
        store.entries.save(entry(triggers=TriggerAnswers((call.id,), (bus.id,))))
    assert names(store.vocabulary.offered(Kind.TRIGGER)) == ["call", "bus"]
    assert store.entries.search("bus") == []


def test_an_archived_label_is_kept_and_not_offered(store: JournalStore) -> None:
    bus = label("bus")
    archived = Label(bus.id, bus.kind, bus.name, archived=True)
    with store.transaction():
        store.vocabulary.save(bus)
        store.vocabulary.save(archived)
    assert store.vocabulary.offered(Kind.TRIGGER) == []
    assert store.vocabulary.all(Kind.TRIGGER) == [archived]


def test_entries_are_found_by_the_new_name_of_their_label(store: JournalStore) -> None:
    bus, other = label("bus"), label("rain")
    kept = entry(triggers=TriggerAnswers((bus.id, other.id)), note="words")
    with store.transaction():
        for each in (bus, other):
            store.vocabulary.save(each)
        store.entries.save(kept)
        store.vocabulary.save(Label(bus.id, bus.kind, "tram"))
    assert store.entries.search("bus") == []
    for typed in ("tram", "rain", "words"):
        assert [each.entry for each in store.entries.search(typed)] == [kept]


def test_saving_a_label_again_changes_nothing(store: JournalStore) -> None:
    bus = label("bus")
    with store.transaction():
        store.vocabulary.save(bus)
    generation = store.generation
    with store.transaction():
        store.vocabulary.save(bus)
    assert store.generation == generation


def test_a_new_journal_offers_the_starter_words_in_their_order(store: JournalStore) -> None:
    with store.transaction():
        add_starter_words(store)
        add_starter_words(store)
    for kind, words in read_starter_words(resource("vocabulary", "starter.toml")).items():
        assert names(store.vocabulary.offered(kind)) == list(words)
