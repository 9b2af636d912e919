"""The page Insights, joined to the open journal."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from journal.analysis.daily import DailySeries, daily_series
from journal.analysis.periods import Period, PeriodName, first_choice, named_period, offered_periods
from journal.analysis.smoothing import smooth_line
from journal.analysis.trends import trend
from journal.charts.export import ChartFormat, chart_bytes
from journal.charts.look import screen_look
from journal.charts.marks import Mark
from journal.charts.trend import trend_figure
from journal.domain.errors import StorageError
from journal.domain.ratings import Scale
from journal.domain.trends import Trend
from journal.files import write_complete
from journal.i18n import translate
from journal.store.changes import Area
from journal.tokens import read_tokens
from journal.ui.background import Job
from journal.ui.file_dialogs import choose_new_file
from journal.ui.insights.insights_page import InsightsPage
from journal.ui.session import Session
from journal.ui.widgets.trend_chart import TrendChart
from journal.words import scale_name, trend_sentence

_SHOWN = frozenset({Area.ENTRIES, Area.APPOINTMENTS})
_SAVED_SIZE = (720.0, 320.0)
"""Points, wide and high."""


class InsightsPresenter(QObject):
    """Shows how anxiety went in the period chosen.

    ``check_in_wanted`` comes from a page that is still empty, ``day_chosen`` with the date of a
    day in the chart, ``said`` with a sentence about a file that was or was not written.
    """

    check_in_wanted = Signal()
    day_chosen = Signal(object)
    said = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Make the page."""
        super().__init__(parent)
        self._session = session
        self._chosen: PeriodName | None = None
        self._series: DailySeries | None = None
        self._marks: list[Mark] = []
        self._sentence: Job | None = None
        self._chart = TrendChart()
        self.page = InsightsPage()
        self.page.show_chart(self._chart)
        self.page.period_chosen.connect(self._choose)
        self.page.save_requested.connect(self._save)
        self.page.day_chosen.connect(self.day_chosen)
        self.page.check_in_wanted.connect(self.check_in_wanted)

    def refresh(self, areas: frozenset[Area]) -> None:
        """Show the period anew where something in it changed."""
        if areas & _SHOWN:
            self._show()

    def keep_draft(self) -> None:
        """Stop working; nothing is typed here."""
        if self._sentence is not None:
            self._sentence.cancel()

    def _choose(self, name: str) -> None:
        self._chosen = PeriodName(name)
        self._show()

    def _show(self) -> None:
        first_day = self._session.store.entries.first_day()
        newest = self._session.store.entries.newest()
        if first_day is None or newest is None:
            self.page.show_beginning()
            return
        today = self._session.today()
        previous = self._session.store.appointments.last(self._session.now())
        last = None if previous is None else previous.start.day
        offered = offered_periods(last)
        ended = newest.moment.day
        chosen = self._chosen if self._chosen in offered else first_choice(today, last, ended)
        period = named_period(chosen, today, first_day, last, ended)
        self._marks = self._marks_in(period)
        self._series = self._read(period)
        self.page.show_periods(offered, chosen)
        self.page.show_days(self._series)
        self._chart.show_series(self._series, self._marks)
        self._work_out_sentence(self._series)

    def _read(self, period: Period) -> DailySeries:
        entries = self._session.store.entries
        return daily_series(entries.ratings(Scale.ANXIETY, period.first, period.last), period)

    def _marks_in(self, period: Period) -> list[Mark]:
        label = translate("Chart", "appointment")
        days = (each.start.day for each in self._session.store.appointments.all())
        return [Mark(day, label) for day in days if day in period]

    def _work_out_sentence(self, series: DailySeries) -> None:
        """Work out how sure a change is; a newer period drops an older one's answer."""
        if self._sentence is not None:
            self._sentence.cancel()
        self.page.show_sentence(scale_name(Scale.ANXIETY))
        self._sentence = Job(partial(trend, series), self)
        self._sentence.finished.connect(self._say_trend)
        self._sentence.start()

    def _say_trend(self, found: Trend) -> None:
        self.page.show_sentence(trend_sentence(found, Scale.ANXIETY))

    def _save(self, ending: str) -> None:
        if self._series is None:
            return
        chart_format = ChartFormat(ending)
        path = choose_new_file(
            self.page,
            translate("Insights", "Save the chart. The file is not encrypted."),
            f"chart.{chart_format.value}",
            f"{chart_format.name} (*.{chart_format.value})",
        )
        if path is not None:
            job = Job(partial(_write, path, self._series, self._marks, chart_format), self)
            job.finished.connect(self._say_saved)
            job.failed.connect(self._say_failure)
            job.start()

    def _say_saved(self) -> None:
        self.said.emit(translate("Insights", "Saved. The file is not encrypted."))

    def _say_failure(self) -> None:
        self.said.emit(translate("Insights", "The chart could not be saved there."))


def _write(path: Path, series: DailySeries, marks: list[Mark], chart_format: ChartFormat) -> None:
    """Write the chart in light colours, as paper has them."""
    figure = trend_figure(
        series,
        smooth_line(series),
        marks,
        _SAVED_SIZE,
        screen_look(),
        read_tokens().themes["light"],
        heading=scale_name(Scale.ANXIETY),
    )
    try:
        write_complete(path, chart_bytes(figure, chart_format), force=True)
    except OSError as error:  # a folder that may not be written to
        raise StorageError("the chart could not be written") from error
