"""Records as they stand, on their way out of a journal."""

from __future__ import annotations

from dataclasses import dataclass

from journal.domain.payloads import Content
from journal.domain.records import Kind, RecordId


@dataclass(frozen=True, slots=True)
class ExportedRecord:
    """One record as it stands: ``made_at`` (UTC ms) is when it was last changed."""

    id: RecordId
    kind: Kind
    made_at: int
    content: Content
