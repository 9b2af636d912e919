"""Entries found in other files, before their labels have records."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from journal.domain.entries import LONGEST_NOTE, Source
from journal.domain.errors import InvalidValueError
from journal.domain.moments import Moment
from journal.domain.ratings import Rating
from journal.i18n import translate


@dataclass(frozen=True, slots=True)
class TriggerNames:
    """The names of the triggers noticed, and of those asked about and not noticed."""

    present: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportedEntry:
    """One entry as a file has it; labels are still names.

    ``format`` is the importer's name, ``row`` the line in the file, ``text`` its original text,
    ``count`` how many equal entries the file has had so far, this one included. Raises
    ``InvalidValueError`` for an entry that says nothing or a note that is too long.
    """

    format: str
    row: int
    text: str
    moment: Moment
    anxiety: Rating | None = None
    mood: Rating | None = None
    triggers: TriggerNames | None = None
    feelings: tuple[str, ...] = ()
    trackers: Mapping[str, Rating] = field(default_factory=dict)
    note: str = ""
    count: int = 1

    def __post_init__(self) -> None:
        """Check that there is something to keep, and that it can be kept."""
        rated = self.anxiety is not None or self.mood is not None or self.trackers
        if not (rated or self.triggers is not None or self.feelings or self.note):
            raise InvalidValueError(translate("Import", "it says nothing but its time"))
        if len(self.note) > LONGEST_NOTE:
            raise InvalidValueError(translate("Import", "its note is too long"))

    @property
    def source(self) -> Source:
        """Where the entry came from, with the key that knows the same row again.

        The key is made of the format, the time on the clock it was lived by, the content and the
        count: the same file read again, in any order or any place, gives the same keys.
        """
        key = hashlib.sha256(f"{self.count}\n{self.content()}".encode()).hexdigest()[:32]
        return Source(self.format, key, self.text)

    def content(self) -> str:
        """Return format, local time and content as one text, equal for equal entries."""
        triggers = self.triggers or TriggerNames()
        return json.dumps(
            [
                self.format,
                self.moment.local.replace(tzinfo=None).isoformat(timespec="milliseconds"),
                self.anxiety and self.anxiety.tenths,
                self.mood and self.mood.tenths,
                self.triggers and [sorted(triggers.present), sorted(triggers.absent)],
                sorted(self.feelings),
                sorted((name, rating.tenths) for name, rating in self.trackers.items()),
                self.note,
            ]
        )
