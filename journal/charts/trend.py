"""Daily ratings over time: dots for days, a smooth line with open gaps, a band, marks.

The chart describes. How sure a change is stands in the sentence above it, never in the picture.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from matplotlib.transforms import offset_copy

from journal.analysis.daily import DailySeries
from journal.analysis.smoothing import SmoothLine
from journal.charts.band import draw_band, place_band_name
from journal.charts.fonts import chart_font
from journal.charts.frame import Margins, blank_figure, day_axes, room_for_days, room_for_ratings
from journal.charts.look import LINE_HEIGHT, ChartLook
from journal.charts.marks import Mark, draw_marks, place_marks
from journal.charts.writing import Spot, write
from journal.i18n import translate
from journal.tokens import Colours, mix

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

FEWEST_DAYS = 3
"""Days with a rating before there is a chart."""

_SMALLEST_DOT = 2.2
_FINE = 1.5
"""Points of width for each day below which the line is drawn finer."""
_WIDE_LETTER = 0.6
"""Width of a letter on average, in text sizes, rather too much than too little."""
_HEADING = 1.8
"""Height of the heading's line, in text sizes."""


def trend_figure(
    series: DailySeries,
    smooth: SmoothLine,
    marks: Sequence[Mark],
    size: tuple[float, float],
    look: ChartLook,
    colours: Colours,
    heading: str = "",
) -> Figure:
    """Return the chart of ``series``, ``size`` points wide and high, for any canvas.

    Its only axes count days from the first of the period and ratings from 0 to 10. With fewer
    than 3 rated days it says so instead. A ``heading`` names the chart where nothing around it
    does, as in a file.
    """
    figure = blank_figure(size, colours)
    name = place_band_name(smooth, size[0], look)
    left, right = room_for_ratings(look), look.text + name.beside
    placed = place_marks(marks, series.period, size[0] - left - right, look)
    margins = Margins(
        left=left,
        right=right,
        top=look.text * (0.5 + LINE_HEIGHT * placed.rows + (_HEADING if heading else 0)),
        bottom=room_for_days(look) + name.below,
    )
    axes = day_axes(figure, series.period, margins, look, colours)
    _draw_heading(figure, heading, look, colours)
    if series.days_with < FEWEST_DAYS:
        _say_too_little(axes, look, colours)
        return figure
    draw_band(axes, smooth, name, look, colours)
    draw_marks(axes, placed, size[1] - margins.top - margins.bottom, look, colours)
    _draw_days(axes, series, smooth, look, colours)
    return figure


def _draw_days(
    axes: Axes, series: DailySeries, smooth: SmoothLine, look: ChartLook, colours: Colours
) -> None:
    """Draw a dot for every rated day, smaller where they are many, and the line over them."""
    ratings = np.array(series.middles, dtype=float)
    room = axes.get_window_extent().width / series.days
    axes.plot(
        ratings,
        linestyle="none",
        marker="o",
        markersize=min(look.dot, max(_SMALLEST_DOT, 1.2 * room)),
        markeredgewidth=0,
        color=mix(colours.surface, colours.feeling, look.dot_strength),
        clip_on=False,
        zorder=3,
    )
    axes.plot(
        smooth.line,
        color=colours.feeling,
        linewidth=look.line if room > _FINE else 0.6 * look.line,
        solid_capstyle="round",
        solid_joinstyle="round",
        clip_on=False,
        zorder=4,
    )


def _draw_heading(figure: Figure, heading: str, look: ChartLook, colours: Colours) -> None:
    """Draw the heading in the upper left corner, half a text size from both edges."""
    inset = look.text * 0.5
    figure.text(
        0,
        1,
        heading,
        transform=offset_copy(figure.transFigure, figure, x=inset, y=-inset, units="points"),
        verticalalignment="top",
        color=colours.ink,
        fontproperties=chart_font(heading, look.text, "semibold"),
        parse_math=False,
    )


def _say_too_little(axes: Axes, look: ChartLook, colours: Colours) -> None:
    text = translate("Chart", "The chart begins with three days that have a rating.")
    middle = Spot(axes.transAxes, 0.5, 0.5, horizontal="center", vertical="center")
    characters = int(axes.get_window_extent().width / (_WIDE_LETTER * look.text))
    write(axes, textwrap.fill(text, characters), middle, look, colours.ink_quiet)
