"""Start to lock screen, against an empty window."""

from collections.abc import Iterator
from statistics import median

from tests.benchmarks.large_journals import LargeJournals
from tests.benchmarks.measuring import Measurement, run_module

RUNS = 15
MOST_TIMES = 1.4


def measure(journals: LargeJournals) -> Iterator[Measurement]:
    """Start both in turn; compare CPU time and memory."""
    folder = str(journals.of(1_000).folder)
    imports = run_module("lock_screen", folder).printed[1].split()  # the first start compiles
    taken = [
        (run_module("lock_screen", folder), run_module("empty_window", *imports))
        for _ in range(RUNS)
    ]
    for name, unit, part in (
        ("start to lock screen, CPU", "ms", lambda run: run.cpu_ms),
        ("memory at the lock screen", "MB", lambda run: float(run.printed[0])),
    ):
        locked, empty = (median(part(pair[place]) for pair in taken) for place in (0, 1))
        yield Measurement(name, locked, unit, empty, "empty window", most_times=MOST_TIMES)
