"""The three kinds of button. A page has one primary action at most."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget


class _Button(QPushButton):
    """A button whose spoken name is its text unless another is given."""

    def __init__(self, text: str, parent: QWidget | None = None, *, spoken: str = "") -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(spoken or re.sub("&(.)", r"\1", text))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class PrimaryButton(_Button):
    """The one thing this page is for."""


class QuietButton(_Button):
    """Anything else there is to do."""


class LinkButton(_Button):
    """A small way to somewhere else, among text."""
