"""Practice runs of an open journal."""

from __future__ import annotations

from datetime import date
from typing import cast

from journal.domain.practice.runs import PracticeRun
from journal.domain.records import Kind
from journal.store.revisions import Revisions


class PracticeRepository:
    """The practice runs of an open journal."""

    def __init__(self, revisions: Revisions) -> None:
        """Use the journal's revisions."""
        self._revisions = revisions

    def save(self, run: PracticeRun) -> None:
        """Keep a run, or a change of one."""
        self._revisions.write(run.id, Kind.PRACTICE, run)

    def all(self) -> list[PracticeRun]:
        """Return every run, earliest first."""
        found = cast("list[PracticeRun]", self._revisions.contents(Kind.PRACTICE))
        return sorted(found, key=lambda each: each.start.utc_ms)

    def between(self, first: date, last: date) -> list[PracticeRun]:
        """Return the runs begun on days ``first`` to ``last``, earliest first."""
        return [each for each in self.all() if first <= each.start.day <= last]
