"""Entries as JSON for scripts, with the names of labels in place of their ids."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from journal.commands.outcomes import UsageError
from journal.domain.entries import Entry
from journal.domain.errors import InvalidValueError
from journal.domain.ratings import Rating
from journal.domain.records import RecordId
from journal.domain.sharing import Share
from journal.i18n import translate

Names = Mapping[RecordId, str]


@dataclass(frozen=True, slots=True)
class NewEntry:
    """An entry to be noted; labels are names, ``at`` is ISO 8601 or None for now.

    ``triggers`` is None where they were not asked about, empty for "none I noticed".
    """

    anxiety: Rating | None = None
    mood: Rating | None = None
    triggers: tuple[str, ...] | None = None
    feelings: tuple[str, ...] = ()
    note: str = ""
    at: str | None = None
    share: Share = Share.ONLY_ME

    @property
    def says_something(self) -> bool:
        """Whether there is anything but a time."""
        rated = self.anxiety is not None or self.mood is not None
        return rated or self.triggers is not None or bool(self.feelings or self.note.strip())


def to_json(entry: Entry, names: Names) -> dict[str, Any]:
    """Return the entry with every field; what was not recorded is None."""
    triggers = entry.triggers
    return {
        "id": entry.id,
        "at": entry.moment.local.isoformat(timespec="seconds"),
        "anxiety": _points(entry.anxiety),
        "mood": _points(entry.mood),
        "triggers": None if triggers is None else _named(triggers.present, names),
        "feelings": _named(entry.feelings, names) or None,
        "note": entry.note or None,
        "share": entry.share.value,
        "source": None if entry.source is None else entry.source.format,
        "not_noticed": None if triggers is None else _named(triggers.absent, names),
        "coping": _named(entry.coping, names) or None,
        "trackers": {names[each]: _points(rating) for each, rating in entry.trackers.items()}
        or None,
        "zone": entry.moment.zone or None,
        "precision": entry.moment.precision.value,
        "noted": entry.moment.noted.value,
    }


def from_json(text: str) -> NewEntry:
    """Return the entry a script describes with the fields of ``NewEntry``.

    Raises ``UsageError`` naming the field that is unknown or not what it must be.
    """
    try:
        fields = json.loads(text, parse_float=Decimal)
    except (ValueError, RecursionError):
        raise UsageError(translate("Command", "Standard input is not one JSON document.")) from None
    if not isinstance(fields, dict):
        raise UsageError(translate("Command", "An entry is one JSON object."))
    if unknown := fields.keys() - _READERS.keys():
        raise _wrong(min(unknown), translate("Command", "there is no such field"))
    given = {name: value for name, value in fields.items() if value is not None}
    values: dict[str, Any] = {}
    for name, value in given.items():
        try:
            values[name] = _READERS[name](value)
        except (InvalidValueError, ValueError, TypeError, ArithmeticError) as error:
            raise _wrong(name, str(error)) from None
    return NewEntry(**values)


def _points(rating: Rating | None) -> float | None:
    if rating is None:
        return None
    return int(rating.points) if rating.points.is_integer() else rating.points


def _named(records: Iterable[RecordId], names: Names) -> list[str]:
    return [names[record] for record in records if record in names]


def _rating(value: object) -> Rating:
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise InvalidValueError(translate("Command", "a number from 0 to 10 was expected"))
    return Rating(float(value))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise InvalidValueError(translate("Command", "a text was expected"))
    return value


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise InvalidValueError(translate("Command", "a list of names was expected"))
    return tuple(_text(each) for each in value)


def _share(value: object) -> Share:
    known = [share.value for share in Share]
    if value not in known:
        raise InvalidValueError(", ".join(known))
    return Share(value)


_READERS = {
    "anxiety": _rating,
    "mood": _rating,
    "triggers": _texts,
    "feelings": _texts,
    "note": _text,
    "at": _text,
    "share": _share,
}


def _wrong(field: str, problem: str) -> UsageError:
    return UsageError(
        translate("Command", "The field {field}: {problem}.").format(field=field, problem=problem)
    )
