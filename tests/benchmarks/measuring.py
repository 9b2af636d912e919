"""Measurements beside their floors, taken in turn so that a busy machine is busy for both."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Measurement:
    """One median beside its floor, and the bars it must stay within.

    ``most`` is in the unit; ``most_times`` is a ratio to the floor. None means no bar.
    """

    name: str
    value: float
    unit: str = "ms"
    floor: float | None = None
    floor_name: str = ""
    most: float | None = None
    most_times: float | None = None

    @property
    def times(self) -> float | None:
        """How many times the floor it is."""
        return self.value / self.floor if self.floor else None

    @property
    def within(self) -> bool:
        """Whether it stays within its bars."""
        over = self.most is not None and self.value > self.most
        over_floor = (
            self.most_times is not None and self.times is not None and self.times > self.most_times
        )
        return not (over or over_floor)


def milliseconds_of(action: Callable[[], object]) -> float:
    """Return how long an action takes."""
    begin = time.perf_counter()
    action()
    return (time.perf_counter() - begin) * 1000


def medians_in_turn(runs: int, *actions: Callable[[], float]) -> list[float]:
    """Do the actions in turn ``runs`` times and return the median of what each returns."""
    taken = [[action() for action in actions] for _ in range(runs)]
    return [median(column) for column in zip(*taken, strict=True)]


@dataclass(frozen=True)
class ProcessRun:
    """What a process took: CPU milliseconds, and the lines it printed."""

    cpu_ms: float
    printed: list[str]


def run_module(name: str, *arguments: str) -> ProcessRun:
    """Run ``python -m tests.benchmarks.NAME`` to its end, offscreen, from compiled modules."""
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
    process = subprocess.Popen(
        [sys.executable, "-m", f"tests.benchmarks.{name}", *arguments],
        stdout=subprocess.PIPE,
        text=True,
        env=surroundings,
    )
    with process:
        assert process.stdout is not None
        printed = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{name} ended with status {process.returncode}")
    return ProcessRun((usage.ru_utime + usage.ru_stime) * 1000, printed.splitlines())
