"""Runs made while the journal was locked."""

from journal.domain.practice.runs import PracticeRun
from journal.i18n import translate


class UnsavedRuns:
    """Keeps runs in memory until the journal is open and the person says what to do with them."""

    def __init__(self) -> None:
        self._runs: dict[str, PracticeRun] = {}

    def keep(self, run: PracticeRun) -> None:
        """Take a run; one with the same id, such as its rated form, replaces it."""
        self._runs[run.id] = run

    def runs(self) -> tuple[PracticeRun, ...]:
        """Return the runs in the order they were made."""
        return tuple(self._runs.values())

    def forget(self) -> None:
        """Let go of all of them."""
        self._runs.clear()

    def offer(self) -> str:
        """Return the question whether to keep them, or nothing where there are none."""
        if not self._runs:
            return ""
        return translate(
            "UnsavedRuns",
            "You practised once while this journal was locked. Keep it here?"
            "|You practised %n times while this journal was locked. Keep them here?",
            len(self._runs),
        )
