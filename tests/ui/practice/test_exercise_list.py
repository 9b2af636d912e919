import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.ui import theme
from journal.ui.practice.exercise_list import ExerciseCard, ExerciseList

EXERCISES = [
    ("slow", "Slow even breathing", "5.5 breaths a minute · 5 min"),
    ("box", "Box breathing", "in 4 · hold 4 · out 4 · hold 4"),
    ("long", "Long exhale", "in 4 · out 6 · 3 min"),
]


@pytest.fixture
def cards(qtbot: QtBot) -> ExerciseList:
    made = ExerciseList(EXERCISES)
    qtbot.addWidget(made)
    made.resize(300, 400)
    made.set_chosen("slow")
    made.show()
    return made


def checked(cards: ExerciseList) -> list[str]:
    return [card.exercise_id for card in cards.findChildren(ExerciseCard) if card.isChecked()]


def card(cards: ExerciseList, place: int) -> ExerciseCard:
    return cards.findChildren(ExerciseCard)[place]


def test_a_press_anywhere_on_a_card_chooses_it(cards: ExerciseList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(cards.chosen) as told:
        corner = card(cards, 1).rect().bottomRight()
        qtbot.mouseClick(card(cards, 1), Qt.MouseButton.LeftButton, pos=corner)
    assert told.args == ["box"]
    assert checked(cards) == ["box"]


def test_pressing_the_chosen_card_leaves_it_chosen(cards: ExerciseList, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(cards.chosen):
        qtbot.mouseClick(card(cards, 0), Qt.MouseButton.LeftButton)
    assert checked(cards) == ["slow"]


def test_arrow_keys_choose(cards: ExerciseList, qtbot: QtBot) -> None:
    chosen: list[str] = []
    cards.chosen.connect(chosen.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        place = next(place for place in range(3) if card(cards, place).isChecked())
        qtbot.keyClick(card(cards, place), key)
    assert chosen == ["box", "long", "box"]


def test_tab_stops_at_the_chosen_card_only(cards: ExerciseList) -> None:
    cards.set_chosen("long")
    stops = [
        each.exercise_id
        for each in cards.findChildren(ExerciseCard)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stops == ["long"]


def test_showing_a_choice_does_not_tell_of_one(cards: ExerciseList, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(cards.chosen):
        cards.set_chosen("box")
    assert checked(cards) == ["box"]


def test_a_card_is_a_radio_button_with_name_and_detail(cards: ExerciseList) -> None:
    told = QAccessible.queryAccessibleInterface(card(cards, 2))
    assert told.role() == QAccessible.Role.RadioButton
    assert told.text(QAccessible.Text.Name) == "Long exhale"
    assert told.text(QAccessible.Text.Description) == "in 4 · out 6 · 3 min"


def test_a_narrow_card_grows_high_instead_of_cutting_its_text(cards: ExerciseList) -> None:
    box = card(cards, 1)
    assert box.heightForWidth(160) > box.heightForWidth(300) >= theme.current().metrics.target
    assert box.minimumSizeHint().width() < box.sizeHint().width()


def test_chosen_and_resting_cards_look_different_and_so_do_disabled_ones(
    cards: ExerciseList, qapp: QApplication
) -> None:
    cards.setEnabled(False)
    dimmed = card(cards, 1).grab().toImage()
    cards.setEnabled(True)
    resting = card(cards, 1).grab().toImage()
    cards.set_chosen("box")
    chosen = card(cards, 1).grab().toImage()
    assert dimmed != resting != chosen
    assert chosen.pixelColor(30, 8) == theme.current().colour("accent_soft")
