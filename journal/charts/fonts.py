"""The project's own fonts for charts, so that a chart looks the same on every machine."""

from __future__ import annotations

import logging
from functools import cache

from matplotlib.font_manager import FontProperties, fontManager
from matplotlib.textpath import text_to_path

from journal.resource_files import resource

_FILES = (
    ("inter", "Inter-Regular.ttf"),
    ("inter", "Inter-SemiBold.ttf"),
    ("noto", "NotoSansArabic-Regular.ttf"),
    ("noto", "NotoSansHebrew-Regular.ttf"),
    ("noto", "NotoSansCJKjp-Regular-Subset.otf"),
    ("noto", "NotoEmoji-Regular.ttf"),
)
_FAMILIES = ("Inter", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans CJK JP", "Noto Emoji")
"""In the order in which a character is looked for."""


def chart_font(size: float, weight: str = "regular") -> FontProperties:
    """Return the font for chart text of ``size`` points; ``weight`` is regular or semibold."""
    _make_known()
    return FontProperties(family=list(_FAMILIES), size=size, weight=weight)


def text_width(text: str, font: FontProperties) -> float:
    """Return how wide ``text`` is on one line, in points."""
    width, _height, _descent = text_to_path.get_text_width_height_descent(text, font, ismath=False)
    return float(width)


@cache
def _make_known() -> None:
    """Give the font files to matplotlib, once; its other fonts are never asked for."""
    # The fonts for other scripts have one weight; that this is used is no news.
    logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)
    for folder, name in _FILES:
        fontManager.addfont(resource("fonts", folder, name))
