"""Guides: steps a person goes through at their own pace, and the files they are written in."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from journal.domain.errors import InvalidValueError


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a guide: what to do, and a hint how."""

    words: str
    hint: str


@dataclass(frozen=True, slots=True)
class Guide:
    """Steps without a clock, and the words after the last one.

    Raises ``InvalidValueError`` where there is nothing to go through or nothing to call it.
    """

    id: str
    name: str
    summary: str
    steps: tuple[Step, ...]
    ending: str
    source: str

    def __post_init__(self) -> None:
        """Check that the guide can be offered and followed."""
        if not all((self.id, self.name, self.summary, self.ending, self.source)):
            raise InvalidValueError("a guide needs a name, a summary, an ending and a source")
        if not self.steps or not all(step.words for step in self.steps):
            raise InvalidValueError("a guide needs steps with words")


def read_guide(path: Path) -> Guide:
    """Return the guide written in the TOML file at ``path``.

    Raises ``InvalidValueError`` for a field too many or too few, or a value not allowed.
    """
    with path.open("rb") as file:
        table = tomllib.load(file)
    try:
        table["steps"] = tuple(Step(**each) for each in table["steps"])
        return Guide(**table)
    except (KeyError, TypeError):
        raise InvalidValueError(f"{path.name} is not a guide") from None
