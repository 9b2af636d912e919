"""The person's own triggers, feelings, coping strategies and trackers."""

from __future__ import annotations

from typing import cast

from journal.domain.records import Kind, RecordId, new_record_id
from journal.domain.vocabulary import Label, same_name, tidy
from journal.store.connection import Connection
from journal.store.projection import project_label
from journal.store.revisions import Revisions


class VocabularyRepository:
    """The labels of an open journal."""

    def __init__(self, connection: Connection, revisions: Revisions) -> None:
        """Use the journal's one connection and its revisions."""
        self._connection = connection
        self._revisions = revisions

    def save(self, label: Label) -> None:
        """Keep a new label, or a new name or archived state of one."""
        if self._revisions.write(label.id, label.kind, label) is not None:
            project_label(self._connection, label)

    def find_or_add(self, kind: Kind, name: str) -> Label:
        """Return the label of this name, whatever its case, adding it where it is new.

        Raises ``InvalidValueError`` for a name that no label may have.
        """
        found = (each for each in self.all(kind) if same_name(each.name, name))
        return next(found, None) or self.add(kind, name)

    def add(self, kind: Kind, name: str) -> Label:
        """Keep a new label; ``find_or_add`` where there may be one of this name already."""
        label = Label(new_record_id(), kind, tidy(name))
        self.save(label)
        return label

    def offered(self, kind: Kind) -> list[Label]:
        """Return the labels to choose from, most used first."""
        return self._labels("kind = ? AND archived = 0", kind)

    def all(self, kind: Kind) -> list[Label]:
        """Return every label of a kind, archived ones too, most used first."""
        return self._labels("kind = ?", kind)

    def names(self) -> dict[RecordId, str]:
        """Return the name of every label by its id."""
        rows = self._connection.rows("SELECT record, name FROM labels")
        return {RecordId(record): name for record, name in rows}

    def _labels(self, condition: str, kind: Kind) -> list[Label]:
        rows = self._connection.rows(
            "SELECT record, name, archived FROM labels"  # noqa: S608 - one of two fixed texts
            f" WHERE {condition} ORDER BY uses DESC, number",
            (kind.value,),
        )
        return [
            Label(RecordId(record), kind, cast("str", name), archived=bool(archived))
            for record, name, archived in rows
        ]
