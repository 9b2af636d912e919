"""A chart as pixels for the screen, and where its days and ratings lie on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matplotlib.backends.backend_agg import FigureCanvasAgg

from journal.charts.frame import POINTS_PER_INCH, size_of
from journal.domain.ratings import HIGHEST

if TYPE_CHECKING:
    from matplotlib.figure import Figure


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn chart: ``pixels`` are rows of red, green, blue and alpha, a byte each.

    ``width`` and ``height`` count pixels. The days' axes reach from ``left`` to ``right`` and
    from ``top`` down to ``bottom``, in points, and hold ``days`` days.
    """

    pixels: bytes
    width: int
    height: int
    left: float
    right: float
    top: float
    bottom: float
    days: int

    def x_of(self, day: int) -> float:
        """Return how far the middle of a day lies from the left edge, in points."""
        return self.left + (day + 0.5) / self.days * (self.right - self.left)

    def y_of(self, rating: float) -> float:
        """Return how far a rating lies from the upper edge, in points."""
        return self.bottom - rating / HIGHEST * (self.bottom - self.top)

    def day_at(self, x: float) -> int:
        """Return the day at ``x`` points from the left edge; the nearest one outside the axes."""
        share = (x - self.left) / (self.right - self.left)
        return min(max(int(share * self.days), 0), self.days - 1)


def picture_of(figure: Figure, scale: float) -> Picture:
    """Return ``figure``, a chart of days, with ``scale`` pixels for each point."""
    width, height = size_of(figure)
    axes = figure.axes[0]
    box = axes.get_position()
    figure.dpi = POINTS_PER_INCH * scale
    canvas = FigureCanvasAgg(figure)
    canvas.draw()  # type: ignore[no-untyped-call]
    wide, high = canvas.get_width_height()
    return Picture(
        pixels=bytes(canvas.buffer_rgba()),  # type: ignore[no-untyped-call]
        width=wide,
        height=high,
        left=box.x0 * width,
        right=box.x1 * width,
        top=(1 - box.y1) * height,
        bottom=(1 - box.y0) * height,
        days=round(axes.get_xlim()[1] + 0.5),
    )
