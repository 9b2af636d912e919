"""The lock screen is light: nothing heavy is loaded before unlocking starts."""

import subprocess
import sys

import pytest

from journal.commands.window_arguments import window_wanted
from tests.architecture.sources import ROOT

HEAVY = ["argon2", "cryptography", "matplotlib", "numpy", "pikepdf", "pypdfium2", "scipy"]
HEAVY += ["sqlcipher3", "sqlite3", "typst", "zxcvbn", "PySide6.QtNetwork", "PySide6.QtPrintSupport"]
LIST_MODULES = "import sys, journal.cli, journal.ui.application; print(*sys.modules)"


@pytest.fixture(scope="module")
def loaded() -> set[str]:
    """Return the names of the modules that the lock screen's code brings in."""
    done = subprocess.run(
        [sys.executable, "-c", LIST_MODULES], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


def test_the_lock_screen_is_there(loaded: set[str]) -> None:
    assert "PySide6.QtWidgets" in loaded
    assert "journal.ui.unlock.lock_screen" in loaded


@pytest.mark.parametrize("library", HEAVY)
def test_nothing_heavy_is_loaded_for_it(loaded: set[str], library: str) -> None:
    assert library not in loaded


def test_nothing_below_the_lock_is_loaded_for_it(loaded: set[str]) -> None:
    layers = ("journal.analysis", "journal.charts", "journal.report", "journal.transfer")
    assert not [module for module in loaded if module.startswith(layers)]


def test_no_command_is_loaded_for_it(loaded: set[str]) -> None:
    assert "journal.commands.window_arguments" in loaded
    assert not {"journal.commands.arguments", "journal.commands.running"} & loaded


def test_the_window_opens_without_a_command_only() -> None:
    assert window_wanted(["--demo", "--journal", "here"]) is not None
    assert window_wanted([]) is not None
    for asked in (["--help"], ["create", "--journal", "here"], ["--demo", "--loudly"]):
        assert window_wanted(asked) is None
