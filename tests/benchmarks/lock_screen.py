"""Mooring as started from the command line on the journal named, gone once painted.

Prints the most memory it had, then what it imported from Qt, as ``empty_window`` takes it.
"""

import sys
from collections import defaultdict

from PySide6.QtWidgets import QApplication

from journal.cli import main
from tests.benchmarks.memory import peak_memory_mb
from tests.benchmarks.painting import FirstPaint

NOT_BEFORE_UNLOCKING = {"numpy", "matplotlib", "scipy", "typst", "sqlcipher3"}

_run = QApplication.exec


def _run_until_painted() -> int:
    app = QApplication.instance()
    FirstPaint(app, "LockScreen", app.quit)
    return _run()


def _print_imports() -> None:
    names = defaultdict(set)
    for name, module in list(sys.modules.items()):
        if name.startswith("journal."):
            for known, value in vars(module).items():
                origin = getattr(value, "__module__", None) or ""
                if origin.startswith("PySide6.Qt") and getattr(value, "__name__", "") == known:
                    names[origin].add(known)
    sys.stdout.write(" ".join(f"{origin}:{','.join(sorted(names[origin]))}" for origin in names))


QApplication.exec = staticmethod(_run_until_painted)
sys.argv[1:] = ["--journal", sys.argv[1]]
status = main()
sys.stdout.write(f"{peak_memory_mb()}\n")
_print_imports()
too_early = NOT_BEFORE_UNLOCKING & set(sys.modules)
sys.exit(f"loaded before unlocking: {too_early}" if too_early else status)
