"""The trend figure of ten years, redrawn, against an empty figure of its size."""

from collections.abc import Iterator
from datetime import datetime

from matplotlib.figure import Figure

from journal.analysis.daily import daily_series
from journal.analysis.periods import Period
from journal.analysis.smoothing import smooth_line
from journal.charts.look import screen_look
from journal.charts.picture import picture_of
from journal.charts.trend import trend_figure
from journal.domain.ratings import Scale
from journal.tokens import read_tokens
from tests.benchmarks.large_journals import YEARS, LargeJournals
from tests.benchmarks.measuring import Measurement, medians_in_turn, milliseconds_of
from tests.support.journals import opened

RUNS = 15
ENTRIES = 100_000
SIZE = (900.0, 340.0)
SCALE = 1.0
MOST_MS = 100.0


def measure(journals: LargeJournals) -> Iterator[Measurement]:
    """Read and smooth once, then draw again and again as a window that is resized does."""
    period = Period.ending(datetime.now().astimezone().date(), 365 * YEARS)
    with opened(journals.of(ENTRIES).folder) as journal:
        ratings = journal.store.entries.ratings(Scale.ANXIETY, period.first, period.last)
    series = daily_series(ratings, period)
    smooth = smooth_line(series)
    colours = read_tokens().themes["light"]

    def draw() -> None:
        picture_of(trend_figure(series, smooth, (), SIZE, screen_look(), colours), SCALE)

    drawn, empty = medians_in_turn(
        RUNS, lambda: milliseconds_of(draw), lambda: milliseconds_of(_draw_empty)
    )
    yield Measurement(
        f"trend of {YEARS} years, redrawn",
        drawn,
        floor=empty,
        floor_name="empty axes",
        most=MOST_MS,
    )


def _draw_empty() -> None:
    figure = Figure(figsize=(SIZE[0] / 72, SIZE[1] / 72))
    figure.add_subplot()
    picture_of(figure, SCALE)
