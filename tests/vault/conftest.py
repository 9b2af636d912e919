"""A closed, empty journal for each test."""

from pathlib import Path
from typing import NamedTuple

import pytest

from journal.vault.key_derivation import RootKey
from tests.support.journals import make_journal


class Made(NamedTuple):
    """A journal on disk: its folder and root key."""

    folder: Path
    root: RootKey


@pytest.fixture
def made(tmp_path: Path) -> Made:
    """Return a new journal, closed."""
    folder = tmp_path / "journal"
    return Made(folder, make_journal(folder))
