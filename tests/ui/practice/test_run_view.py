import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journal.domain.practice.session import PracticeSession, State
from journal.ui.practice.breath_bar import BreathBar
from journal.ui.practice.pacer import Pacer
from journal.ui.practice.run_view import RunView, clock_text
from tests.support.exercises import long_exhale
from tests.support.hand_clock import HandClock
from tests.support.on_screen import button, controls_without_name, texts


@pytest.fixture
def session(clock: HandClock) -> PracticeSession:
    return PracticeSession(long_exhale(), 3, clock)


@pytest.fixture
def run(qtbot: QtBot, session: PracticeSession) -> RunView:
    made = RunView(session, before=7, still=False)
    qtbot.addWidget(made)
    made.resize(640, 560)
    made.show()
    return made


def look(run: RunView) -> None:
    run.findChild(Pacer).refresh()


def test_it_runs_from_the_moment_it_is_made(run: RunView, session: PracticeSession) -> None:
    assert session.state is State.RUNNING
    assert "0:00 of 3:00 · before: 7" in texts(run)


def test_the_time_follows_the_clock(run: RunView, clock: HandClock) -> None:
    clock.pass_seconds(108.4)
    look(run)
    assert "1:48 of 3:00 · before: 7" in texts(run)


def test_without_a_rating_only_the_time_is_shown(qtbot: QtBot, session: PracticeSession) -> None:
    made = RunView(session, before=None, still=False)
    qtbot.addWidget(made)
    assert "0:00 of 3:00" in texts(made)


def test_pause_holds_and_resume_goes_on(
    run: RunView, session: PracticeSession, clock: HandClock
) -> None:
    clock.pass_seconds(10)
    button(run, "Pause").click()
    clock.pass_seconds(100)
    assert "Paused" in texts(run)
    assert not run.findChild(Pacer).is_looking
    button(run, "Resume").click()
    clock.pass_seconds(5)
    look(run)
    assert "0:15 of 3:00 · before: 7" in texts(run)
    assert button(run, "Pause").isVisible()


def test_stop_ends_the_run_without_a_word(
    run: RunView, session: PracticeSession, clock: HandClock, qtbot: QtBot
) -> None:
    clock.pass_seconds(20)
    with qtbot.waitSignal(run.ended) as told:
        button(run, "Stop").click()
    assert told.args == [20]
    assert (session.state, session.elapsed) == (State.ENDED, 20)
    assert texts(run) == ["Breathe in", "through the nose", "0:20 of 3:00 · before: 7"]


def test_escape_stops(run: RunView, session: PracticeSession, qtbot: QtBot) -> None:
    with qtbot.waitActive(run):
        run.activateWindow()
    with qtbot.waitSignal(run.ended):
        qtbot.keyClick(run, Qt.Key.Key_Escape)
    assert session.state is State.ENDED


def test_the_end_comes_by_itself_and_once(
    run: RunView, session: PracticeSession, clock: HandClock
) -> None:
    ends: list[int] = []
    run.ended.connect(ends.append)
    clock.pass_seconds(180)
    look(run)
    look(run)
    run.stop()
    assert ends == [180]
    assert session.elapsed == 180


def test_the_still_form_can_be_chosen_before_and_during(
    run: RunView, qtbot: QtBot, clock: HandClock
) -> None:
    assert run.findChild(BreathBar) is None
    run.set_still(True)
    assert run.findChild(BreathBar) is not None
    other = RunView(PracticeSession(long_exhale(), 1, clock), before=None, still=True)
    qtbot.addWidget(other)
    assert other.findChild(BreathBar) is not None


def test_every_control_has_a_name(run: RunView) -> None:
    assert controls_without_name(run) == []


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0:00"), (59, "0:59"), (60, "1:00"), (108, "1:48"), (3600, "60:00")]
)
def test_time_is_read_as_minutes_and_seconds(seconds: int, text: str) -> None:
    assert clock_text(seconds) == text
