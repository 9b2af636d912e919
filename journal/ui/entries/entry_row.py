"""One entry as the list shows and speaks it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from journal.domain.entries import Entry
from journal.domain.moments import Noted
from journal.domain.ratings import Rating, Scale
from journal.domain.records import RecordId
from journal.i18n import translate
from journal.ui.widgets.dates import time_of
from journal.words import points, scale_name, share_name

Names = Mapping[RecordId, str]
"""The name of every label by its id."""

_LONGEST_EXCERPT = 600
_LONGEST_SPOKEN = 200


@dataclass(frozen=True, slots=True)
class EntryRow:
    """The values of one row; `position` is the entry's place in the newest-first order."""

    position: int
    record: RecordId
    day: date
    time: str
    anxiety: float | None
    triggers: tuple[str, ...]
    details: str
    excerpt: str
    remarks: tuple[str, ...]
    spoken: str


def entry_row(position: int, entry: Entry, names: Names) -> EntryRow:
    """Return the row of an entry at a position."""
    noticed = () if entry.triggers is None else entry.triggers.present
    triggers = labels(noticed, names)
    details = _details(entry, names)
    excerpt = entry.note[:_LONGEST_EXCERPT].strip()
    remarks = tuple(part for part in (share_name(entry.share), origin(entry)) if part)
    time = time_of(entry.moment)
    heard = (
        time,
        rating_words(Scale.ANXIETY, entry.anxiety),
        ", ".join(triggers),
        details,
        excerpt[:_LONGEST_SPOKEN],
        *remarks,
    )
    return EntryRow(
        position=position,
        record=entry.id,
        day=entry.moment.day,
        time=time,
        anxiety=None if entry.anxiety is None else entry.anxiety.points,
        triggers=triggers,
        details=details,
        excerpt=excerpt,
        remarks=remarks,
        spoken=". ".join(part for part in heard if part),
    )


def labels(records: Iterable[RecordId], names: Names) -> tuple[str, ...]:
    """Return the names of labels, leaving out what has none here."""
    return tuple(names[record] for record in records if record in names)


def rating_words(scale: Scale, rating: Rating | None) -> str:
    """Return a rating with its scale's name, "Anxiety 4", or nothing without one."""
    return "" if rating is None else f"{scale_name(scale)} {points(rating.points)}"


def origin(entry: Entry) -> str:
    """Return how an entry came here, where it was not noted at its moment."""
    if entry.source is not None:
        return translate("Entries", "imported")
    origins = {
        Noted.NOW: "",
        Noted.LATER: translate("Entries", "noted later"),
        Noted.FROM_MEMORY: translate("Entries", "from memory"),
        Noted.IMPORTED: translate("Entries", "imported"),
    }
    return origins[entry.moment.noted]


def _details(entry: Entry, names: Names) -> str:
    feelings = ", ".join(labels(entry.feelings, names))
    coping = ", ".join(labels(entry.coping, names))
    parts = (feelings, coping, rating_words(Scale.MOOD, entry.mood).lower())
    return " · ".join(part for part in parts if part)
