from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from journal.ui import theme
from journal.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from journal.ui.widgets.check_box import CheckBox
from journal.ui.widgets.drop_down import DropDown
from journal.ui.widgets.stepped_fields import DayTimeField, NumberField

Show = Callable[[QWidget], None]


def name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def has_colour(widget: QWidget, colour: str) -> bool:
    image = widget.grab().toImage()
    wanted = theme.current().colour(colour).rgb()
    return any(
        image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height())
    )


def test_a_box_is_ticked_by_its_words_and_by_space(qtbot: QtBot, show: Show) -> None:
    box = CheckBox("Anxiety, 3 months")
    show(box)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 5, 5))
    assert box.isChecked()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()


def test_the_frame_of_a_box_can_be_seen_and_its_tick_too(show: Show) -> None:
    box = CheckBox("Sleep")
    show(box)
    assert has_colour(box, "control")
    box.setChecked(True)
    assert has_colour(box, "accent")
    assert has_colour(box, "on_accent")


def test_a_drop_down_is_named_by_its_label(show: Show) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    drop_down, label = DropDown(), QLabel("Length")
    drop_down.addItems(["45 minutes", "60 minutes"])
    label.setBuddy(drop_down)
    column.addWidget(label)
    column.addWidget(drop_down)
    show(window)
    relations = QAccessible.queryAccessibleInterface(drop_down).relations()
    assert any(other.object() is label for other, _ in relations)


@pytest.mark.parametrize(
    "make",
    [
        lambda: NumberField("Minutes"),
        lambda: DayTimeField("Day and time"),
        lambda: CheckBox("Sleep"),
        lambda: PrimaryButton("Keep this"),
        lambda: QuietButton("Print"),
        lambda: LinkButton("Another journal"),
        DropDown,
    ],
)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everything_to_press_is_large_enough(
    qapp: QWidget, show: Show, make: Callable[[], QWidget], scale: float
) -> None:
    theme.apply(qapp, theme.make_theme(text_scale=scale))
    widget = make()
    show(widget)
    assert widget.sizeHint().height() >= theme.current().metrics.target


def test_fields_and_buttons_have_spoken_names(qtbot: QtBot) -> None:
    widgets = (
        NumberField("Minutes"),
        DayTimeField("Day and time"),
        QuietButton("Save && close"),
        QuietButton("×", spoken="Remove Crowded bus"),
    )
    for widget in widgets:
        qtbot.addWidget(widget)
    assert [name(widget) for widget in widgets] == [
        "Minutes",
        "Day and time",
        "Save & close",
        "Remove Crowded bus",
    ]


def test_a_number_can_be_stepped_by_its_arrows(qtbot: QtBot, show: Show) -> None:
    field = NumberField("Minutes")
    field.resize(200, 40)
    show(field)
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(180, 8))
    assert field.value() == 1
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(180, 32))
    assert field.value() == 0
