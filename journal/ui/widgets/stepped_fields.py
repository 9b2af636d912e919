"""Fields for a number, a day, and a day and time, which can be typed or stepped."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QDateEdit, QDateTimeEdit, QSpinBox, QWidget

from journal.ui import theme
from journal.ui.icons import icon
from journal.ui.widgets.painting import paint_at_end


class NumberField(QSpinBox):
    """A whole number in the theme's colours."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)
        self.lineEdit().setTextMargins(theme.current().metrics.space_m, 0, 0, 0)
        self._more, self._less = icon("chevron-up"), icon("chevron-down")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, and the arrows that a style sheet would need files for."""
        super().paintEvent(event)
        paint_at_end(self, self._more, row=0, rows=2)
        paint_at_end(self, self._less, row=1, rows=2)


class DayTimeField(QDateTimeEdit):
    """A day and a time in the theme's colours, with a calendar that unfolds."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)
        self.setCalendarPopup(True)
        self._arrow = icon("chevron-down")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field and its arrow."""
        super().paintEvent(event)
        paint_at_end(self, self._arrow)


class DayField(QDateEdit):
    """A day in the theme's colours, with a calendar that unfolds."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)
        self.setCalendarPopup(True)
        self._arrow = icon("chevron-down")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field and its arrow."""
        super().paintEvent(event)
        paint_at_end(self, self._arrow)
