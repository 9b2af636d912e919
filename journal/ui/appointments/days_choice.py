"""The days a summary covers, from one to another."""

from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import QLabel, QWidget

from journal.i18n import translate
from journal.ui import theme
from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.stepped_fields import DayField


class DaysChoice(QWidget):
    """Two days to choose; ``chosen(first, last)`` carries dates in their order."""

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = DayField(translate("DaysChoice", "First day of the summary"))
        self._last = DayField(translate("DaysChoice", "Last day of the summary"))
        row = FlowLayout(theme.current().metrics.space_s, self)
        row.addWidget(QLabel(translate("DaysChoice", "From")))
        row.addWidget(self._first)
        row.addWidget(QLabel(translate("DaysChoice", "to")))
        row.addWidget(self._last)
        for field in (self._first, self._last):
            field.setKeyboardTracking(False)
            field.dateChanged.connect(self._tell)

    def show_days(self, first: date, last: date) -> None:
        """Show the days covered now, without saying they were chosen."""
        for field, day in ((self._first, first), (self._last, last)):
            with QSignalBlocker(field):
                field.setDate(QDate(day.year, day.month, day.day))

    def _tell(self) -> None:
        first, last = (_day(field) for field in (self._first, self._last))
        self.chosen.emit(min(first, last), max(first, last))


def _day(field: DayField) -> date:
    shown = field.date()
    return date(shown.year(), shown.month(), shown.day())
