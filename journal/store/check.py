"""Checking a whole journal: every page, every revision, and that the projection agrees."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from journal.domain.checks import CheckReport, Problem
from journal.domain.errors import JournalDamagedError
from journal.store.check_projection import ProjectionCheck
from journal.store.check_revisions import Progress, RevisionCheck
from journal.store.connection import Connection
from journal.store.journal_store import JournalStore


def check_journal(store: JournalStore, progress: Progress | None = None) -> CheckReport:
    """Read everything, compare, change nothing, and return what was found.

    Heads are worked out anew from the parents of the revisions, and the rows that pages query
    from the heads. Raises ``StorageError`` where the disk fails, and what ``progress`` raises.
    """
    connection = store.connection
    problems: Counter[Problem] = Counter()
    revisions = RevisionCheck(connection, problems)
    projection = ProjectionCheck(connection, problems)
    with _counting(Problem.STRUCTURE, problems):
        _check_file(connection, problems)
    if not problems[
        Problem.PAGE
    ]:  # after a bad page SQLCipher takes nothing that looks like writing
        with _counting(Problem.INDEX, problems):
            connection.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
    with _counting(Problem.STRUCTURE, problems):
        revisions.run(progress)
        projection.run(revisions.import_keys)
    return CheckReport(revisions.read, projection.records, +problems)


def _check_file(connection: Connection, problems: Counter[Problem]) -> None:
    problems[Problem.PAGE] += len(connection.rows("PRAGMA cipher_integrity_check"))
    found = connection.rows("PRAGMA integrity_check")
    problems[Problem.STRUCTURE] += sum(row != ("ok",) for row in found)
    problems[Problem.REFERENCE] += len(connection.rows("PRAGMA foreign_key_check"))


@contextmanager
def _counting(problem: Problem, problems: Counter[Problem]) -> Iterator[None]:
    """Count ``problem`` where the database cannot even be read, and go on."""
    try:
        yield
    except JournalDamagedError:
        problems[problem] += 1
