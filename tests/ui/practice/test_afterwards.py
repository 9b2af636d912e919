import pytest
from pytestqt.qtbot import QtBot

from journal.ui.practice.afterwards import Afterwards
from tests.support.on_screen import button, controls_without_name, texts


def afterwards(qtbot: QtBot, anchors: tuple[str, str, str], before: int | None) -> Afterwards:
    made = Afterwards("Long exhale", "1:48", before, anchors)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_rating_may_be_left_out(qtbot: QtBot, anchors: tuple[str, str, str]) -> None:
    made = afterwards(qtbot, anchors, 7)
    with qtbot.waitSignal(made.done):
        button(made, "Done").click()
    assert made.rating() is None
    assert "You can leave this out." in texts(made)


@pytest.mark.parametrize(
    ("before", "pair"), [(7, "before: 7 · now: 10"), (0, "before: 0 · now: 10"), (None, "now: 10")]
)
def test_the_pair_is_shown_and_not_judged(
    qtbot: QtBot, anchors: tuple[str, str, str], before: int | None, pair: str
) -> None:
    made = afterwards(qtbot, anchors, before)
    button(made, "10, the worst I can imagine").click()
    assert made.rating() == 10
    shown = texts(made)
    assert pair in shown
    assert shown[:2] == ["Long exhale", "1:48"]
    button(made, "10, the worst I can imagine").click()
    assert made.rating() is None
    assert pair not in texts(made)


def test_every_control_has_a_name(qtbot: QtBot, anchors: tuple[str, str, str]) -> None:
    assert controls_without_name(afterwards(qtbot, anchors, 7)) == []
