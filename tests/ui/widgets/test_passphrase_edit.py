from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from journal.ui.widgets.buttons import LinkButton
from journal.ui.widgets.passphrase_edit import PassphraseEdit

SECRET = "tidal anchor"
Show = Callable[[QWidget], None]


@pytest.fixture
def field(show: Show) -> PassphraseEdit:
    QGuiApplication.clipboard().setText("before")
    made = PassphraseEdit("Passphrase")
    made.resize(300, 44)
    show(made)
    made.setText(SECRET)
    made.setFocus()
    return made


def test_what_is_typed_is_hidden_at_first(field: PassphraseEdit) -> None:
    assert field.echoMode() == QLineEdit.EchoMode.Password
    assert SECRET not in field.displayText()


def test_the_button_shows_and_hides(qtbot: QtBot, field: PassphraseEdit) -> None:
    button = field.findChild(LinkButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert field.displayText() == SECRET
    assert button.accessibleName() == "Hide what is typed"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert SECRET not in field.displayText()
    assert button.accessibleName() == "Show what is typed"


@pytest.mark.parametrize("shown", [True, False])
@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X])
def test_nothing_is_copied(qtbot: QtBot, field: PassphraseEdit, shown: bool, key: Qt.Key) -> None:
    field.set_shown(shown)
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(field, key, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "before"
    assert field.text() == SECRET


def test_nothing_shown_can_be_selected(qtbot: QtBot, field: PassphraseEdit) -> None:
    field.set_shown(True)
    field.selectAll()
    qtbot.mouseDClick(field, Qt.MouseButton.LeftButton)
    assert field.selectedText() == ""


@pytest.mark.parametrize("shown", [True, False])
def test_an_input_method_is_asked_to_remember_nothing(field: PassphraseEdit, shown: bool) -> None:
    field.set_shown(shown)
    hints = field.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText
    assert hints & Qt.InputMethodHint.ImhSensitiveData


def test_typing_and_pasting_work(qtbot: QtBot, field: PassphraseEdit) -> None:
    field.clear()
    qtbot.keyClicks(field, "ab")
    QGuiApplication.clipboard().setText("cd")
    field.paste()
    assert field.text() == "abcd"


def test_a_screen_reader_hears_a_password_field(field: PassphraseEdit) -> None:
    spoken = QAccessible.queryAccessibleInterface(field)
    assert spoken.text(QAccessible.Text.Name) == "Passphrase"
    assert spoken.state().passwordEdit
    assert SECRET not in spoken.text(QAccessible.Text.Value)


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_the_button_stands_at_the_end_of_the_line(
    field: PassphraseEdit, direction: Qt.LayoutDirection
) -> None:
    field.setLayoutDirection(direction)
    button = field.findChild(LinkButton)
    at_the_right = button.geometry().center().x() > field.width() / 2
    assert at_the_right == (direction == Qt.LayoutDirection.LeftToRight)
