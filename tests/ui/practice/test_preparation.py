import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journal.ui.practice.preparation import Preparation
from tests.support.exercises import long_exhale
from tests.support.on_screen import button, controls_without_name, texts


def preparation(qtbot: QtBot, anchors: tuple[str, str, str], *, read: bool) -> Preparation:
    made = Preparation(long_exhale(), anchors, read)
    qtbot.addWidget(made)
    made.resize(640, 700)
    made.show()
    return made


def test_start_alone_runs_the_usual_length_without_a_rating(
    qtbot: QtBot, anchors: tuple[str, str, str]
) -> None:
    made = preparation(qtbot, anchors, read=True)
    with qtbot.waitSignal(made.started) as told:
        button(made, "Start").click()
    assert told.args == [3, None]


def test_a_length_and_a_rating_of_zero_are_passed_on(
    qtbot: QtBot, anchors: tuple[str, str, str]
) -> None:
    made = preparation(qtbot, anchors, read=True)
    button(made, "10 min").click()
    button(made, "0, calm").click()
    with qtbot.waitSignal(made.started) as told:
        button(made, "Start").click()
    assert told.args == [10, 0]


def test_the_first_time_every_caution_is_in_sight(
    qtbot: QtBot, anchors: tuple[str, str, str]
) -> None:
    made = preparation(qtbot, anchors, read=False)
    shown = texts(made)
    assert "Before you start" in shown
    assert set(long_exhale().cautions) < set(shown)
    assert long_exhale().source in shown


def test_later_the_cautions_are_behind_a_link(qtbot: QtBot, anchors: tuple[str, str, str]) -> None:
    made = preparation(qtbot, anchors, read=True)
    assert not set(long_exhale().cautions) & set(texts(made))
    qtbot.mouseClick(button(made, "Before you start"), Qt.MouseButton.LeftButton)
    assert set(long_exhale().cautions) < set(texts(made))


@pytest.mark.parametrize("read", [True, False])
def test_every_control_has_a_name(qtbot: QtBot, anchors: tuple[str, str, str], read: bool) -> None:
    assert controls_without_name(preparation(qtbot, anchors, read=read)) == []
