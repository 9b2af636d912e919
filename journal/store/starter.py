"""The words a new journal offers before its person has added their own."""

from __future__ import annotations

from journal.domain.vocabulary import read_starter_words
from journal.resource_files import resource
from journal.store.journal_store import JournalStore


def add_starter_words(store: JournalStore) -> None:
    """Add triggers, feelings and coping to choose from, inside an open transaction.

    Words that are there already are left as they are.
    """
    for kind, names in read_starter_words(resource("vocabulary", "starter.toml")).items():
        for name in names:
            store.vocabulary.find_or_add(kind, name)
