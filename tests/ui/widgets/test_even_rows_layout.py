from itertools import pairwise

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from journal.ui.widgets.even_rows_layout import EvenRowsLayout


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def layout(owner: QWidget) -> EvenRowsLayout:
    made = EvenRowsLayout(4, owner)
    for _ in range(11):
        cell = QWidget()
        cell.setFixedSize(44, 44)
        made.addWidget(cell)
    return made


@pytest.mark.parametrize(
    ("width", "columns"), [(600, 11), (524, 11), (523, 6), (284, 6), (283, 4), (44, 1), (10, 1)]
)
def test_there_are_as_few_rows_as_fit(layout: EvenRowsLayout, width: int, columns: int) -> None:
    assert layout.columns(width) == columns


@pytest.mark.parametrize("width", [524, 571, 600, 1000])
def test_one_row_fills_the_width_without_overlap(layout: EvenRowsLayout, width: int) -> None:
    cells = layout.arrange(width)
    gaps = {b.left() - a.right() - 1 for a, b in pairwise(cells)}
    assert gaps == {4}
    assert (cells[0].left(), cells[-1].right()) == (0, width - 1)
    assert max(c.width() for c in cells) - min(c.width() for c in cells) <= 1


def test_an_empty_layout_takes_no_room(owner: QWidget) -> None:
    assert EvenRowsLayout(4, owner).heightForWidth(100) == 0
