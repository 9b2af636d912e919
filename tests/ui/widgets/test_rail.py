from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from journal.ui import theme
from journal.ui.widgets.buttons import PrimaryButton
from journal.ui.widgets.rail import SETTINGS, Rail
from journal.ui.widgets.rail_entry import RailEntry

PAGES = (("today", "Today", "sun"), ("entries", "Entries", "wind"), ("plan", "Plan", "target"))
Show = Callable[[QWidget], None]


@pytest.fixture
def rail(show: Show) -> Rail:
    made = Rail(PAGES)
    made.set_chosen("today")
    made.resize(208, 600)
    show(made)
    return made


def entry(rail: Rail, label: str) -> QPushButton:
    return next(each for each in rail.findChildren(QPushButton) if each.text() == label)


def test_a_press_goes_to_a_page(qtbot: QtBot, rail: Rail) -> None:
    with qtbot.waitSignal(rail.chosen) as went:
        qtbot.mouseClick(entry(rail, "Entries"), Qt.MouseButton.LeftButton)
    assert went.args == ["entries"]
    assert entry(rail, "Entries").isChecked()
    assert not entry(rail, "Today").isChecked()


def test_up_and_down_go_from_page_to_page(qtbot: QtBot, rail: Rail) -> None:
    went: list[str] = []
    rail.chosen.connect(went.append)
    entry(rail, "Today").setFocus()
    qtbot.keyClick(rail.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(rail.focusWidget(), Qt.Key.Key_End)
    qtbot.keyClick(rail.focusWidget(), Qt.Key.Key_Up)
    assert went == ["entries", "plan", "entries"]


def test_showing_where_one_is_goes_nowhere(rail: Rail) -> None:
    went: list[str] = []
    rail.chosen.connect(went.append)
    rail.set_chosen("plan")
    assert went == []
    assert entry(rail, "Plan").isChecked()


def test_the_settings_are_shown_as_open_too(qtbot: QtBot, rail: Rail) -> None:
    went: list[str] = []
    rail.chosen.connect(went.append)
    qtbot.mouseClick(entry(rail, "Settings"), Qt.MouseButton.LeftButton)
    assert entry(rail, "Settings").isChecked()
    assert not entry(rail, "Today").isChecked()
    rail.set_chosen("today")
    rail.set_chosen(SETTINGS)
    assert not entry(rail, "Today").isChecked()
    assert went == []


def test_an_unknown_page_is_refused(rail: Rail) -> None:
    with pytest.raises(KeyError):
        rail.set_chosen("nowhere")


@pytest.mark.parametrize(
    ("label", "signal"),
    [
        ("Steady me", "steady_me_wanted"),
        ("Lock now", "lock_wanted"),
        ("Settings", "settings_wanted"),
    ],
)
def test_what_is_always_at_hand_is_asked_for(
    qtbot: QtBot, rail: Rail, label: str, signal: str
) -> None:
    with qtbot.waitSignal(getattr(rail, signal)):
        qtbot.mouseClick(entry(rail, label), Qt.MouseButton.LeftButton)


def test_tab_passes_the_pages_in_one_step(qtbot: QtBot, rail: Rail) -> None:
    entry(rail, "Today").setFocus()
    visited = []
    for _ in range(3):
        qtbot.keyClick(rail.focusWidget(), Qt.Key.Key_Tab)
        visited.append(rail.focusWidget().accessibleName())
    assert visited == ["Steady me", "Lock now", "Settings"]


def test_the_open_page_can_be_told_without_colour(rail: Rail) -> None:
    spoken = QAccessible.queryAccessibleInterface(entry(rail, "Today"))
    assert spoken.text(QAccessible.Text.Name) == "Today"
    assert spoken.state().checked
    assert not QAccessible.queryAccessibleInterface(entry(rail, "Plan")).state().checked


def test_no_word_is_cut_at_double_size(qapp: QApplication, show: Show) -> None:
    theme.apply(qapp, theme.make_theme(text_scale=2.0))
    rail = Rail((("a", "Appointments and agreed steps", "calendar"),))
    rail.resize(rail.width(), 600)
    show(rail)
    long = rail.findChild(RailEntry)
    assert long.width() >= long.sizeHint().width()
    assert rail.findChild(PrimaryButton).height() >= theme.current().metrics.target


def test_the_rail_follows_a_change_of_text_size(qapp: QApplication, rail: Rail) -> None:
    before = rail.width()
    theme.apply(qapp, theme.make_theme(text_scale=2.0))
    assert rail.width() > before


def test_the_open_page_is_in_sight_in_a_low_window(qtbot: QtBot, rail: Rail) -> None:
    rail.resize(rail.width(), 260)
    plan = entry(rail, "Plan")
    assert plan.visibleRegion().isEmpty()
    rail.set_chosen("plan")
    qtbot.waitUntil(lambda: plan.visibleRegion().boundingRect().height() == plan.height())
