"""The days of a chart as a plain table."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from journal.analysis.daily import DailySeries
from journal.i18n import translate
from journal.ui import theme
from journal.ui.widgets.dates import short_day
from journal.words import points

Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()


class DaysModel(QAbstractTableModel):
    """Every calendar day of a series, newest first: the day, its middle rating, how many."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series: DailySeries | None = None

    def show_series(self, series: DailySeries) -> None:
        """Show the days of `series` instead of those before."""
        self.beginResetModel()
        self._series = series
        self.endResetModel()

    def day_of(self, row: int) -> int:
        """Return the day of a row, counted from the first of the period."""
        return self.rowCount() - 1 - row

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of days."""
        return 0 if parent.isValid() or self._series is None else self._series.days

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(_headings())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text."""
        if role != Qt.ItemDataRole.DisplayRole or self._series is None:
            return None
        day = self.day_of(index.row())
        middle, period = self._series.middles[day], self._series.period
        cells = (
            short_day(period.day(day), period.last),
            translate("DaysTable", "not recorded") if middle is None else points(middle),
            str(self._series.counts[day]),
        )
        return cells[index.column()]

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return a column's heading."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return _headings()[section]


class DaysTable(QTableView):
    """Shows a `DaysModel` to read, row by row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days = DaysModel(self)
        self.setModel(self._days)
        self.setAccessibleName(translate("DaysTable", "Days with their ratings"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.current().metrics.target)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsClickable(False)

    def show_series(self, series: DailySeries) -> None:
        """Show the days of `series`, the last of them on top."""
        self._days.show_series(series)
        self.scrollToTop()


def _headings() -> tuple[str, str, str]:
    return (
        translate("DaysTable", "Day"),
        translate("DaysTable", "Middle rating"),
        translate("DaysTable", "Ratings"),
    )
