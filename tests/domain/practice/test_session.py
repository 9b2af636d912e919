import math
import random

import pytest

from journal.domain.practice.exercises import read_exercise
from journal.domain.practice.session import PracticeSession, State
from journal.resource_files import resource
from tests.support.hand_clock import HandClock

LONG_EXHALE = read_exercise(resource("exercises", "long_exhale.toml"))


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def session(clock: HandClock) -> PracticeSession:
    return PracticeSession(LONG_EXHALE, 1, clock)


def test_nothing_passes_before_the_start(session: PracticeSession, clock: HandClock) -> None:
    clock.pass_seconds(30)
    assert (session.state, session.elapsed) == (State.READY, 0)


def test_a_run_follows_the_clock_to_its_end(session: PracticeSession, clock: HandClock) -> None:
    session.start()
    clock.pass_seconds(59.5)
    assert (session.state, session.elapsed) == (State.RUNNING, 59.5)
    clock.pass_seconds(10)
    assert (session.state, session.elapsed) == (State.ENDED, 60)
    assert session.position.finished


def test_time_spent_paused_does_not_count(session: PracticeSession, clock: HandClock) -> None:
    session.start()
    for _ in range(3):
        clock.pass_seconds(5)
        session.pause()
        assert session.state is State.PAUSED
        clock.pass_seconds(600)
        session.resume()
    assert session.state is State.RUNNING
    assert session.elapsed == 15
    assert session.position.phase is LONG_EXHALE.phases[1]


def test_a_stopped_run_stays_where_it_was_stopped(
    session: PracticeSession, clock: HandClock
) -> None:
    session.start()
    clock.pass_seconds(12)
    session.stop()
    clock.pass_seconds(5)
    session.resume()
    session.start()
    session.stop()
    assert (session.state, session.elapsed) == (State.ENDED, 12)


def test_a_paused_run_can_be_stopped(session: PracticeSession, clock: HandClock) -> None:
    session.start()
    clock.pass_seconds(12)
    session.pause()
    clock.pass_seconds(12)
    session.stop()
    assert (session.state, session.elapsed) == (State.ENDED, 12)


def test_what_does_not_fit_the_state_changes_nothing(
    session: PracticeSession, clock: HandClock
) -> None:
    session.pause()
    session.resume()
    assert session.state is State.READY
    session.start()
    clock.pass_seconds(3)
    session.start()
    session.resume()
    assert session.elapsed == 3
    session.pause()
    session.pause()
    session.start()
    assert (session.state, session.elapsed) == (State.PAUSED, 3)


def test_a_run_that_came_to_its_end_can_no_longer_be_paused(
    session: PracticeSession, clock: HandClock
) -> None:
    session.start()
    clock.pass_seconds(61)
    session.pause()
    assert session.state is State.ENDED


def test_ten_uneven_minutes_do_not_drift(clock: HandClock) -> None:
    session = PracticeSession(LONG_EXHALE, 10, clock)
    session.start()
    uneven = random.Random(4)  # noqa: S311 - frames of a busy machine, no secret
    frames = 0
    while session.state is State.RUNNING:
        clock.pass_seconds(uneven.uniform(0.001, 0.9))
        since_start = clock.seconds - 1000
        position = session.position
        if not position.finished:
            expected = LONG_EXHALE.phases[0 if since_start % 10 < 4 else 1]
            assert position.phase is expected
            assert session.elapsed == pytest.approx(since_start, abs=1e-9)
        frames += 1
    assert frames > 600
    assert session.elapsed == 600


def test_a_session_without_minutes_has_no_end(clock: HandClock) -> None:
    session = PracticeSession(LONG_EXHALE, None, clock)
    session.start()
    clock.pass_seconds(86_400)
    assert session.state is State.RUNNING
    assert session.seconds == math.inf
    assert not session.position.finished
