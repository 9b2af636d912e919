"""One scale over time: how sure a change is in words, the chart, and the same as a table."""

from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from journal.analysis.daily import DailySeries
from journal.i18n import translate
from journal.ui import theme
from journal.ui.insights.days_table import DaysTable
from journal.ui.widgets.buttons import QuietButton
from journal.ui.widgets.card import Card
from journal.ui.widgets.figure_canvas import FigureCanvas
from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.labels import QuietText

_LINES_HIGH = 26
"""Height of the chart, in lines of small text without room between them."""

_FORMATS = ("png", "svg", "pdf")


class TrendCard(Card):
    """Keeps the chart's place until `show_chart` brings it.

    `save_requested(format)` with png, svg or pdf; `day_chosen(index)` of a day in the chart.
    """

    save_requested = Signal(str)
    day_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("TrendCard", "Anxiety over time"), parent)
        self._chart: FigureCanvas | None = None
        self._place = QStackedWidget()
        self._chart_place = QWidget()
        self._inside = QVBoxLayout(self._chart_place)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._table = DaysTable()
        self._place.addWidget(self._chart_place)
        self._place.addWidget(self._table)
        self._switch = QuietButton("")
        self._switch.clicked.connect(self._turn)
        self._save_buttons = self._make_save_buttons()
        self.add(self._place)
        self.add(QuietText(_explanation()))
        self.add(self._make_actions())
        self._set_height()
        self._name_switch()

    def show_chart(self, chart: FigureCanvas) -> None:
        """Put the chart in its place; the card owns it from now on."""
        if self._chart is not None:
            self._inside.removeWidget(self._chart)
            self._chart.deleteLater()
        self._chart = chart
        self._inside.addWidget(chart)
        chart.day_chosen.connect(self.day_chosen)
        for button in self._save_buttons:
            button.setEnabled(True)

    def show_days(self, series: DailySeries) -> None:
        """Show a period's days in the table."""
        self._table.show_series(series)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._set_height()

    def shows_table(self) -> bool:
        """Return whether the table stands in the chart's place."""
        return self._place.currentWidget() is self._table

    def _make_save_buttons(self) -> list[QuietButton]:
        buttons = []
        for chart_format in _FORMATS:
            name = chart_format.upper()
            spoken = translate("TrendCard", "Save chart as {format}").format(format=name)
            button = QuietButton(
                translate("TrendCard", "Save {format}").format(format=name), spoken=spoken
            )
            button.setEnabled(False)
            button.clicked.connect(partial(self._ask_to_save, chart_format))
            buttons.append(button)
        return buttons

    def _make_actions(self) -> QWidget:
        actions = QWidget()
        row = FlowLayout(theme.current().metrics.space_s)
        row.addWidget(self._switch)
        for button in self._save_buttons:
            row.addWidget(button)
        actions.setLayout(row)
        return actions

    def _ask_to_save(self, chart_format: str) -> None:
        self.save_requested.emit(chart_format)

    def _turn(self) -> None:
        self._place.setCurrentWidget(self._chart_place if self.shows_table() else self._table)
        self._name_switch()

    def _name_switch(self) -> None:
        name = (
            translate("TrendCard", "Show as chart")
            if self.shows_table()
            else translate("TrendCard", "Show as table")
        )
        self._switch.setText(name)
        self._switch.setAccessibleName(name)

    def _set_height(self) -> None:
        self._place.setFixedHeight(_LINES_HIGH * theme.current().metrics.text_small)


def _explanation() -> str:
    return translate(
        "TrendCard",
        "Each dot is the middle rating of a day. The line is smoothed over two weeks and stays"
        " open where three days or more have no rating.",
    )
