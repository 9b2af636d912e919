"""The band of the middle half of the days around, and its name right beside it."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from matplotlib.transforms import offset_copy

from journal.analysis.smoothing import SmoothLine
from journal.charts.fonts import text_width
from journal.charts.frame import room_for_days
from journal.charts.look import LINE_HEIGHT, ChartLook
from journal.charts.writing import Spot, write
from journal.i18n import translate
from journal.tokens import Colours, mix

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_CHARACTERS_BESIDE = 12
_WIDEST_BESIDE = 0.2
"""Share of the chart's width that the name may take; wider, it stands below the chart."""
_BRACKET = 0.5
"""Distance of the bracket from the chart, and of the name from the bracket, in text sizes."""


@dataclass(frozen=True, slots=True)
class BandName:
    """What the band is, and the room in points that saying so takes: beside or below the chart."""

    text: str = ""
    beside: float = 0.0
    below: float = 0.0


def place_band_name(smooth: SmoothLine, width: float, look: ChartLook) -> BandName:
    """Return the band's name for a chart ``width`` points wide, margins included."""
    if not look.names_axes or np.isnan(smooth.low).all():
        return BandName()
    name = translate("Chart", "middle half of the days around")
    lines = textwrap.wrap(name, _CHARACTERS_BESIDE)
    beside = max(text_width(line, look.text) for line in lines) + 2 * _BRACKET * look.text
    if beside <= _WIDEST_BESIDE * width:
        return BandName("\n".join(lines), beside=beside)
    text = translate("Chart", "Band: {what}").format(what=name)
    return BandName(text, below=look.text * LINE_HEIGHT)


def draw_band(
    axes: Axes, smooth: SmoothLine, name: BandName, look: ChartLook, colours: Colours
) -> None:
    """Draw the band under everything else, and its name where room was kept for it."""
    colour = mix(colours.surface, colours.feeling, look.band_strength)
    days = np.arange(len(smooth.low))
    axes.fill_between(days, smooth.low, smooth.high, color=colour, linewidth=0, zorder=-1)
    if name.beside:
        _name_beside(axes, smooth, name, look, colours)
    elif name.below:
        below = Spot(axes.transAxes, 0, 0, up=-room_for_days(look), vertical="top")
        write(axes, name.text, below, look, colours.ink_quiet)


def _name_beside(
    axes: Axes, smooth: SmoothLine, name: BandName, look: ChartLook, colours: Colours
) -> None:
    """Draw a bracket as high as the band at its end, and the name beside the bracket."""
    last = int(np.flatnonzero(np.isfinite(smooth.low))[-1])
    low, high = float(smooth.low[last]), float(smooth.high[last])
    edge, step = axes.get_yaxis_transform(), _BRACKET * look.text
    axes.vlines(
        1,
        low,
        high,
        transform=offset_copy(edge, axes.get_figure(root=True), x=step, units="points"),
        colors=mix(colours.surface, colours.feeling, look.dot_strength),
        linewidths=look.line,
        clip_on=False,
        zorder=1,
    )
    beside = Spot(edge, 1, (low + high) / 2, right=2 * step, vertical="center")
    write(axes, name.text, beside, look, colours.ink_quiet)
