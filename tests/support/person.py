"""A person at the window: finds controls by what they are called, presses and types."""

from collections.abc import Callable
from time import monotonic, sleep

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from tests.support.on_screen import button

PATIENCE_SECONDS = 20.0


class Person:
    """Sits before one window. Every wait ends, with an error, when patience does."""

    def __init__(self, window: QWidget) -> None:
        self.window = window

    def press(self, name: str) -> None:
        """Click the button that is spoken as ``name``."""
        self.wait_for(lambda: self.sees_button(name), f"no button {name!r}")
        QTest.mouseClick(button(self.window, name), Qt.MouseButton.LeftButton)

    def type_into(self, name: str, text: str) -> None:
        """Type into the field that is spoken as ``name``, from the keyboard."""
        field = self.field(name)
        field.setFocus()
        QTest.keyClicks(field, text)

    def come(self) -> None:
        """Sit down before the window, so that keys reach it."""
        self.window.activateWindow()
        self.wait_for(self.window.isActiveWindow, "the window did not come to the front")

    def press_key(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key while the window is in front."""
        QTest.keyClick(self.window.windowHandle(), key, modifiers)

    def field(self, name: str) -> QLineEdit:
        """Return the one visible line that is spoken as ``name``."""
        found = [
            each
            for each in self.window.findChildren(QLineEdit)
            if each.isVisibleTo(self.window) and each.accessibleName() == name
        ]
        assert len(found) == 1, f"{len(found)} fields are called {name!r}"
        return found[0]

    def sees_button(self, name: str) -> bool:
        """Return whether a button of this name can be pressed."""
        return any(
            each.accessibleName() == name and each.isVisibleTo(self.window) and each.isEnabled()
            for each in self.window.findChildren(QAbstractButton)
        )

    def wait_for(self, condition: Callable[[], bool], otherwise: str = "it did not happen") -> None:
        """Let the window work until ``condition`` holds."""
        until = monotonic() + PATIENCE_SECONDS
        while not condition():
            assert monotonic() < until, otherwise
            self.pause(0.02)

    def pause(self, seconds: float) -> None:
        """Let the window work for a while."""
        until = monotonic() + seconds
        while True:
            QApplication.processEvents()
            if monotonic() >= until:
                return
            sleep(0.005)
