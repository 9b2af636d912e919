"""Texts in the five sizes of the type scale; each is plain text unless it says otherwise."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

_MIRRORED = {
    Qt.AlignmentFlag.AlignLeft: Qt.AlignmentFlag.AlignRight,
    Qt.AlignmentFlag.AlignRight: Qt.AlignmentFlag.AlignLeft,
}


class PlainText(QLabel):
    """Text that wraps: what a person wrote is never taken for markup.

    It starts at the side the window is read from, in whatever script it is written.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setText(text)
        self._side = Qt.AlignmentFlag.AlignLeft
        self._align()

    def set_side(self, side: Qt.AlignmentFlag) -> None:
        """Stand at the start (AlignLeft), in the middle or at the end of the line."""
        self._side = side
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the reading direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        side = self._side
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            side = _MIRRORED.get(side, side)
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


class Brand(PlainText):
    """The program's name in the rail."""


class PageTitle(PlainText):
    """The one title of a page."""


class Subtitle(PlainText):
    """The line below a page's title."""


class Heading(PlainText):
    """The largest text inside a page."""


class CardTitle(PlainText):
    """What a card or a group of controls is about."""


class QuietText(PlainText):
    """Small secondary text."""
