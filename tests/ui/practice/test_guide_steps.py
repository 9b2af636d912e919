import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from journal.ui.practice.guide_steps import GuideSteps
from tests.support.exercises import look_around
from tests.support.on_screen import button, controls_without_name, texts

GUIDE = look_around()


@pytest.fixture
def steps(qtbot: QtBot) -> GuideSteps:
    made = GuideSteps("Look around instead", GUIDE)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_invites_first(steps: GuideSteps) -> None:
    assert texts(steps)[:2] == ["Look around instead", GUIDE.summary]
    assert controls_without_name(steps) == []


def test_it_leads_through_every_step_to_the_ending(steps: GuideSteps, qtbot: QtBot) -> None:
    with qtbot.waitSignal(steps.begun):
        button(steps, "Begin").click()
    for place, step in enumerate(GUIDE.steps, start=1):
        assert texts(steps) == [step.words, step.hint, f"{place} of 5"]
        button(steps, "Next").click()
    assert texts(steps)[0] == GUIDE.ending
    with qtbot.waitSignal(steps.begun):
        button(steps, "Again").click()
    assert texts(steps)[0] == GUIDE.steps[0].words


def test_one_can_go_back_as_far_as_the_invitation(steps: GuideSteps) -> None:
    button(steps, "Begin").click()
    button(steps, "Next").click()
    button(steps, "Back").click()
    assert texts(steps)[0] == GUIDE.steps[0].words
    button(steps, "Back").click()
    assert texts(steps)[0] == "Look around instead"
    assert button(steps, "Begin").isVisible()


def test_it_can_be_brought_back_to_the_invitation(steps: GuideSteps) -> None:
    button(steps, "Begin").click()
    steps.go_to_invitation()
    assert texts(steps)[0] == "Look around instead"


def test_a_screen_reader_hears_each_step(
    steps: GuideSteps, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(
        QAccessible,
        "updateAccessibility",
        staticmethod(lambda event: heard.append(event.message())),
    )
    button(steps, "Begin").click()
    button(steps, "Next").click()
    assert heard == [f"{step.words}. {step.hint}" for step in GUIDE.steps[:2]]
