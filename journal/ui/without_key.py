"""What can be used while the journal is locked: a steadying breath, and practice without holds.

Runs made here stay in memory until the journal is open; nothing is written.
"""

import time

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from journal.domain.moments import Moment
from journal.domain.practice.exercises import Exercise, read_exercise, read_exercises
from journal.domain.practice.guided import read_guide
from journal.domain.practice.runs import PracticeRun
from journal.domain.ratings import Scale
from journal.resource_files import resource
from journal.ui.clock import local_now, local_zone
from journal.ui.practice.practice_page import PracticePage
from journal.ui.practice.steady_me import SteadyMe
from journal.ui.window_settings import Appearance
from journal.words import anchor_words

_STEADY_EXERCISE = "long_exhale.toml"


def exercises() -> tuple[Exercise, ...]:
    """Return every exercise that Mooring has."""
    return read_exercises(resource("exercises"))


def make_steady_me(appearance: Appearance) -> SteadyMe:
    """Return the view that breathes at once."""
    exercise = read_exercise(resource("exercises", _STEADY_EXERCISE))
    guide = read_guide(resource("exercises", "guided", "look_around.toml"))
    view = SteadyMe(exercise, guide, time.monotonic)
    view.set_still(appearance.reduced_motion)
    return view


class WithoutKey(QObject):
    """Makes the two views when first wanted. ``left`` comes when the person goes back."""

    left = Signal()

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        """Remember the ``appearance``."""
        super().__init__(parent)
        self._appearance = appearance
        self._runs: dict[str, PracticeRun] = {}
        self._steady_me: SteadyMe | None = None
        self._practice: QWidget | None = None

    def steady_me(self) -> QWidget:
        """Return the view that breathes at once."""
        if self._steady_me is None:
            self._steady_me = make_steady_me(self._appearance)
            self._steady_me.closed.connect(self.left)
        return self._steady_me

    def practice(self) -> QWidget:
        """Return the page of the exercises that anyone may do."""
        if self._practice is None:
            self._practice = self._make_practice()
        return self._practice

    def take_runs(self) -> tuple[PracticeRun, ...]:
        """Return the runs made while locked, and forget them."""
        runs = tuple(self._runs.values())
        self._runs.clear()
        return runs

    def _make_practice(self) -> QWidget:
        page = PracticePage(
            exercises(), anchor_words(Scale.ANXIETY), time.monotonic, _moment_now, locked=True
        )
        page.set_still(self._appearance.reduced_motion)
        page.run_finished.connect(self._remember)
        page.run_rated.connect(self._remember)
        page.closed.connect(self.left)
        return page

    def _remember(self, run: PracticeRun) -> None:
        self._runs[run.id] = run


def _moment_now() -> Moment:
    return Moment.of(local_now(), zone=local_zone())
