from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from journal.ui import theme
from journal.ui.widgets.labels import QuietText
from journal.ui.widgets.rating_row import RatingButton, RatingRow

ANCHORS = ("calm", "uneasy but managing", "the worst I can imagine")
Show = Callable[[QWidget], None]


@pytest.fixture
def row(show: Show) -> RatingRow:
    made = RatingRow("How anxious are you right now?", ANCHORS)
    made.resize(640, 120)
    show(made)
    return made


@pytest.fixture
def said(row: RatingRow) -> list[int | None]:
    answers: list[int | None] = []
    row.changed.connect(answers.append)
    return answers


def button(row: RatingRow, number: int) -> RatingButton:
    return row.findChildren(RatingButton)[number]


def anchors_shown(row: RatingRow) -> list[str]:
    return [label.text() for label in row.findChildren(QuietText)]


def test_nothing_is_chosen_at_first(row: RatingRow) -> None:
    assert row.value() is None


def test_a_press_chooses(qtbot: QtBot, row: RatingRow, said: list[int | None]) -> None:
    qtbot.mouseClick(button(row, 7), Qt.MouseButton.LeftButton)
    assert row.value() == 7
    assert said == [7]


def test_pressing_the_chosen_number_again_clears(
    qtbot: QtBot, row: RatingRow, said: list[int | None]
) -> None:
    for _ in range(2):
        qtbot.mouseClick(button(row, 0), Qt.MouseButton.LeftButton)
    assert row.value() is None
    assert said == [0, None]
    assert not button(row, 0).isChecked()


def test_only_one_number_is_checked(qtbot: QtBot, row: RatingRow) -> None:
    for number in (3, 8):
        qtbot.mouseClick(button(row, number), Qt.MouseButton.LeftButton)
    assert [b.isChecked() for b in row.findChildren(RatingButton)].count(True) == 1


@pytest.mark.parametrize("digit", range(10))
def test_a_digit_chooses(qtbot: QtBot, row: RatingRow, digit: int) -> None:
    row.setFocus()
    qtbot.keyClicks(row.focusWidget(), str(digit))
    assert row.value() == digit
    assert button(row, digit).hasFocus()


def test_ten_is_typed_as_one_and_zero(qtbot: QtBot, row: RatingRow, said: list[int | None]) -> None:
    row.setFocus()
    for digit in "10":
        qtbot.keyClicks(row.focusWidget(), digit)
    assert row.value() == 10
    assert said == [1, 10]


def test_a_zero_long_after_a_one_is_a_zero(qtbot: QtBot, row: RatingRow) -> None:
    row.setFocus()
    qtbot.keyClicks(row.focusWidget(), "1")
    qtbot.wait(1100)
    qtbot.keyClicks(row.focusWidget(), "0")
    assert row.value() == 0


def test_one_zero_zero_ends_at_zero(qtbot: QtBot, row: RatingRow) -> None:
    row.setFocus()
    for digit in "100":
        qtbot.keyClicks(row.focusWidget(), digit)
    assert row.value() == 0


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (Qt.Key.Key_Right, 5),
        (Qt.Key.Key_Left, 3),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 10),
        (Qt.Key.Key_Delete, None),
        (Qt.Key.Key_Backspace, None),
        (Qt.Key.Key_Space, None),
    ],
)
def test_keys_move_and_clear(qtbot: QtBot, row: RatingRow, key: Qt.Key, value: int | None) -> None:
    row.set_value(4)
    row.setFocus()
    qtbot.keyClick(row.focusWidget(), key)
    assert row.value() == value


def test_arrows_follow_the_reading_direction(qtbot: QtBot, row: RatingRow) -> None:
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row.set_value(4)
    row.setFocus()
    qtbot.keyClick(row.focusWidget(), Qt.Key.Key_Right)
    assert row.value() == 3
    qtbot.waitUntil(lambda: button(row, 0).x() > button(row, 10).x())


def test_the_row_is_one_stop_for_tab(qtbot: QtBot, row: RatingRow) -> None:
    row.set_value(4)
    stops = [b for b in row.findChildren(RatingButton) if b.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [button(row, 4)]


def test_setting_a_value_is_no_change_by_the_person(row: RatingRow, said: list[int | None]) -> None:
    row.set_value(6)
    row.set_value(None)
    assert said == []


@pytest.mark.parametrize("value", [-1, 11])
def test_a_value_outside_the_scale_is_refused(row: RatingRow, value: int) -> None:
    with pytest.raises(ValueError, match="between 0 and 10"):
        row.set_value(value)


def test_a_screen_reader_hears_question_numbers_and_anchors(row: RatingRow) -> None:
    heard = [
        QAccessible.queryAccessibleInterface(b).text(QAccessible.Text.Name)
        for b in row.findChildren(RatingButton)
    ]
    assert row.accessibleName() == "How anxious are you right now?"
    assert heard[0] == "0, calm"
    assert heard[4] == "4"
    assert heard[10] == "10, the worst I can imagine"
    role = QAccessible.queryAccessibleInterface(button(row, 4)).role()
    assert role == QAccessible.Role.RadioButton


def test_numbers_wrap_and_anchors_are_numbered_in_a_narrow_row(row: RatingRow) -> None:
    assert button(row, 0).y() == button(row, 10).y()
    assert anchors_shown(row) == list(ANCHORS)
    row.resize(320, 300)
    assert button(row, 0).y() < button(row, 10).y()
    assert anchors_shown(row)[2] == "10 – the worst I can imagine"
    assert min(b.width() for b in row.findChildren(RatingButton)) >= 44


def test_numbers_grow_with_the_text(qapp: QApplication, row: RatingRow) -> None:
    theme.apply(qapp, theme.make_theme(text_scale=2.0))
    qapp.processEvents()
    assert button(row, 0).height() == 66


def test_the_chosen_number_is_drawn_in_the_feeling_colour(row: RatingRow) -> None:
    row.set_value(4)
    chosen = button(row, 4).grab().toImage().pixelColor(8, 8).name().upper()
    resting = button(row, 5).grab().toImage().pixelColor(8, 8).name().upper()
    colours = theme.current().colours
    assert (chosen, resting) == (colours.feeling, colours.soft)
