"""What the person chose about their journal, kept inside it."""

from __future__ import annotations

from dataclasses import dataclass

from journal.domain.ratings import Scale
from journal.domain.sharing import Share


@dataclass(frozen=True, slots=True)
class Preferences:
    """The person's choices; each field is kept as one preference record.

    ``new_entry_share`` is asked at first start with nothing preselected. ``initials`` is what a
    summary calls the person, empty for no name. ``tracked`` are the scales a check-in asks.
    ``cautions_read`` are the exercises whose cautions were shown once.
    """

    new_entry_share: Share = Share.ONLY_ME
    tracked: tuple[Scale, ...] = (Scale.ANXIETY, Scale.MOOD)
    initials: str = ""
    cautions_read: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Preference:
    """One choice as a record: the name of a field of ``Preferences`` and its plain value."""

    name: str
    value: str | int | bool | list[str] | None
