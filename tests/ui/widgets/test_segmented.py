from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from journal.ui.widgets.segmented import Segment, SegmentedChoice

CHOICES = (("private", "Only me"), ("summary", "May go in my summary"), ("raise", "Raise it"))
Show = Callable[[QWidget], None]


@pytest.fixture
def choice(show: Show) -> SegmentedChoice:
    made = SegmentedChoice("Who may see it", CHOICES)
    show(made)
    return made


def segment(choice: SegmentedChoice, place: int) -> Segment:
    return choice.findChildren(Segment)[place]


def test_nothing_need_be_chosen(choice: SegmentedChoice) -> None:
    assert choice.chosen() is None


def test_a_press_chooses_one(qtbot: QtBot, choice: SegmentedChoice) -> None:
    said: list[str] = []
    choice.changed.connect(said.append)
    for place in (0, 2):
        qtbot.mouseClick(segment(choice, place), Qt.MouseButton.LeftButton)
    assert choice.chosen() == "raise"
    assert said == ["private", "raise"]
    assert [each.isChecked() for each in choice.findChildren(Segment)].count(True) == 1


def test_pressing_the_chosen_one_keeps_it(qtbot: QtBot, choice: SegmentedChoice) -> None:
    choice.set_chosen("summary")
    said: list[str] = []
    choice.changed.connect(said.append)
    qtbot.mouseClick(segment(choice, 1), Qt.MouseButton.LeftButton)
    assert choice.chosen() == "summary"
    assert segment(choice, 1).isChecked()
    assert said == []


def test_a_choice_can_be_taken_back_by_the_program(choice: SegmentedChoice) -> None:
    choice.set_chosen("summary")
    choice.set_chosen(None)
    assert choice.chosen() is None
    assert not segment(choice, 1).isChecked()


def test_arrows_choose_as_among_radio_buttons(qtbot: QtBot, choice: SegmentedChoice) -> None:
    choice.set_chosen("private")
    choice.setFocus()
    qtbot.keyClick(choice.focusWidget(), Qt.Key.Key_Right)
    assert choice.chosen() == "summary"


def test_a_screen_reader_hears_radio_buttons_in_a_named_group(choice: SegmentedChoice) -> None:
    spoken = QAccessible.queryAccessibleInterface(segment(choice, 0))
    assert spoken.role() == QAccessible.Role.RadioButton
    assert spoken.text(QAccessible.Text.Name) == "Only me"
    assert choice.accessibleName() == "Who may see it"


def test_segments_stand_in_a_column_where_a_row_has_no_room(show: Show) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    choice = SegmentedChoice("Who may see it", CHOICES)
    column.addWidget(choice)
    window.resize(250, 300)
    show(window)
    assert segment(choice, 0).y() < segment(choice, 1).y() < segment(choice, 2).y()
    assert segment(choice, 2).geometry().bottom() < choice.height()
    assert segment(choice, 1).width() >= segment(choice, 1).sizeHint().width()


def test_the_first_segment_is_on_the_right_in_a_right_to_left_window(
    choice: SegmentedChoice,
) -> None:
    choice.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    choice.layout().activate()
    assert segment(choice, 0).x() > segment(choice, 2).x()
    assert segment(choice, 0).beyond.left() > 0
    assert segment(choice, 0).beyond.right() == 0
