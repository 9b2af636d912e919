"""Records and the revisions they are made of."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NewType

RecordId = NewType("RecordId", str)
RevisionId = NewType("RevisionId", str)

DELETED = "deleted"
"""What a payload says, beside its content, when the person deleted the record."""


class Kind(StrEnum):
    """What a record is; the value is written to disk and never changes."""

    ENTRY = "entry"
    TRIGGER = "trigger"
    FEELING = "feeling"
    COPING = "coping"
    TRACKER = "tracker"
    APPOINTMENT = "appointment"
    PRACTICE = "practice"
    PREFERENCE = "preference"


def new_record_id() -> RecordId:
    """Return a fresh random record id (UUIDv4)."""
    return RecordId(str(uuid.uuid4()))


def new_revision_id() -> RevisionId:
    """Return a fresh random revision id (UUIDv4)."""
    return RevisionId(str(uuid.uuid4()))


@dataclass(frozen=True, slots=True)
class Revision:
    """One immutable state of a record.

    ``made_at`` is UTC milliseconds; ``parents`` are the revisions it replaces (none for the
    first, two where it settles a merge); ``payload`` is plain JSON, with ``DELETED`` true
    where the person deleted the record.
    """

    id: RevisionId
    record: RecordId
    kind: Kind
    parents: tuple[RevisionId, ...]
    made_at: int
    device: str
    payload: Mapping[str, Any]

    @property
    def deleted(self) -> bool:
        """Return whether this revision is a deletion that can still be undone."""
        return bool(self.payload.get(DELETED, False))
