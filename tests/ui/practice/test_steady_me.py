import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.ui import theme
from journal.ui.practice.breath_bar import BreathBar
from journal.ui.practice.breath_disc import BreathDisc
from journal.ui.practice.pacer import Pacer
from journal.ui.practice.pair import Pair
from journal.ui.practice.steady_me import SteadyMe
from journal.ui.widgets.card import Card
from tests.support.exercises import long_exhale, look_around
from tests.support.hand_clock import HandClock
from tests.support.on_screen import button, controls_without_name, texts

LONGEST_WAIT_SECONDS = 0.3


@pytest.fixture
def steady(qtbot: QtBot, clock: HandClock) -> SteadyMe:
    made = SteadyMe(long_exhale(), look_around(), clock)
    qtbot.addWidget(made)
    made.resize(1072, 820)
    made.show()
    return made


def pass_seconds(steady: SteadyMe, clock: HandClock, seconds: float) -> None:
    clock.pass_seconds(seconds)
    steady.findChild(Pacer).refresh()


def card(steady: SteadyMe, name: str) -> Card:
    return next(each for each in steady.findChildren(Card) if each.accessibleName() == name)


def test_the_breath_runs_at_once(qtbot: QtBot, clock: HandClock) -> None:
    begun = time.perf_counter()
    made = SteadyMe(long_exhale(), look_around(), clock)
    qtbot.addWidget(made)
    made.show()
    picture = made.grab()
    assert time.perf_counter() - begun < LONGEST_WAIT_SECONDS
    assert not picture.isNull()
    assert "Breathe in" in texts(made)
    assert made.findChild(Pacer).is_looking


def test_it_breathes_on_without_counting(steady: SteadyMe, clock: HandClock) -> None:
    pass_seconds(steady, clock, 3604)
    shown = texts(steady)
    assert "Breathe out" in shown
    assert not any(":" in text and text[0].isdigit() for text in shown)
    assert steady.findChild(Pacer).is_looking


def test_looking_around_is_as_large_as_the_breath(steady: SteadyMe, qtbot: QtBot) -> None:
    breath, around = card(steady, "Breathe along"), card(steady, "Look around instead")
    qtbot.waitUntil(lambda: breath.width() > 300)
    assert breath.size() == around.size()
    assert breath.y() == around.y()


def test_looking_around_lets_the_breath_rest_until_one_goes_on(
    steady: SteadyMe, clock: HandClock
) -> None:
    button(steady, "Begin").click()
    assert "Five things you can see" in texts(steady)
    assert not steady.findChild(Pacer).is_looking
    button(steady, "Breathe").click()
    assert steady.findChild(Pacer).is_looking
    assert "Look around instead" in texts(steady)


def test_help_and_cautions_stand_below_and_no_number_is_made_up(steady: SteadyMe) -> None:
    shown = texts(steady)
    emergency = "In an emergency call the emergency number of your country."
    assert shown.index("Breathe in") < shown.index(emergency)
    assert shown.index(emergency) < shown.index(long_exhale().cautions[0])
    assert any("findahelpline.com" in text for text in shown)
    assert not any(character.isdigit() for text in shown for character in text)


def test_close_and_escape_lead_back(steady: SteadyMe, qtbot: QtBot) -> None:
    with qtbot.waitActive(steady):
        steady.activateWindow()
    assert steady.focusWidget() is button(steady, "Close")
    with qtbot.waitSignal(steady.closed):
        button(steady, "Close").click()
    with qtbot.waitSignal(steady.closed):
        qtbot.keyClick(steady, Qt.Key.Key_Escape)


def test_left_it_rests_and_shown_again_it_begins_anew(steady: SteadyMe, clock: HandClock) -> None:
    button(steady, "Begin").click()
    steady.hide()
    assert not steady.findChild(Pacer).is_looking
    pass_seconds(steady, clock, 5)
    steady.show()
    assert "Breathe in" in texts(steady)
    assert "Look around instead" in texts(steady)
    assert steady.findChild(Pacer).is_looking


def test_without_movement_there_is_a_bar(steady: SteadyMe) -> None:
    assert steady.findChild(BreathDisc) is not None
    steady.set_still(True)
    assert steady.findChild(BreathBar) is not None


def test_a_narrow_window_and_large_text_stack_the_two(
    steady: SteadyMe, qtbot: QtBot, qapp: QApplication
) -> None:
    pair = steady.findChild(Pair)
    assert not pair.is_stacked()
    theme.apply(qapp, theme.make_theme(text_scale=2.0))
    qtbot.waitUntil(pair.is_stacked)
    theme.apply(qapp, theme.make_theme())
    steady.resize(500, 600)
    qtbot.waitUntil(pair.is_stacked)


def test_every_control_has_a_name(steady: SteadyMe) -> None:
    assert controls_without_name(steady) == []
    button(steady, "Begin").click()
    assert controls_without_name(steady) == []
