"""Entries: one moment each, with ratings, triggers, feelings, coping and words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from journal.domain.errors import InvalidValueError
from journal.domain.moments import Moment
from journal.domain.ratings import Rating
from journal.domain.records import RecordId
from journal.domain.sharing import Share

LONGEST_NOTE = 200_000


@dataclass(frozen=True, slots=True)
class TriggerAnswers:
    """Which triggers were noticed, and which were asked about and not noticed.

    A trigger in neither was not asked. Both empty means "none I noticed". An entry whose
    triggers were not asked at all has ``None`` instead.
    """

    present: tuple[RecordId, ...] = ()
    absent: tuple[RecordId, ...] = ()

    def __post_init__(self) -> None:
        """Check that no trigger is both."""
        if set(self.present) & set(self.absent):
            raise InvalidValueError("a trigger cannot be both noticed and not noticed")


@dataclass(frozen=True, slots=True)
class Source:
    """Where an imported entry came from.

    ``format`` names the importer, ``key`` knows the same row again, ``row`` is its original text.
    """

    format: str
    key: str
    row: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One moment of the journal. Nothing but its moment is required; None is not 0.

    Raises ``InvalidValueError`` for a note over 200,000 characters or one that cannot be
    written as UTF-8.
    """

    id: RecordId
    moment: Moment
    anxiety: Rating | None = None
    mood: Rating | None = None
    triggers: TriggerAnswers | None = None
    feelings: tuple[RecordId, ...] = ()
    coping: tuple[RecordId, ...] = ()
    trackers: Mapping[RecordId, Rating] = field(default_factory=dict)
    note: str = ""
    share: Share = Share.ONLY_ME
    source: Source | None = None

    def __post_init__(self) -> None:
        """Check the note."""
        if len(self.note) > LONGEST_NOTE:
            raise InvalidValueError(f"a note has at most {LONGEST_NOTE} characters")
        try:
            self.note.encode("utf-8")
        except UnicodeEncodeError:
            raise InvalidValueError("the note has characters that cannot be kept") from None

    @property
    def says_something(self) -> bool:
        """Return whether the person gave any answer or word at all.

        Triggers merely shown and left alone are no answer.
        """
        noticed = self.triggers is not None and (self.triggers.present or not self.triggers.absent)
        rated = self.anxiety is not None or self.mood is not None or bool(self.trackers)
        return rated or bool(noticed or self.feelings or self.coping or self.note.strip())

    @property
    def labels(self) -> tuple[RecordId, ...]:
        """The labels the entry carries: triggers noticed, feelings and coping."""
        noticed = () if self.triggers is None else self.triggers.present
        return (*noticed, *self.feelings, *self.coping)
