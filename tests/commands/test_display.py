"""Without a display the window says so and does not crash."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from journal.commands.display import SAYS_WHERE, qt_is_missing, require_display
from journal.commands.outcomes import UsageError

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("variable", SAYS_WHERE)
def test_any_of_these_variables_names_a_display(variable: str) -> None:
    require_display({variable: "x"}, "linux")


@pytest.mark.parametrize("environment", [{}, dict.fromkeys(SAYS_WHERE, "")])
def test_without_them_there_is_none(environment: dict[str, str]) -> None:
    with pytest.raises(UsageError, match="no display"):
        require_display(environment, "linux")


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_other_systems_always_have_one(platform: str) -> None:
    require_display({}, platform)


def test_starting_without_a_display_ends_in_a_sentence() -> None:
    environment = {name: value for name, value in os.environ.items() if name not in SAYS_WHERE}
    done = subprocess.run(
        [sys.executable, "main.py"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.startswith("There is no display here")
    assert "Traceback" not in done.stderr


def test_a_missing_part_of_qt_is_named() -> None:
    error = ImportError("libEGL.so.1: cannot open shared object file", name="PySide6.QtGui")
    assert "libEGL.so.1" in str(qt_is_missing(error))


def test_any_other_missing_part_is_a_mistake_of_our_own() -> None:
    assert qt_is_missing(ImportError("no such module", name="journal.ui.nowhere")) is None
    assert qt_is_missing(ImportError("of nothing known")) is None
