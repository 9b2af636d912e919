"""A journal for each test, made once and copied."""

import shutil
from pathlib import Path

import pytest

from tests.support.command_line import CommandLine


@pytest.fixture(scope="session")
def fresh_journal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a new journal that no test changes."""
    folder = tmp_path_factory.mktemp("fresh") / "journal"
    assert CommandLine(folder)("create").status == 0
    return folder


@pytest.fixture
def mooring(fresh_journal: Path, tmp_path: Path) -> CommandLine:
    """Return a command line at a journal of its own."""
    folder = tmp_path / "journal"
    shutil.copytree(fresh_journal, folder)
    return CommandLine(folder)
