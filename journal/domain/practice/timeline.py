"""Where a run stands: from the seconds since its start to the breath of this very moment.

Everything follows from the elapsed time alone, so that a busy machine may show fewer positions
and never a wrong one.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

from journal.domain.practice.exercises import Phase

_SECONDS_A_MINUTE = 60


@dataclass(frozen=True, slots=True)
class Position:
    """One moment of a run.

    ``count`` is the whole seconds left in the phase, counting down to 1, and 0 once finished;
    ``phase_fraction`` and ``run_fraction`` rise from 0 to 1; ``run_fraction`` stays 0 where there
    is no end; ``fullness`` is how full the lungs are, 0 to 1; ``cycle`` is the number of whole
    cycles behind.
    """

    phase: Phase
    count: int
    phase_fraction: float
    fullness: float
    cycle: int
    run_fraction: float
    finished: bool = False


@dataclass(frozen=True, slots=True)
class Timeline:
    """Phases repeated ``cycles`` times, or without an end where ``cycles`` is None."""

    phases: tuple[Phase, ...]
    cycles: int | None

    @classmethod
    def lasting(cls, phases: tuple[Phase, ...], minutes: float) -> Timeline:
        """Return the timeline of the whole number of cycles nearest ``minutes``, at least one."""
        cycle = cls(phases, None).cycle_seconds
        return cls(phases, max(1, round(minutes * _SECONDS_A_MINUTE / cycle)))

    @property
    def cycle_seconds(self) -> float:
        """How long one cycle lasts."""
        return self._boundaries[-1]

    @property
    def seconds(self) -> float:
        """How long the whole run lasts; infinite where it has no end."""
        return math.inf if self.cycles is None else self.cycles * self.cycle_seconds

    @property
    def _boundaries(self) -> tuple[float, ...]:
        """The seconds within a cycle at which phases begin, and at last the cycle ends."""
        return tuple(accumulate((phase.seconds for phase in self.phases), initial=0.0))

    def at(self, elapsed: float) -> Position:
        """Return the position ``elapsed`` seconds after the start."""
        if elapsed >= self.seconds:
            return self._end()
        elapsed = max(elapsed, 0.0)
        cycle, within = divmod(elapsed, self.cycle_seconds)
        boundaries = self._boundaries
        index = bisect_right(boundaries, within) - 1
        phase = self.phases[index]
        passed = min(within - boundaries[index], phase.seconds)
        fraction = passed / phase.seconds
        return Position(
            phase=phase,
            count=max(1, math.ceil(phase.seconds - passed)),
            phase_fraction=fraction,
            fullness=_between(self.phases[index - 1].fullness, phase.fullness, fraction),
            cycle=int(cycle),
            run_fraction=elapsed / self.seconds,
        )

    def _end(self) -> Position:
        last = self.phases[-1]
        return Position(
            phase=last,
            count=0,
            phase_fraction=1.0,
            fullness=last.fullness,
            cycle=self.cycles or 0,
            run_fraction=1.0,
            finished=True,
        )


def _between(start: float, end: float, fraction: float) -> float:
    """Return the fullness between two ends: slow at both, as a breath is."""
    return start + (end - start) * (1 - math.cos(math.pi * fraction)) / 2
