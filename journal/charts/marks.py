"""Appointments and dose changes: dashed lines with their names above the chart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from journal.analysis.periods import Period
from journal.charts.fonts import text_width
from journal.charts.look import LINE_HEIGHT, ChartLook
from journal.charts.writing import Spot, write
from journal.tokens import Colours

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_CROWDED = 28.0
"""Points from mark to mark, on average, below which none crosses the whole chart."""
_SHORT = 0.95
"""Where a crowded mark begins, as a share of the chart's height."""
_LONGEST_NAME = 0.4
"""Share of the chart's width that one name may take."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A day with something to see it by: an appointment, a dose change."""

    day: date
    label: str


@dataclass(frozen=True, slots=True)
class MarkName:
    """A name that found room: of which mark, its left edge in points, its row from above."""

    mark: int
    left: float
    row: int


@dataclass(frozen=True, slots=True)
class PlacedMarks:
    """The marks of a period: their days, counted from its first, their texts and places."""

    days: tuple[int, ...]
    texts: tuple[str, ...]
    names: tuple[MarkName, ...] = ()
    crowded: bool = False

    @property
    def rows(self) -> int:
        """How many rows of names there are."""
        return max((name.row + 1 for name in self.names), default=0)

    def rises(self) -> list[int]:
        """Return for each mark how many rows its line rises above the chart."""
        rises = [0] * len(self.days)
        for name in self.names:
            rises[name.mark] = self.rows - name.row
        return rises


def place_marks(
    marks: Sequence[Mark], period: Period, width: float, look: ChartLook
) -> PlacedMarks:
    """Return where the marks inside ``period`` go on a chart ``width`` points wide."""
    inside = sorted((mark for mark in marks if mark.day in period), key=lambda mark: mark.day)
    days = tuple(period.index(mark.day) for mark in inside)
    crowded = len(days) * _CROWDED > width
    texts = [_shortened(mark.label, look, _LONGEST_NAME * width) for mark in inside]
    if not look.names_axes:
        return PlacedMarks(days, tuple(texts), crowded=crowded)
    if crowded:  # each text is named once
        texts = ["" if text in texts[:mark] else text for mark, text in enumerate(texts)]
    asking = [mark for mark, text in enumerate(texts) if text]
    names = place_names(
        [(days[mark] + 0.5) / len(period) * width for mark in asking],
        [text_width(texts[mark], look.text) for mark in asking],
        width,
        look.text * 0.4,
    )
    named = tuple(replace(name, mark=asking[name.mark]) for name in names)
    return PlacedMarks(days, tuple(texts), named, crowded)


def place_names(
    places: Sequence[float], widths: Sequence[float], whole: float, gap: float
) -> list[MarkName]:
    """Return the names that fit in two rows without touching another name or its mark.

    ``places`` are the marks' distances from the left edge, ascending; ``widths`` those of their
    names, ``whole`` the chart's, all in points. A name stands to the right of its mark, or to
    its left at the right edge. One that fits nowhere is left out; its mark is still drawn.
    """
    upper = lower = line_above = -gap
    placed: list[MarkName] = []
    for mark, (place, width) in enumerate(zip(places, widths, strict=True)):
        fits_right = place + gap + width <= whole
        left = place + gap if fits_right else place - gap - width
        end = max(left + width, place)
        if upper + gap <= min(left, place) and lower + gap <= place:
            placed.append(MarkName(mark, left, 0))
            upper, line_above = end, place
        elif max(lower, line_above) + gap <= left:
            placed.append(MarkName(mark, left, 1))
            lower = end
    return placed


def draw_marks(
    axes: Axes, placed: PlacedMarks, height: float, look: ChartLook, colours: Colours
) -> None:
    """Draw the marks on axes ``height`` points high, their names in the margin above."""
    row_height = look.text * LINE_HEIGHT
    tops = [1 + rows * row_height / height for rows in placed.rises()]
    axes.vlines(
        placed.days,
        _SHORT if placed.crowded else 0,
        tops,
        transform=axes.get_xaxis_transform(),
        colors=colours.mark,
        linewidths=look.hair,
        linestyles=(0, (3, 2.5)),
        clip_on=False,
        zorder=2,
    )
    for name in placed.names:
        up = (placed.rows - name.row - 0.75) * row_height
        spot = Spot(axes.transAxes, 0, 1, right=name.left, up=up)
        write(axes, placed.texts[name.mark], spot, look, colours.mark)


def _shortened(text: str, look: ChartLook, most: float) -> str:
    """Return ``text`` on one line, cut with an ellipsis to ``most`` points."""
    line = " ".join(text.split())
    if text_width(line, look.text) <= most:
        return line
    while line and text_width(f"{line}…", look.text) > most:
        line = line[:-1]
    return f"{line.rstrip()}…"
