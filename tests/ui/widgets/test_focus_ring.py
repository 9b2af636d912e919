from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from journal.ui import theme
from journal.ui.widgets.buttons import PrimaryButton
from journal.ui.widgets.focus_ring import FocusRing, FocusRings

Show = Callable[[QWidget], None]


@pytest.fixture(autouse=True)
def rings(qapp: QApplication) -> Iterator[FocusRings]:
    made = FocusRings(qapp, qapp)
    yield made
    made.deleteLater()
    qapp.sendPostedEvents(made, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(show: Show) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.addWidget(PrimaryButton("Keep this"))
    column.addWidget(QLineEdit())
    show(made)
    return made


def ring(window: QWidget) -> FocusRing | None:
    return next((each for each in window.findChildren(FocusRing) if not each.isHidden()), None)


def test_the_ring_stands_around_what_has_the_focus(window: QWidget) -> None:
    button = window.findChild(PrimaryButton)
    button.setFocus()
    assert ring(window).geometry() == button.geometry().adjusted(-4, -4, 4, 4)


def test_the_ring_is_two_pixels_of_accent_with_a_gap(window: QWidget) -> None:
    button = window.findChild(PrimaryButton)
    button.setFocus()
    picture = window.grab().toImage()
    middle = button.geometry().center().x()
    above = [picture.pixelColor(middle, button.y() - n).name().upper() for n in range(1, 5)]
    colours = theme.current().colours
    assert above == [colours.paper, colours.paper, colours.accent, colours.accent]


def test_the_ring_goes_along_with_tab(qtbot: QtBot, window: QWidget) -> None:
    window.findChild(PrimaryButton).setFocus()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    field = window.findChild(QLineEdit)
    assert field.hasFocus()
    assert ring(window).geometry() == field.geometry().adjusted(-1, -1, 1, 1)
    qtbot.waitUntil(lambda: len(window.findChildren(FocusRing)) == 1)


def test_the_ring_follows_a_widget_that_moves_or_hides(window: QWidget) -> None:
    button = window.findChild(PrimaryButton)
    button.setFocus()
    button.move(button.pos() + QPoint(0, 7))
    assert ring(window).geometry().center() == button.geometry().center()
    button.hide()
    around = ring(window)
    assert around is None or around.geometry().contains(window.focusWidget().geometry())


def test_nothing_focused_has_no_ring(window: QWidget) -> None:
    window.findChild(PrimaryButton).setFocus()
    window.findChild(PrimaryButton).clearFocus()
    assert ring(window) is None


def test_a_ring_scrolls_with_its_widget(show: Show) -> None:
    content = QWidget()
    column = QVBoxLayout(content)
    button = PrimaryButton("Far down")
    column.addSpacing(800)
    column.addWidget(button)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(content)
    area.resize(300, 300)
    show(area)
    button.setFocus()
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    around = ring(area)
    assert around.parentWidget() is area.viewport()
    assert around.geometry().center() == button.mapTo(area.viewport(), button.rect().center())


def test_a_ring_takes_no_press(qtbot: QtBot, window: QWidget) -> None:
    button = window.findChild(PrimaryButton)
    button.setFocus()
    assert window.childAt(button.geometry().center()) is button


def test_a_window_may_go_while_it_has_the_focus(qtbot: QtBot, show: Show) -> None:
    first = QWidget()
    QVBoxLayout(first).addWidget(PrimaryButton("One"))
    show(first)
    first.findChild(PrimaryButton).setFocus()
    first.close()
    first.deleteLater()
    QApplication.sendPostedEvents(first, QEvent.Type.DeferredDelete)
    second = QWidget()
    QVBoxLayout(second).addWidget(PrimaryButton("Two"))
    show(second)
    second.findChild(PrimaryButton).setFocus()
    assert ring(second) is not None
