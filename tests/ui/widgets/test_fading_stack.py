from collections.abc import Callable

import pytest
from PySide6.QtCore import QPropertyAnimation
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from journal.tokens import read_tokens
from journal.ui.widgets.fading_stack import FadingStack

Show = Callable[[QWidget], None]


@pytest.fixture
def pages() -> list[QLabel]:
    return [QLabel("Today"), QLabel("Entries"), QLabel("Plan")]


@pytest.fixture
def stack(show: Show, pages: list[QLabel]) -> FadingStack:
    made = FadingStack()
    for page in pages:
        made.addWidget(page)
    made.resize(200, 100)
    show(made)
    return made


def fades(stack: FadingStack) -> list[QPropertyAnimation]:
    return [
        fade
        for fade in stack.findChildren(QPropertyAnimation)
        if fade.state() == QPropertyAnimation.State.Running
    ]


def test_a_turn_shows_the_page_at_once_and_fades(
    qtbot: QtBot, stack: FadingStack, pages: list[QLabel]
) -> None:
    stack.turn_to(pages[1])
    assert stack.currentWidget() is pages[1]
    assert [fade.duration() for fade in fades(stack)] == [read_tokens().metrics.fade_ms]
    qtbot.waitUntil(lambda: stack.findChildren(QPropertyAnimation) == [])


def test_a_second_turn_ends_the_first_fade(
    qtbot: QtBot, stack: FadingStack, pages: list[QLabel]
) -> None:
    stack.turn_to(pages[1])
    stack.turn_to(pages[2])
    qtbot.waitUntil(lambda: len(stack.findChildren(QPropertyAnimation)) <= 1)
    assert stack.currentWidget() is pages[2]
    qtbot.waitUntil(lambda: fades(stack) == [])


def test_reduced_motion_does_not_fade(stack: FadingStack, pages: list[QLabel]) -> None:
    stack.set_reduced_motion(True)
    stack.turn_to(pages[1])
    assert stack.currentWidget() is pages[1]
    assert fades(stack) == []


def test_turning_to_the_same_page_does_nothing(stack: FadingStack, pages: list[QLabel]) -> None:
    stack.turn_to(pages[0])
    assert fades(stack) == []
