import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from journal.domain.practice.session import PracticeSession
from journal.ui.practice.breath_bar import BreathBar
from journal.ui.practice.breath_disc import BreathDisc
from journal.ui.practice.pacer import Pacer
from tests.support.exercises import long_exhale
from tests.support.hand_clock import HandClock


@pytest.fixture
def session(clock: HandClock) -> PracticeSession:
    made = PracticeSession(long_exhale(), 1, clock)
    made.start()
    return made


@pytest.fixture
def pacer(qtbot: QtBot, session: PracticeSession) -> Pacer:
    made = Pacer()
    qtbot.addWidget(made)
    made.follow(session)
    made.show()
    return made


def words(pacer: Pacer) -> list[str]:
    return [label.text() for label in pacer.findChildren(QLabel)]


def test_it_says_what_to_do_and_how(pacer: Pacer, clock: HandClock) -> None:
    assert words(pacer) == ["Breathe in", "through the nose"]
    clock.pass_seconds(4)
    pacer.refresh()
    assert words(pacer) == ["Breathe out", "slowly, through the mouth"]


def test_it_looks_at_the_clock_while_running_and_seen(
    pacer: Pacer, qtbot: QtBot, clock: HandClock
) -> None:
    clock.pass_seconds(4)
    qtbot.waitUntil(lambda: "Breathe out" in words(pacer))


def test_no_timer_runs_while_paused_hidden_or_done(
    pacer: Pacer, session: PracticeSession, clock: HandClock
) -> None:
    assert pacer.is_looking
    session.pause()
    pacer.refresh()
    assert not pacer.is_looking
    assert words(pacer)[0] == "Paused"
    session.resume()
    pacer.refresh()
    assert pacer.is_looking
    pacer.hide()
    assert not pacer.is_looking
    pacer.refresh()
    assert not pacer.is_looking
    pacer.show()
    assert pacer.is_looking
    clock.pass_seconds(60)
    pacer.refresh()
    assert not pacer.is_looking


def test_nothing_runs_before_there_is_a_session(qtbot: QtBot) -> None:
    pacer = Pacer()
    qtbot.addWidget(pacer)
    pacer.show()
    assert not pacer.is_looking


def test_it_catches_up_when_shown_again(pacer: Pacer, clock: HandClock) -> None:
    pacer.hide()
    clock.pass_seconds(15)
    pacer.show()
    assert words(pacer)[0] == "Breathe out"


def test_the_end_is_told_once(
    pacer: Pacer, session: PracticeSession, clock: HandClock, qtbot: QtBot
) -> None:
    ends = []
    pacer.finished.connect(lambda: ends.append(True))
    clock.pass_seconds(59)
    pacer.refresh()
    assert ends == []
    clock.pass_seconds(2)
    pacer.refresh()
    pacer.refresh()
    assert ends == [True]


def test_a_run_stopped_early_has_no_end_to_tell(
    pacer: Pacer, session: PracticeSession, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(pacer.finished):
        session.stop()
        pacer.refresh()


def test_the_still_form_keeps_the_words_and_has_a_bar(
    pacer: Pacer, clock: HandClock, qtbot: QtBot
) -> None:
    pacer.set_still(True)
    clock.pass_seconds(5)
    pacer.refresh()
    assert words(pacer)[0] == "Breathe out"
    qtbot.waitUntil(lambda: pacer.findChild(BreathBar).isVisible())
    assert not any(disc.isVisible() for disc in pacer.findChildren(BreathDisc))
    pacer.set_still(False)
    qtbot.waitUntil(lambda: pacer.findChild(BreathDisc).isVisible())


def test_asking_for_the_form_it_has_changes_nothing(pacer: Pacer) -> None:
    disc = pacer.findChild(BreathDisc)
    pacer.set_still(False)
    assert pacer.findChildren(BreathDisc) == [disc]


def test_a_screen_reader_hears_each_phase_once(
    pacer: Pacer, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []

    def hear(event: object) -> None:
        heard.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
    for _ in range(100):
        clock.pass_seconds(0.2)
        pacer.refresh()
    assert heard == ["Breathe out", "Breathe in", "Breathe out", "Breathe in"]


def test_it_has_a_name_and_describes_the_phase(pacer: Pacer) -> None:
    told = QAccessible.queryAccessibleInterface(pacer)
    assert told.text(QAccessible.Text.Name) == "Breathing pacer"
    assert told.text(QAccessible.Text.Description) == "Breathe in, through the nose"
