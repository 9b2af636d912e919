"""One of a list that unfolds."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget

from journal.ui.icons import icon
from journal.ui.widgets.painting import paint_at_end


class DropDown(QComboBox):
    """A combo box in the theme's colours; give it a label with `QLabel.setBuddy`.

    On Linux a screen reader hears the label, not the accessible name.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._arrow = icon("chevron-down")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, and the arrow that a style sheet would need a file for."""
        super().paintEvent(event)
        paint_at_end(self, self._arrow)
