"""Which areas of the journal a commit touched, and telling those who asked."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from journal.domain.records import Kind


class Area(StrEnum):
    """A part of the journal that pages show."""

    ENTRIES = "entries"
    VOCABULARY = "vocabulary"
    APPOINTMENTS = "appointments"
    PRACTICE = "practice"
    PREFERENCES = "preferences"
    DRAFTS = "drafts"


AREA_OF_KIND = {
    Kind.ENTRY: Area.ENTRIES,
    Kind.TRIGGER: Area.VOCABULARY,
    Kind.FEELING: Area.VOCABULARY,
    Kind.COPING: Area.VOCABULARY,
    Kind.TRACKER: Area.VOCABULARY,
    Kind.APPOINTMENT: Area.APPOINTMENTS,
    Kind.PRACTICE: Area.PRACTICE,
    Kind.PREFERENCE: Area.PREFERENCES,
}

Listener = Callable[[frozenset[Area]], None]
