"""The chart of a summary, drawn at the size it has on the page."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from journal.analysis.smoothing import smooth_line
from journal.charts.export import ChartFormat, chart_bytes
from journal.charts.look import page_look
from journal.charts.marks import Mark
from journal.charts.trend import trend_figure
from journal.i18n import translate
from journal.report.choices import Paper
from journal.report.document import Chart
from journal.tokens import read_tokens

LEAST_TEXT = 9.0
"""Points: nothing on a page is set smaller."""

_WIDTHS = {Paper.A4: 521.0, Paper.LETTER: 538.0}
"""Between the margins, in points."""
_HEIGHT = 122.0


def drawn_chart(chart: Chart, paper: Paper) -> dict[str, Any]:
    """Return ``chart`` as SVG text with its width and height in points."""
    size = (_WIDTHS[paper], _HEIGHT)
    marks = [Mark(day, translate("Summary", "appointment")) for day in chart.appointments]
    figure = trend_figure(
        chart.series,
        smooth_line(chart.series),
        marks,
        size,
        replace(page_look(), text=LEAST_TEXT),
        read_tokens().themes["light"],
    )
    svg = chart_bytes(figure, ChartFormat.SVG).decode()
    return {"svg": svg, "width": size[0], "height": size[1]}
