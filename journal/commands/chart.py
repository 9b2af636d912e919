"""``mooring chart``: one chart as a picture."""

from __future__ import annotations

from argparse import Namespace

from journal.analysis.daily import daily_series
from journal.analysis.periods import Period
from journal.analysis.smoothing import smooth_line
from journal.analysis.trends import trend
from journal.charts.export import ChartFormat, chart_bytes
from journal.charts.look import screen_look
from journal.charts.marks import Mark
from journal.charts.trend import trend_figure
from journal.commands.outcomes import UsageError
from journal.commands.outputs import check_output
from journal.commands.periods import wanted_period
from journal.commands.surroundings import Surroundings
from journal.commands.unlocking import unlocked
from journal.domain.ratings import Scale
from journal.files import write_complete
from journal.i18n import translate
from journal.store.journal_store import JournalStore
from journal.tokens import read_tokens
from journal.words import scale_name, trend_sentence

_SIZE = (720.0, 320.0)
"""Points, wide and high."""


def run(arguments: Namespace, surroundings: Surroundings) -> None:
    """Write the chart of all entries of some days, and say what it shows."""
    out, force = arguments.out, arguments.force
    chart_format = _format(out.suffix)
    check_output(out, force=force)
    scale = Scale(arguments.chart)
    with unlocked(arguments.journal, surroundings) as journal:
        store = journal.store
        period = wanted_period(arguments.since, arguments.until, store, surroundings)
        series = daily_series(store.entries.ratings(scale, period.first, period.last), period)
        marks = _marks(store, period)
    figure = trend_figure(
        series,
        smooth_line(series),
        marks,
        _SIZE,
        screen_look(),
        read_tokens().themes["light"],
        heading=scale_name(scale),
    )
    write_complete(out, chart_bytes(figure, chart_format), force=force)
    surroundings.terminal.confirm(trend_sentence(trend(series), scale))


def _format(suffix: str) -> ChartFormat:
    try:
        return ChartFormat(suffix.lower().removeprefix("."))
    except ValueError:
        raise UsageError(translate("Command", "--out ends in .png, .svg or .pdf.")) from None


def _marks(store: JournalStore, period: Period) -> list[Mark]:
    label = translate("Chart", "appointment")
    days = (appointment.start.day for appointment in store.appointments.all())
    return [Mark(day, label) for day in days if day in period]
