"""Revisions are chains; what no revision replaces is a head, and there may be two."""

from datetime import UTC, datetime
from typing import Any

import pytest

from journal.domain.errors import JournalDamagedError
from journal.domain.records import Kind, RecordId
from journal.domain.vocabulary import Label
from journal.store.journal_store import JournalStore
from journal.store.revisions import Revisions, content_of, decode, revision_of
from tests.support.builders import label

ROW = ("id", "record", "trigger", "[]", 0, "here", '{"name":"bus"}')
DEEP = "[" * 100_000


@pytest.fixture
def revisions(store: JournalStore) -> Revisions:
    """Return the revisions of an open journal, as another device writes them."""
    return Revisions(store.connection, "elsewhere", lambda: datetime.now(UTC), set())


def add_second_head(store: JournalStore, record: RecordId, name: str) -> None:
    """Write what a merge leaves: a revision that nothing connects with the other head."""
    number = store.connection.execute(
        "INSERT INTO revisions (id, record, kind, parents, made_at, device, payload)"
        " VALUES ('other', ?, 'trigger', '[]', 9000000000000, 'there', ?)",
        (record, f'{{"name":"{name}"}}'),
    ).lastrowid
    store.connection.execute("INSERT INTO heads VALUES (?, ?, 'trigger', NULL)", (record, number))


def test_two_heads_show_the_newer_until_one_revision_settles_them(
    store: JournalStore, revisions: Revisions
) -> None:
    mine = label("mine")
    with store.transaction():
        revisions.write(mine.id, Kind.TRIGGER, mine)
        add_second_head(store, mine.id, "theirs")
    assert revisions.contents(Kind.TRIGGER) == [Label(mine.id, Kind.TRIGGER, "theirs")]
    assert revisions.head(mine.id, Kind.TRIGGER) == Label(mine.id, Kind.TRIGGER, "theirs")
    with store.transaction():
        revisions.write(mine.id, Kind.TRIGGER, mine)
    settled = revisions.history(mine.id)[-1]
    assert set(settled.parents) == {each.id for each in revisions.history(mine.id)[:-1]}
    assert revisions.contents(Kind.TRIGGER) == [mine]


def test_a_deleted_record_keeps_its_content(store: JournalStore, revisions: Revisions) -> None:
    bus = label("bus")
    with store.transaction():
        revisions.write(bus.id, Kind.TRIGGER, bus)
        revisions.write_deleted(bus.id, Kind.TRIGGER, deleted=True)
    assert revisions.contents(Kind.TRIGGER) == []
    assert revisions.head(bus.id, Kind.TRIGGER) == bus
    assert revisions.history(bus.id)[-1].device == "elsewhere"


@pytest.mark.parametrize(
    "text", ["", "7", "[]", "{", '{"name": "bus", "colour": "red"}', '{"name": ""}', DEEP]
)
def test_a_payload_that_is_no_record_is_damage(text: str) -> None:
    with pytest.raises(JournalDamagedError):
        decode(Kind.TRIGGER, RecordId("record"), text)


@pytest.mark.parametrize(("place", "value"), [(2, "weather"), (3, "{}"), (3, "x"), (6, "[]")])
def test_a_row_that_is_no_revision_is_damage(place: int, value: Any) -> None:
    row = list(ROW)
    row[place] = value
    with pytest.raises(JournalDamagedError):
        revision_of(tuple(row))


def test_a_row_becomes_the_revision_and_the_record_it_holds() -> None:
    assert content_of(revision_of(ROW)) == Label(RecordId("record"), Kind.TRIGGER, "bus")
