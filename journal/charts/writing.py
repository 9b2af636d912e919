"""Text on a chart: in our fonts, as it stands, at a spot that may be moved by points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matplotlib.transforms import offset_copy

from journal.charts.fonts import chart_font
from journal.charts.look import ChartLook

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.transforms import Transform


@dataclass(frozen=True, slots=True)
class Spot:
    """A place ``x``, ``y`` of ``transform``, moved ``right`` and ``up`` by points.

    ``horizontal`` and ``vertical`` say which part of the text stands there, in matplotlib's words.
    """

    transform: Transform
    x: float
    y: float
    right: float = 0.0
    up: float = 0.0
    horizontal: str = "left"
    vertical: str = "baseline"


def write(axes: Axes, text: str, spot: Spot, look: ChartLook, colour: str) -> None:
    """Write ``text``; no part of it is taken for a formula."""
    figure = axes.get_figure(root=True)
    axes.text(
        spot.x,
        spot.y,
        text,
        transform=offset_copy(spot.transform, figure, spot.right, spot.up, "points"),
        horizontalalignment=spot.horizontal,
        verticalalignment=spot.vertical,
        color=colour,
        fontproperties=chart_font(text, look.text),
        parse_math=False,
    )
