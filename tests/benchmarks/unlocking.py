"""Unlock to Today painted, without key derivation, in a small and a large journal."""

from collections.abc import Iterator

from tests.benchmarks.large_journals import LargeJournal, LargeJournals
from tests.benchmarks.measuring import Measurement, medians_in_turn, run_module
from tests.support.journals import PASSPHRASE

RUNS = 9
SMALL, LARGE = 1_000, 100_000
MOST_MS = 200.0
MOST_TIMES = 1.3


def measure(journals: LargeJournals) -> Iterator[Measurement]:
    """Unlock both in turn, each time in a new process."""
    small, large = journals.of(SMALL), journals.of(LARGE)
    _unlock(small)  # the first unlocking compiles
    small_ms, large_ms = medians_in_turn(RUNS, lambda: _unlock(small), lambda: _unlock(large))
    yield Measurement(f"unlock to Today, {SMALL:,} entries", small_ms, most=MOST_MS)
    yield Measurement(
        f"unlock to Today, {LARGE:,} entries",
        large_ms,
        floor=small_ms,
        floor_name=f"{SMALL:,} entries",
        most=MOST_MS,
        most_times=MOST_TIMES,
    )


def _unlock(journal: LargeJournal) -> float:
    (milliseconds,) = run_module("today", str(journal.folder), PASSPHRASE).printed
    return float(milliseconds)
