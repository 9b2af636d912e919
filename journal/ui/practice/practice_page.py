"""The page to practise on: choose, get ready, run, and after."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.domain.moments import Moment
from journal.domain.practice.exercises import Exercise
from journal.domain.practice.runs import PracticeRun
from journal.domain.practice.session import PracticeSession
from journal.domain.ratings import Rating
from journal.domain.records import new_record_id
from journal.i18n import translate
from journal.ui.practice.afterwards import Afterwards
from journal.ui.practice.exercise_list import ExerciseList
from journal.ui.practice.list_and_exercise import ListAndExercise
from journal.ui.practice.preparation import Preparation, minutes_text
from journal.ui.practice.run_view import RunView, clock_text
from journal.ui.widgets.buttons import QuietButton
from journal.ui.widgets.card import Card
from journal.ui.widgets.page import Page


class PracticePage(Page):
    """Exercises on the left, the chosen one on the right.

    `run_finished(PracticeRun)` comes when a run ends, stopped or not; `run_rated(PracticeRun)`
    with the same id when it is rated afterwards; `cautions_read(id)` at the first start of an
    exercise that was not read before. `clock` gives rising seconds, `now` the moment of a start,
    `anchors` are the words for 0, 5 and 10 of the anxiety scale. Leaving the page pauses a run.

    While `locked` it holds only what anyone may do, and Close and Esc give `closed`.
    """

    run_finished = Signal(object)
    run_rated = Signal(object)
    cautions_read = Signal(str)
    closed = Signal()

    def __init__(
        self,
        exercises: Iterable[Exercise],
        anchors: tuple[str, str, str],
        clock: Callable[[], float],
        now: Callable[[], Moment],
        *,
        locked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(translate("Practice", "Practise"), _subtitle(locked), parent)
        self._exercises = {
            each.id: each for each in exercises if each.open_while_locked or not locked
        }
        self._chosen = next(iter(self._exercises.values()))
        self._anchors = anchors
        self._clock = clock
        self._now = now
        self._read: set[str] = set()
        self._still = False
        self._run: PracticeRun | None = None
        self._pane: QWidget | None = None
        self._esc = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._locked = locked
        self._lay_out()
        self.prepare(self._chosen.id)

    def set_cautions_read(self, exercise_ids: Collection[str]) -> None:
        """Show the cautions of these exercises behind a link from now on."""
        self._read = set(exercise_ids)

    def set_still(self, still: bool) -> None:
        """Pace without movement, or with it."""
        self._still = still
        if isinstance(self._pane, RunView):
            self._pane.set_still(still)

    def prepare(self, exercise_id: str) -> None:
        """Choose an exercise and get it ready; what was going on ends first."""
        self.settle()
        exercise = self._exercises[exercise_id]
        self._list.set_chosen(exercise_id)
        pane = Preparation(exercise, self._anchors, exercise_id in self._read)
        pane.started.connect(self._start)
        self._chosen = exercise
        self._show(pane)

    def settle(self) -> None:
        """End a run that is going on and take a rating that was given, so that nothing is lost."""
        if isinstance(self._pane, RunView):
            self._pane.stop()
        if isinstance(self._pane, Afterwards):
            self._take_rating(self._pane.rating())

    def hideEvent(self, event: QHideEvent) -> None:
        """Pause when another page is shown; a window put aside goes on breathing."""
        if not event.spontaneous() and isinstance(self._pane, RunView):
            self._pane.pause()
        super().hideEvent(event)

    def _start(self, minutes: int, before: int | None) -> None:
        exercise = self._chosen
        if exercise.id not in self._read:
            self._read.add(exercise.id)
            self.cautions_read.emit(exercise.id)
        self._run = PracticeRun(
            id=new_record_id(),
            exercise=exercise.id,
            start=self._now(),
            seconds=0,
            before=None if before is None else Rating(before),
        )
        session = PracticeSession(exercise, minutes, self._clock)
        pane = RunView(session, before, self._still)
        pane.ended.connect(self._end)
        self._show(pane)
        pane.setFocus()

    def _end(self, seconds: int) -> None:
        if self._run is None:
            return
        self._run = replace(self._run, seconds=seconds)
        self.run_finished.emit(self._run)
        pane = Afterwards(
            translate("Exercise", self._chosen.name),
            clock_text(self._run.seconds),
            None if self._run.before is None else round(self._run.before.points),
            self._anchors,
        )
        pane.done.connect(self._finish)
        self._show(pane)
        pane.setFocus()

    def _finish(self) -> None:
        self.prepare(self._chosen.id)

    def _leave(self) -> None:
        self.prepare(self._chosen.id)
        self.closed.emit()

    def _take_rating(self, after: int | None) -> None:
        if self._run is not None and after is not None:
            self.run_rated.emit(replace(self._run, after=Rating(after)))
        self._run = None

    def _lay_out(self) -> None:
        self._list = ExerciseList(
            (each.id, translate("Exercise", each.name), _detail(each))
            for each in self._exercises.values()
        )
        self._list.chosen.connect(self.prepare)
        self._card = Card(translate("Practice", "Practise"), show_title=False)
        self._room = QVBoxLayout()
        self._card.add(self._room, stretch=1)
        self._beside = ListAndExercise(self._list, self._card)
        self.add(self._beside, stretch=1)
        if self._locked:
            close = QuietButton(translate("Practice", "Close"))
            close.clicked.connect(self._leave)
            self._esc.activated.connect(self._leave)
            self.add_action(close)

    def _show(self, pane: QWidget) -> None:
        """Put a pane into the card in place of the one before."""
        if self._pane is not None:
            self._pane.setParent(None)
            self._pane.deleteLater()
        self._pane = pane
        runs = isinstance(pane, RunView)
        self._beside.let_run(runs)
        self._esc.setEnabled(self._locked and not runs)  # in a run, Esc stops the run
        self._card.setAccessibleName(translate("Exercise", self._chosen.name))
        self._room.addWidget(pane)
        pane.show()


def _subtitle(locked: bool) -> str:
    if locked:
        return translate("Practice", "No passphrase needed.")
    return translate("Practice", "Those without breath holding open from the lock screen too.")


def _detail(exercise: Exercise) -> str:
    """Return the line below the name of an exercise, such as "in 4 · out 6 · 3 min"."""
    return f"{translate('Exercise', exercise.summary)} · {minutes_text(exercise.minutes)}"
