import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from journal.ui.widgets.flow_layout import FlowLayout


class Box(QWidget):
    def __init__(self, width: int) -> None:
        super().__init__()
        self._width = width

    def sizeHint(self) -> QSize:
        return QSize(self._width, 20)


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def flow(owner: QWidget, *widths: int) -> tuple[FlowLayout, list[Box]]:
    layout = FlowLayout(10, owner)
    boxes = [Box(width) for width in widths]
    for box in boxes:
        layout.addWidget(box)
    return layout, boxes


def test_a_row_breaks_where_the_next_does_not_fit(owner: QWidget) -> None:
    layout, _ = flow(owner, 50, 40, 60)
    assert [(r.x(), r.y()) for r in layout.arrange(100)] == [(0, 0), (60, 0), (0, 30)]


@pytest.mark.parametrize(("width", "height"), [(1000, 20), (170, 20), (169, 50), (60, 80)])
def test_the_height_follows_from_the_width(owner: QWidget, width: int, height: int) -> None:
    layout, _ = flow(owner, 50, 40, 60)
    assert layout.hasHeightForWidth()
    assert layout.heightForWidth(width) == height


def test_what_is_wider_than_the_row_is_held_to_it(owner: QWidget) -> None:
    layout, _ = flow(owner, 500)
    assert layout.arrange(100)[0].width() == 100


def test_hidden_items_take_no_room(owner: QWidget) -> None:
    layout, boxes = flow(owner, 50, 40)
    boxes[0].hide()
    assert [r.x() for r in layout.arrange(100)] == [0]


def test_rows_are_mirrored_where_people_read_from_the_right(owner: QWidget) -> None:
    _, boxes = flow(owner, 50, 40)
    owner.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    owner.resize(200, 40)
    owner.layout().activate()
    assert [box.x() for box in boxes] == [150, 100]


def test_items_can_be_put_between_and_taken_out(owner: QWidget) -> None:
    layout, boxes = flow(owner, 50, 40)
    between = Box(10)
    layout.insert_widget(1, between)
    assert [layout.itemAt(i).widget() for i in range(3)] == [boxes[0], between, boxes[1]]
    assert layout.takeAt(0).widget() is boxes[0]
    assert layout.takeAt(7) is None
    assert layout.itemAt(7) is None
    assert layout.count() == 2


def test_an_empty_layout_has_no_height(owner: QWidget) -> None:
    layout, _ = flow(owner)
    assert layout.heightForWidth(100) == 0
    assert layout.sizeHint() == QSize(0, 0)


def test_an_item_held_to_the_width_may_grow_higher(owner: QWidget) -> None:
    layout, _ = flow(owner)
    row, boxes = QWidget(), [Box(50), Box(40)]
    inner = FlowLayout(10, row)
    for box in boxes:
        inner.addWidget(box)
    layout.addWidget(row)
    assert [r.height() for r in layout.arrange(100)] == [20]
    assert [r.height() for r in layout.arrange(80)] == [50]
