"""The page Insights: a period to choose, and what the ratings show in it."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal.analysis.daily import DailySeries
from journal.analysis.periods import PeriodName
from journal.i18n import translate
from journal.ui.insights.beginning_card import BeginningCard
from journal.ui.insights.period_choice import PeriodChoice
from journal.ui.insights.trend_card import TrendCard
from journal.ui.widgets.figure_canvas import FigureCanvas
from journal.ui.widgets.page import Page
from journal.words import date_range, days_with_rating


class InsightsPage(Page):
    """Anxiety over time.

    `period_chosen(name)` with a `PeriodName`; `save_requested(format)` with png, svg or pdf;
    `day_chosen(day)` with the date of a day in the chart; `check_in_wanted()` from a page that
    is still empty.
    """

    period_chosen = Signal(str)
    save_requested = Signal(str)
    day_chosen = Signal(object)
    check_in_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("InsightsPage", "Insights"), parent=parent)
        self._series: DailySeries | None = None
        self._periods = PeriodChoice()
        self._periods.changed.connect(self.period_chosen)
        self._trend = TrendCard()
        self._trend.save_requested.connect(self.save_requested)
        self._trend.day_chosen.connect(self._choose_day)
        self._beginning = BeginningCard()
        self._beginning.check_in_wanted.connect(self.check_in_wanted)
        self.add_action(self._periods)
        self.add(self._trend)
        self.add(self._beginning)
        self.add(QWidget(), 1)  # takes the height that is left
        self.show_beginning()

    def show_beginning(self) -> None:
        """Show that the journal has no rating yet."""
        self._series = None
        self.set_title(translate("InsightsPage", "Insights"))
        self._show_cards()

    def show_periods(self, offered: Iterable[PeriodName], chosen: PeriodName) -> None:
        """Offer periods and show which of them is chosen."""
        self._periods.show_periods(offered, chosen)

    def show_days(self, series: DailySeries) -> None:
        """Show the days of the chosen period: how many have a rating, and the table."""
        self._series = series
        period = series.period
        days = days_with_rating(series.days_with, series.days)
        self.set_title(
            translate("InsightsPage", "Insights"),
            translate("InsightsPage", "{period} · {days} with a rating").format(
                period=date_range(period.first, period.last), days=days
            ),
        )
        self._trend.show_days(series)
        self._show_cards()

    def show_sentence(self, sentence: str) -> None:
        """Show what may be said about the direction of these days."""
        self._trend.set_title(sentence)

    def show_chart(self, chart: FigureCanvas) -> None:
        """Put the chart of these days in its place, which was kept for it."""
        self._trend.show_chart(chart)

    def _show_cards(self) -> None:
        has_begun = self._series is not None
        self._periods.setVisible(has_begun)
        self._trend.setVisible(has_begun)
        self._beginning.setVisible(not has_begun)

    def _choose_day(self, index: int) -> None:
        if self._series is not None:
            self.day_chosen.emit(self._series.period.day(index))
