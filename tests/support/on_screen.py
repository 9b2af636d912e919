"""Finding things in a window as a person does: by what they say."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget


def button(window: QWidget, name: str) -> QAbstractButton:
    """Return the one visible button that is spoken as `name`."""
    found = [
        each
        for each in window.findChildren(QAbstractButton)
        if each.isVisibleTo(window) and each.accessibleName() == name
    ]
    assert len(found) == 1, f"{len(found)} buttons are called {name!r}"
    return found[0]


def texts(window: QWidget) -> list[str]:
    """Return every visible text of a label, from the top."""
    labels = [each for each in window.findChildren(QLabel) if each.isVisibleTo(window)]
    return [each.accessibleName() or each.text() for each in labels]


def controls_without_name(window: QWidget) -> list[str]:
    """Return every visible control that the keyboard reaches and a screen reader cannot name."""
    return [
        repr(each)
        for each in window.findChildren(QWidget)
        if each.isVisibleTo(window)
        and each.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not _spoken_name(each)
    ]


def _spoken_name(widget: QWidget) -> str:
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name)
