"""Charts as files, with nothing in them but the chart: no date, no name, no program."""

from __future__ import annotations

import io
from enum import StrEnum
from threading import Lock
from typing import TYPE_CHECKING

from matplotlib import rc_context

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_DRAWING = Lock()
"""Held while a chart is drawn off the screen: matplotlib's settings are shared by all threads."""

_PNG_SCALE = 2.0


class ChartFormat(StrEnum):
    """What a chart is saved as; the value is the end of the file's name."""

    PNG = "png"
    SVG = "svg"
    PDF = "pdf"


_NOTHING_PRIVATE: dict[ChartFormat, dict[str, None]] = {
    ChartFormat.PNG: {"Software": None},
    ChartFormat.SVG: {"Creator": None, "Date": None, "Format": None, "Type": None},
    ChartFormat.PDF: {"Creator": None, "Producer": None, "CreationDate": None},
}


def chart_bytes(figure: Figure, chart_format: ChartFormat, scale: float = _PNG_SCALE) -> bytes:
    """Return the file of ``figure``; ``scale`` is the pixels of a PNG for each point."""
    file = io.BytesIO()
    settings = rc_context(
        {
            "svg.fonttype": "none",  # text stays text
            "svg.hashsalt": "chart",  # the same chart gives the same bytes
            "pdf.fonttype": 42,  # fonts are embedded, and text can be searched
        }
    )
    with _DRAWING, settings:
        figure.savefig(
            file,
            format=chart_format.value,
            dpi=figure.dpi * scale if chart_format is ChartFormat.PNG else figure.dpi,
            facecolor=figure.get_facecolor(),
            metadata=_NOTHING_PRIVATE[chart_format],
        )
    return file.getvalue()
