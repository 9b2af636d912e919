"""The quiet frame around days and ratings: margins, grid, the names of days and ratings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matplotlib.figure import Figure

from journal.analysis.periods import Period
from journal.charts.date_ticks import date_ticks
from journal.charts.fonts import text_width
from journal.charts.look import LINE_HEIGHT, ChartLook
from journal.charts.writing import Spot, write
from journal.domain.ratings import HIGHEST
from journal.tokens import Colours

if TYPE_CHECKING:
    from matplotlib.axes import Axes

POINTS_PER_INCH = 72

_PAD = 0.8
"""Between the chart and the names beside it, in text sizes."""
_LOW_CHART = 12
"""Height in text sizes below which only 0, 5 and 10 are named."""


@dataclass(frozen=True, slots=True)
class Margins:
    """The room around the days, in points."""

    left: float
    right: float
    top: float
    bottom: float


def blank_figure(size: tuple[float, float], colours: Colours) -> Figure:
    """Return an empty figure, ``size`` points wide and high."""
    width, height = size
    return Figure(
        figsize=(width / POINTS_PER_INCH, height / POINTS_PER_INCH),
        dpi=POINTS_PER_INCH,
        facecolor=colours.surface,
    )


def size_of(figure: Figure) -> tuple[float, float]:
    """Return how wide and high a figure is, in points."""
    width, height = figure.get_size_inches()
    return float(width) * POINTS_PER_INCH, float(height) * POINTS_PER_INCH


def room_for_ratings(look: ChartLook) -> float:
    """Return the left margin that the names of the ratings need, in points."""
    if not look.names_axes:
        return look.dot
    return text_width(str(HIGHEST), look.text) + look.text * (_PAD + 0.4)


def room_for_days(look: ChartLook) -> float:
    """Return the bottom margin that the names of the days need, in points."""
    return look.text * (_PAD + LINE_HEIGHT) if look.names_axes else look.dot


def day_axes(
    figure: Figure, period: Period, margins: Margins, look: ChartLook, colours: Colours
) -> Axes:
    """Add axes whose x counts the days of ``period`` from 0 and whose y is a rating, 0 to 10.

    Names and grid are plain texts and lines: matplotlib's own ticks take most of its time.
    """
    width, height = size_of(figure)
    inner = (width - margins.left - margins.right, height - margins.top - margins.bottom)
    axes = figure.add_axes(
        (margins.left / width, margins.bottom / height, inner[0] / width, inner[1] / height),
    )
    axes.set_axis_off()
    axes.set_xlim(-0.5, len(period) - 0.5)
    axes.set_ylim(0, HIGHEST)
    _draw_ratings(axes, inner[1], look, colours)
    if look.names_axes:
        _name_days(axes, period, inner[0], look, colours)
    return axes


def _draw_ratings(axes: Axes, height: float, look: ChartLook, colours: Colours) -> None:
    """Draw a baseline and at most five lines, and name them."""
    step = HIGHEST // 2 if height < _LOW_CHART * look.text else 2
    ratings = range(0, HIGHEST + 1, step)
    across = axes.get_yaxis_transform()
    axes.hlines(
        ratings,
        0,
        1,
        transform=across,
        colors=colours.line,
        linewidths=look.hair,
        zorder=0,
        clip_on=False,
    )
    if look.names_axes:
        for rating in ratings:
            spot = Spot(across, 0, rating, -_PAD * look.text, 0, "right", "center_baseline")
            write(axes, str(rating), spot, look, colours.ink_quiet)


def _name_days(axes: Axes, period: Period, width: float, look: ChartLook, colours: Colours) -> None:
    below = axes.get_xaxis_transform()
    for tick in date_ticks(period, width, lambda name: text_width(name, look.text) + look.text):
        spot = Spot(below, tick.index, 0, 0, -_PAD * look.text, "center", "top")
        write(axes, tick.label, spot, look, colours.ink_quiet)
