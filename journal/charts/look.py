"""The sizes of a chart, by where it goes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from journal.tokens import read_tokens

LINE_HEIGHT = 1.35
"""Of one line of chart text, as a factor of its size."""


@dataclass(frozen=True, slots=True)
class ChartLook:
    """Sizes in points; on screen a point is a logical pixel.

    ``text`` is the size of all text, ``line`` the width of the smooth line, ``dot`` a day's
    diameter, ``hair`` the width of grid lines. ``dot_strength`` and ``band_strength`` are the
    shares of the line's colour in the dots and the band (0 to 1). ``names_axes`` names ratings,
    days, marks and the band; without it the words around the chart do.
    """

    text: float
    line: float
    dot: float
    hair: float
    dot_strength: float
    band_strength: float
    names_axes: bool = True


def screen_look(text_scale: float = 1.0) -> ChartLook:
    """Return the look of a chart that a page of the window is about, and of saved files."""
    return ChartLook(
        text=read_tokens().metrics.text_small * text_scale,
        line=2.2,
        dot=5.5,
        hair=1.0,
        dot_strength=0.5,
        band_strength=0.14,
    )


def card_look(text_scale: float = 1.0) -> ChartLook:
    """Return the look of a small chart among other cards, whose words stand below it."""
    return replace(screen_look(text_scale), names_axes=False)


def page_look() -> ChartLook:
    """Return the look of a chart on a printed page, in greys too."""
    return ChartLook(text=7.5, line=1.3, dot=3.6, hair=0.5, dot_strength=0.85, band_strength=0.14)
