"""An open, empty, encrypted journal for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from journal.store.journal_store import JournalStore
from journal.vault.vault import OpenJournal
from tests.support.journals import make_journal, opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of a new, empty journal."""
    make_journal(tmp_path / "journal")
    return tmp_path / "journal"


@pytest.fixture
def journal(folder: Path) -> Iterator[OpenJournal]:
    """Return the journal, open."""
    with opened(folder) as journal:
        yield journal


@pytest.fixture
def store(journal: OpenJournal) -> JournalStore:
    """Return the store of the open journal."""
    return journal.store
