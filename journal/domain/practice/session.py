"""One run while it happens: started, paused, resumed, stopped."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from journal.domain.practice.exercises import Exercise
from journal.domain.practice.timeline import Position, Timeline


class State(Enum):
    """What a session is doing."""

    READY = auto()
    RUNNING = auto()
    PAUSED = auto()
    ENDED = auto()


class PracticeSession:
    """A run of ``exercise`` for about ``minutes``, or without an end where they are None.

    ``clock`` gives seconds that only ever rise (``time.monotonic``). Time spent paused does not
    count. A call that does not fit the state, such as pausing twice, changes nothing.
    """

    def __init__(self, exercise: Exercise, minutes: int | None, clock: Callable[[], float]) -> None:
        self.exercise = exercise
        self._clock = clock
        self._timeline = (
            Timeline(exercise.phases, cycles=None)
            if minutes is None
            else Timeline.lasting(exercise.phases, minutes)
        )
        self._state = State.READY
        self._counted = 0.0
        self._running_since = 0.0

    @property
    def state(self) -> State:
        """What the session is doing now; a run that came to its end has ended."""
        over = self._state is State.RUNNING and self.elapsed >= self.seconds
        return State.ENDED if over else self._state

    @property
    def seconds(self) -> float:
        """How long the run is meant to last; infinite where it has no end."""
        return self._timeline.seconds

    @property
    def elapsed(self) -> float:
        """The seconds run so far, without pauses and never beyond the end."""
        running = self._clock() - self._running_since if self._state is State.RUNNING else 0.0
        return min(self._counted + running, self.seconds)

    @property
    def position(self) -> Position:
        """Where the run stands now."""
        return self._timeline.at(self.elapsed)

    def start(self) -> None:
        """Begin."""
        if self._state is State.READY:
            self._run()

    def pause(self) -> None:
        """Hold the run where it is."""
        if self.state is State.RUNNING:
            self._hold(State.PAUSED)

    def resume(self) -> None:
        """Go on where the run was paused."""
        if self._state is State.PAUSED:
            self._run()

    def stop(self) -> None:
        """End the run here."""
        if self._state is not State.ENDED:
            self._hold(State.ENDED)

    def _run(self) -> None:
        self._running_since = self._clock()
        self._state = State.RUNNING

    def _hold(self, state: State) -> None:
        self._counted = self.elapsed
        self._state = state
