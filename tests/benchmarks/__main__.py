"""``python -m tests.benchmarks [NAME]... [--json FILE] [--strict]``: the table of benchmarks."""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks import page, saving, searching, start, trend, unlocking
from tests.benchmarks.large_journals import LargeJournals
from tests.benchmarks.measuring import Measurement

BENCHMARKS: dict[str, Callable[[LargeJournals], Iterator[Measurement]]] = {
    "start": start.measure,
    "unlocking": unlocking.measure,
    "saving": saving.measure,
    "searching": searching.measure,
    "trend": trend.measure,
    "page": page.measure,
}
COLUMNS = "{:<48} {:>10} {:>10} {:>7}  {:<20} {}"


def main(arguments: Sequence[str]) -> int:
    """Measure, print the table, and return 1 where ``--strict`` is asked and a bar is missed."""
    wanted = _parse(arguments)
    measured: list[Measurement] = []
    _say(COLUMNS.format("", "median", "floor", "times", "bar", ""))
    with tempfile.TemporaryDirectory(prefix="mooring-benchmarks-") as folder:
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(folder, "compiled"))
        journals = LargeJournals(Path(folder))
        for name in wanted.names or BENCHMARKS:
            for each in BENCHMARKS[name](journals):
                measured.append(each)
                _say(_line(each))
    if wanted.json:
        rows = [asdict(each) | {"times": each.times, "within": each.within} for each in measured]
        wanted.json.write_text(json.dumps(rows, indent=1) + "\n")
    return int(wanted.strict and not all(each.within for each in measured))


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"any of {', '.join(BENCHMARKS)}")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the table as JSON too")
    parser.add_argument("--strict", action="store_true", help="fail where a bar is missed")
    wanted = parser.parse_args(arguments)
    unknown = set(wanted.names) - set(BENCHMARKS)
    if unknown:
        parser.error(f"there is no benchmark {', '.join(sorted(unknown))}")
    return wanted


def _say(line: str) -> None:
    sys.stdout.write(line.rstrip() + "\n")
    sys.stdout.flush()


def _line(each: Measurement) -> str:
    floor = "" if each.floor is None else f"{each.floor:.2f}"
    times = "" if each.times is None else f"{each.times:.2f}"
    bars = []
    if each.most is not None:
        bars.append(f"{each.most:g} {each.unit}")
    if each.most_times is not None:
        bars.append(f"{each.most_times:g} times")
    verdict = "" if each.within else "OVER"
    value = f"{each.value:.2f} {each.unit}"
    return COLUMNS.format(each.name, value, floor, times, ", ".join(bars), verdict)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
