"""The person's own words: triggers, feelings, coping strategies and trackers."""

from __future__ import annotations

import tomllib
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from journal.domain.errors import InvalidValueError
from journal.domain.records import Kind, RecordId

LABEL_KINDS = (Kind.TRIGGER, Kind.FEELING, Kind.COPING, Kind.TRACKER)
LONGEST_LABEL = 80


@dataclass(frozen=True, slots=True)
class Label:
    """One word or short phrase of a list, such as the trigger "Crowded bus".

    Archived labels stay with the entries that have them and are no longer offered. Raises
    ``InvalidValueError`` for an empty name, one over 80 characters, or a kind without labels.
    """

    id: RecordId
    kind: Kind
    name: str
    archived: bool = False

    def __post_init__(self) -> None:
        """Check the name and the kind."""
        if self.kind not in LABEL_KINDS:
            raise InvalidValueError("only triggers, feelings, coping and trackers have labels")
        if self.name != tidy(self.name) or not self.name:
            raise InvalidValueError("a name needs at least one character and no spaces around it")
        if len(self.name) > LONGEST_LABEL:
            raise InvalidValueError(f"a name has at most {LONGEST_LABEL} characters")


def tidy(name: str) -> str:
    """Return ``name`` composed (NFC), without control characters, spaces folded."""
    visible = "".join(
        " " if unicodedata.category(character) == "Cc" else character for character in name
    )
    return " ".join(unicodedata.normalize("NFC", visible).split())


def folded(name: str) -> str:
    """Return what two spellings of one name share: case and spacing do not count."""
    return tidy(name).casefold()


def same_name(one: str, other: str) -> bool:
    """Return whether two names are one label to a reader."""
    return folded(one) == folded(other)


def read_starter_words(path: Path) -> dict[Kind, tuple[str, ...]]:
    """Return the names offered in a new journal, by kind, from a TOML file of lists."""
    with path.open("rb") as file:
        lists = tomllib.load(file)
    return {Kind(kind): tuple(tidy(name) for name in names) for kind, names in lists.items()}
