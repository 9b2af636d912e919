"""The trend on the screen. Loads the chart library: import it once the journal is open."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from journal.analysis.daily import DailySeries
from journal.analysis.smoothing import smooth_line
from journal.charts.look import ChartLook, card_look, screen_look
from journal.charts.marks import Mark
from journal.charts.picture import Picture, picture_of
from journal.charts.trend import trend_figure
from journal.domain.ratings import Scale
from journal.ui import theme
from journal.ui.widgets.dates import short_day
from journal.ui.widgets.figure_canvas import DayReading, FigureCanvas
from journal.words import day_reading, scale_name, trend_description


class TrendChart(FigureCanvas):
    """Daily ratings of one scale over time, in the colours and text size of the window.

    `in_card` leaves out the names of days and ratings, for the words below it to give.
    """

    def __init__(self, parent: QWidget | None = None, *, in_card: bool = False) -> None:
        super().__init__(parent)
        self._look: Callable[[float], ChartLook] = card_look if in_card else screen_look

    def show_series(
        self, series: DailySeries, marks: Sequence[Mark] = (), scale: Scale = Scale.ANXIETY
    ) -> None:
        """Show a period's days and what was marked in it."""
        smooth = smooth_line(series)
        today = series.period.last

        def draw(size: tuple[float, float], pixels: float) -> Picture:
            worn = theme.current()
            look = self._look(worn.text_scale)
            return picture_of(trend_figure(series, smooth, marks, size, look, worn.colours), pixels)

        def reading(index: int) -> DayReading:
            middle = series.middles[index]
            name = short_day(series.period.day(index), today)
            return DayReading(day_reading(name, middle, series.counts[index]), middle)

        rated = (index for index, middle in enumerate(series.middles) if middle is not None)
        self.show_chart(draw, rated, reading)
        self.setAccessibleName(scale_name(scale))
        self.setAccessibleDescription(trend_description(series.facts(), scale))
