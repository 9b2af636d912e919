"""Exercises paced by the clock, and the files they are written in."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from journal.domain.errors import InvalidValueError


@dataclass(frozen=True, slots=True)
class Phase:
    """One part of a breath: what to do, how, and for how many seconds.

    ``fullness`` says how full the lungs are at its end, from 0 to 1. Raises
    ``InvalidValueError`` for a phase without words or time.
    """

    words: str
    hint: str
    seconds: float
    fullness: float

    def __post_init__(self) -> None:
        """Check the words, the time and the fullness."""
        if not self.words:
            raise InvalidValueError("a phase needs words")
        if not self.seconds > 0:
            raise InvalidValueError("a phase lasts longer than nothing")
        if not 0 <= self.fullness <= 1:
            raise InvalidValueError("fullness lies between 0 and 1")


@dataclass(frozen=True, slots=True)
class Exercise:
    """One exercise: phases that repeat for about ``minutes``, or another of its ``lengths``.

    ``needs_holding`` and ``tensing`` say what not everyone may do; ``cautions`` are read before
    the first run. Raises ``InvalidValueError`` where the parts do not fit together.
    """

    id: str
    name: str
    summary: str
    phases: tuple[Phase, ...]
    minutes: int
    lengths: tuple[int, ...]
    needs_holding: bool
    tensing: bool
    cautions: tuple[str, ...]
    source: str

    def __post_init__(self) -> None:
        """Check that the exercise can be offered and run."""
        if not all((self.id, self.name, self.summary, self.cautions, self.source)):
            raise InvalidValueError("an exercise needs a name, a summary, cautions and a source")
        if not self.phases:
            raise InvalidValueError("an exercise needs a phase")
        if self.minutes not in self.lengths or min(self.lengths) < 1:
            raise InvalidValueError("the usual length is one of the lengths, in whole minutes")
        if self._has_a_still_phase and not self.needs_holding:
            raise InvalidValueError("a phase that neither fills nor empties the lungs is a hold")

    @property
    def _has_a_still_phase(self) -> bool:
        return any(
            phase.fullness == self.phases[index - 1].fullness
            for index, phase in enumerate(self.phases)
        )

    @property
    def open_while_locked(self) -> bool:
        """Whether anyone may do it: nobody can be asked about holding or tensing while locked."""
        return not (self.needs_holding or self.tensing)


def read_exercise(path: Path) -> Exercise:
    """Return the exercise written in the TOML file at ``path``.

    Raises ``InvalidValueError`` for a field too many or too few, or a value not allowed.
    """
    with path.open("rb") as file:
        table = tomllib.load(file)
    try:
        return _exercise(table)
    except (KeyError, TypeError):
        raise InvalidValueError(f"{path.name} is not an exercise") from None


def read_exercises(folder: Path) -> tuple[Exercise, ...]:
    """Return every exercise of ``folder``, in the order of the file names."""
    return tuple(read_exercise(path) for path in sorted(folder.glob("*.toml")))


def _exercise(table: dict[str, Any]) -> Exercise:
    table["phases"] = tuple(Phase(**each) for each in table["phases"])
    table["lengths"] = tuple(table["lengths"])
    table["cautions"] = tuple(table["cautions"])
    return Exercise(**table)
