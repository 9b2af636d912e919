"""The project's own fonts for charts, so that a chart looks the same on every machine."""

from __future__ import annotations

import logging
from functools import cache, lru_cache

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
_INTER = ("Inter",)
_ALL = ("Inter", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans CJK JP", "Noto Emoji")
"""In the order in which a character is looked for."""

_INTER_HAS = (range(0x590), range(0x2010, 0x2027), range(0x2190, 0x2194))
"""Latin, Greek and Cyrillic, dashes and quotes, arrows; not all of them, but what people write."""

_REMEMBERED = 500
"""How many widths of texts are remembered."""


def chart_font(text: str, size: float, weight: str = "regular") -> FontProperties:
    """Return the font for ``text``, ``size`` points; ``weight`` is regular or semibold.

    Fonts for other scripts are named only where ``text`` needs one, since each name costs time
    whenever the text is measured or drawn.
    """
    _make_known()
    only_inter = all(any(ord(each) in has for has in _INTER_HAS) for each in text)
    return FontProperties(family=_INTER if only_inter else _ALL, size=size, weight=weight)


@lru_cache(maxsize=_REMEMBERED)
def text_width(text: str, size: float) -> float:
    """Return how wide ``text`` is on one line, in points.

    Measuring is slow, and a chart that is drawn again has the same texts: the last are remembered.
    """
    font = chart_font(text, size)
    width, _height, _descent = text_to_path.get_text_width_height_descent(text, font, ismath=False)
    return float(width)


@cache
def _make_known() -> None:
    """Give the font files to matplotlib, once; its other fonts are never asked for."""
    # The fonts for other scripts have one weight; that this is used is no news.
    logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)
    for folder, name in _FILES:
        fontManager.addfont(resource("fonts", folder, name))
