"""Anxiety by day: the chart, and what may be said about it."""

from __future__ import annotations

from journal.analysis.daily import daily_series
from journal.analysis.periods import Period
from journal.analysis.trends import trend
from journal.domain.ratings import Scale
from journal.domain.summaries import SummaryMaterial
from journal.i18n import translate
from journal.report.choices import SummaryChoices, SummarySection
from journal.report.document import Chart, Paragraph, Run, Section, Weight
from journal.words import trend_description, trend_sentence


def anxiety(material: SummaryMaterial, _choices: SummaryChoices) -> Section | None:
    """Return the chart of anxiety with its sentence, or None without a rating."""
    period = Period(material.first, material.last)
    series = daily_series(material.ratings.get(Scale.ANXIETY, ()), period)
    if not series.days_with:
        return None
    met = [each.start.day for each in (material.previous, material.appointment) if each is not None]
    chart = Chart(
        series,
        appointments=tuple(day for day in met if day in period),
        description=trend_description(series.facts(), Scale.ANXIETY),
    )
    explained = translate(
        "Summary", " Each dot is the middle rating of a day; gaps are days without an entry."
    )
    sentence = Run(trend_sentence(trend(series), Scale.ANXIETY))
    return Section(
        SummarySection.ANXIETY,
        translate("Summary", "Anxiety, 0 calm to 10 the worst I can imagine"),
        (chart, Paragraph((sentence, Run(explained, Weight.QUIET)))),
    )
