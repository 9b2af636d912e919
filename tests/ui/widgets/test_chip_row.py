from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from journal.ui.widgets.chip import ActionChip, Chip
from journal.ui.widgets.chip_row import ChipRow
from journal.ui.widgets.word_edit import WordEdit

CHIPS = (("bus", "Crowded bus"), ("work", "Work deadline"), ("r&d", "R&D meeting"))
Show = Callable[[QWidget], None]


@pytest.fixture
def row(show: Show) -> ChipRow:
    made = ChipRow("What is around it?", more="more words…")
    made.set_chips(CHIPS)
    made.resize(500, 160)
    show(made)
    return made


def chip(row: ChipRow, chip_id: str) -> Chip:
    return next(each for each in row.findChildren(Chip) if each.chip_id == chip_id)


def action(row: ChipRow, text: str) -> ActionChip:
    return next(each for each in row.findChildren(ActionChip) if each.text() == text)


def test_chips_are_chosen_and_given_in_the_order_shown(qtbot: QtBot, row: ChipRow) -> None:
    said: list[tuple[str, ...]] = []
    row.changed.connect(said.append)
    for chip_id in ("r&d", "bus"):
        qtbot.mouseClick(chip(row, chip_id), Qt.MouseButton.LeftButton)
    assert row.chosen() == ("bus", "r&d")
    assert said == [("r&d",), ("bus", "r&d")]


def test_a_chosen_chip_can_be_left_again(qtbot: QtBot, row: ChipRow) -> None:
    row.set_chosen(("bus",))
    qtbot.mouseClick(chip(row, "bus"), Qt.MouseButton.LeftButton)
    assert row.chosen() == ()


def test_new_chips_keep_what_was_chosen(row: ChipRow) -> None:
    row.set_chosen(("work",))
    row.set_chips((*CHIPS, ("new", "Night train")))
    assert row.chosen() == ("work",)


def test_the_old_chips_are_gone_after_new_ones(qtbot: QtBot, row: ChipRow) -> None:
    row.set_chips(CHIPS[:1])
    qtbot.waitUntil(lambda: len(row.findChildren(Chip)) == 1)


def test_an_own_word_is_typed_in_place(qtbot: QtBot, row: ChipRow) -> None:
    added: list[str] = []
    row.added.connect(added.append)
    qtbot.mouseClick(action(row, "+ add"), Qt.MouseButton.LeftButton)
    field = row.findChild(WordEdit)
    assert field.hasFocus()
    qtbot.keyClicks(field, "  night   train ")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert added == ["night train"]
    assert field.isHidden()
    assert field.text() == ""
    assert action(row, "+ add").hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_nothing_typed_adds_nothing(qtbot: QtBot, row: ChipRow, key: Qt.Key) -> None:
    added: list[str] = []
    row.added.connect(added.append)
    qtbot.mouseClick(action(row, "+ add"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(row.findChild(WordEdit), key)
    assert added == []
    assert row.findChild(WordEdit).isHidden()


def test_a_half_typed_word_stays_when_the_focus_goes(qtbot: QtBot, row: ChipRow) -> None:
    qtbot.mouseClick(action(row, "+ add"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(row.findChild(WordEdit), "night tr")
    chip(row, "bus").setFocus()
    assert row.findChild(WordEdit).text() == "night tr"
    assert row.findChild(WordEdit).isVisible()


def test_more_words_are_asked_for(qtbot: QtBot, row: ChipRow) -> None:
    with qtbot.waitSignal(row.more_wanted):
        qtbot.mouseClick(action(row, "more words…"), Qt.MouseButton.LeftButton)


def test_a_row_without_adding_or_more_shows_neither(show: Show) -> None:
    row = ChipRow("Show only", can_add=False)
    row.set_chips(CHIPS)
    show(row)
    assert not any(each.isVisible() for each in row.findChildren(ActionChip))


def test_arrows_go_from_chip_to_chip_and_choose_nothing(qtbot: QtBot, row: ChipRow) -> None:
    chip(row, "bus").setFocus()
    qtbot.keyClick(chip(row, "bus"), Qt.Key.Key_Right)
    assert chip(row, "work").hasFocus()
    assert row.chosen() == ()
    qtbot.keyClick(chip(row, "work"), Qt.Key.Key_Space)
    assert row.chosen() == ("work",)


def test_a_screen_reader_hears_check_boxes_with_their_words(row: ChipRow) -> None:
    spoken = QAccessible.queryAccessibleInterface(chip(row, "r&d"))
    assert spoken.role() == QAccessible.Role.CheckBox
    assert spoken.text(QAccessible.Text.Name) == "R&D meeting"


def test_choosing_moves_no_neighbour(qtbot: QtBot, row: ChipRow) -> None:
    before = chip(row, "work").geometry()
    qtbot.mouseClick(chip(row, "bus"), Qt.MouseButton.LeftButton)
    assert chip(row, "work").geometry() == before


def test_a_word_longer_than_the_row_stays_inside_it(row: ChipRow) -> None:
    row.set_chips((("long", "a word " * 40),))
    row.layout().activate()
    assert chip(row, "long").geometry().right() < row.width()
    assert chip(row, "long").toolTip().startswith("a word")
