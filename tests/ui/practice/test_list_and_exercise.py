import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from journal.ui import theme
from journal.ui.practice.list_and_exercise import ListAndExercise


@pytest.fixture
def both(qtbot: QtBot) -> tuple[ListAndExercise, QPushButton, QPushButton]:
    exercises, exercise = QPushButton("list"), QPushButton("exercise")
    made = ListAndExercise(exercises, exercise)
    qtbot.addWidget(made)
    made.resize(1000, 500)
    made.show()
    return made, exercises, exercise


Both = tuple[ListAndExercise, QPushButton, QPushButton]


def test_the_exercise_stands_beside_the_list_and_takes_more(both: Both) -> None:
    made, exercises, exercise = both
    assert not made.is_stacked()
    assert exercise.width() > 2 * exercises.width()
    assert exercise.height() == made.height()


def test_in_a_narrow_room_it_stands_below(both: Both, qtbot: QtBot) -> None:
    made, exercises, exercise = both
    made.resize(500, 500)
    qtbot.waitUntil(lambda: exercises.width() == exercise.width() == 500)
    assert made.is_stacked()


def test_larger_text_needs_more_room(both: Both, qapp: QApplication) -> None:
    made, _, _ = both
    theme.apply(qapp, theme.make_theme(text_scale=2.0))
    assert made.is_stacked()


@pytest.mark.parametrize(("width", "list_seen"), [(1000, True), (500, False)])
def test_while_running_the_list_rests_and_gives_its_room_away_where_it_is_in_the_way(
    both: Both, width: int, list_seen: bool
) -> None:
    made, exercises, _ = both
    made.resize(width, 500)
    made.let_run(True)
    assert not exercises.isEnabled()
    assert exercises.isVisible() is list_seen
    made.let_run(False)
    assert exercises.isEnabled()
    assert exercises.isVisible()
