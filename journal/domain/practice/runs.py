"""Practice runs: one sitting of an exercise."""

from __future__ import annotations

from dataclasses import dataclass

from journal.domain.errors import InvalidValueError
from journal.domain.moments import Moment
from journal.domain.ratings import Rating
from journal.domain.records import RecordId
from journal.domain.sharing import Share


@dataclass(frozen=True, slots=True)
class PracticeRun:
    """One run: which exercise, from when, for how many seconds, and anxiety around it.

    Ratings before and after a practice are not part of daily values. Stopping early is a run
    like any other. Raises ``InvalidValueError`` for a negative length.
    """

    id: RecordId
    exercise: str
    start: Moment
    seconds: int
    before: Rating | None = None
    after: Rating | None = None
    share: Share = Share.ONLY_ME

    def __post_init__(self) -> None:
        """Check the length."""
        if self.seconds < 0:
            raise InvalidValueError("a practice cannot last less than nothing")
