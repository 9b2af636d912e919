"""What the sample journal is told from: situations, sentences and numbers of a TOML file."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Situation:
    """A trigger and what comes with it.

    On one of its ``weekdays`` (0 is Monday) it begins with chance ``begins`` and, once there,
    goes on with chance ``goes_on``. It ``lifts`` anxiety by so many points at first and in the
    end. ``notes`` are in the order they are told.
    """

    trigger: str
    begins: float
    goes_on: float
    weekdays: tuple[int, ...]
    lifts: tuple[float, float]
    feelings: tuple[str, ...]
    coping: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AnxietyCourse:
    """The line that anxiety follows and how days stray from it, in points."""

    at_first: float
    in_the_end: float
    spread: float
    carried_over: float


@dataclass(frozen=True, slots=True)
class Script:
    """Everything the sample journal is made of, except chance.

    ``notes`` holds the sentences that belong to no situation, by occasion: ``easier``,
    ``between``, ``harder``, ``only_me`` and ``raise``.
    """

    with_whom: str
    place: str
    initials: str
    appointment_minutes: int
    anxiety: AnxietyCourse
    situations: tuple[Situation, ...]
    notes: Mapping[str, tuple[str, ...]]


def read_script(path: Path) -> Script:
    """Return the script written in the TOML file at ``path``."""
    with path.open("rb") as file:
        table = tomllib.load(file)
    table["anxiety"] = AnxietyCourse(**table["anxiety"])
    table["situations"] = tuple(Situation(**_with_tuples(each)) for each in table["situations"])
    table["notes"] = _with_tuples(table["notes"])
    return Script(**table)


def _with_tuples(table: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: tuple(value) if isinstance(value, list) else value for name, value in table.items()
    }
