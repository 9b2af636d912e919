"""The rows pages query, derived from the heads of entries and labels."""

from __future__ import annotations

from journal.domain.entries import Entry
from journal.domain.errors import InvalidValueError
from journal.domain.records import RecordId
from journal.domain.vocabulary import Label
from journal.store.connection import Connection
from journal.store.positions import position_of


def project_label(connection: Connection, label: Label) -> None:
    """Write or renew the row of a label, and the search text of the entries that carry it."""
    before = connection.row("SELECT name FROM labels WHERE record = ?", (label.id,))
    connection.execute(
        "INSERT INTO labels (record, kind, name, archived) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (record) DO UPDATE SET name = excluded.name, archived = excluded.archived",
        (label.id, label.kind.value, label.name, int(label.archived)),
    )
    if before is not None and before[0] != label.name:
        _renew_search(connection, label.id)


def project_entry(connection: Connection, entry: Entry, revision: int) -> None:
    """Replace the rows of an entry by those of its head, revision number ``revision``."""
    remove_entry(connection, entry.id)
    position = _free_position(connection, position_of(entry.moment, entry.id))
    connection.execute(
        "INSERT INTO entries (position, record, revision, day, anxiety, mood, share)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (position, entry.id, *entry_columns(entry, revision)),
    )
    names = _add_labels(connection, position, entry)
    connection.execute(
        "INSERT INTO search (rowid, words, labels) VALUES (?, ?, ?)",
        (position, entry.note, "\n".join(names)),
    )
    if entry.source is not None:
        connection.execute(
            "INSERT OR REPLACE INTO import_keys (key, record) VALUES (?, ?)",
            (entry.source.key, entry.id),
        )


def entry_columns(entry: Entry, revision: int) -> tuple[int | str | None, ...]:
    """Return what the row of an entry says: revision, day, ratings in tenths, and share."""
    return (
        revision,
        entry.moment.day.isoformat(),
        None if entry.anxiety is None else entry.anxiety.tenths,
        None if entry.mood is None else entry.mood.tenths,
        entry.share.value,
    )


def remove_entry(connection: Connection, record: RecordId) -> None:
    """Take the rows of an entry away; its index row goes first."""
    found = connection.row("SELECT position FROM entries WHERE record = ?", (record,))
    if found is None:
        return
    connection.execute("DELETE FROM search WHERE rowid = ?", found)
    connection.execute(
        "UPDATE labels SET uses = uses - 1"
        " WHERE number IN (SELECT label FROM entry_labels WHERE entry = ?)",
        found,
    )
    connection.execute("DELETE FROM entry_labels WHERE entry = ?", found)
    connection.execute("DELETE FROM entries WHERE position = ?", found)


def _free_position(connection: Connection, position: int) -> int:
    while connection.row("SELECT 1 FROM entries WHERE position = ?", (position,)) is not None:
        position += 1
    return position


def _add_labels(connection: Connection, position: int, entry: Entry) -> list[str]:
    """List the labels the entry carries, count their use, and return their names."""
    records = tuple(dict.fromkeys(entry.labels))
    if not records:
        return []
    places = ",".join("?" * len(records))
    known = connection.rows(
        f"SELECT number, name FROM labels WHERE record IN ({places})",  # noqa: S608 - only "?"
        records,
    )
    if len(known) != len(records):
        raise InvalidValueError("an entry carries a label that is not in the journal")
    numbers = [number for number, _ in known]
    connection.execute_many(
        "INSERT INTO entry_labels (entry, label) VALUES (?, ?)",
        [(position, number) for number in numbers],
    )
    connection.execute_many(
        "UPDATE labels SET uses = uses + 1 WHERE number = ?", [(number,) for number in numbers]
    )
    return [name for _, name in known]


def _renew_search(connection: Connection, label: RecordId) -> None:
    connection.execute(
        "UPDATE search SET labels ="
        " (SELECT group_concat(name, char(10)) FROM entry_labels JOIN labels ON number = label"
        "  WHERE entry = search.rowid)"
        " WHERE rowid IN (SELECT entry FROM entry_labels JOIN labels ON number = label"
        "  WHERE record = ?)",
        (label,),
    )
