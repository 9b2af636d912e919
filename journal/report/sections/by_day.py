"""Ratings by day: the chart of a scale, and what may be said about it."""

from __future__ import annotations

from journal.analysis.daily import DailySeries, daily_series
from journal.analysis.periods import Period
from journal.analysis.trends import trend
from journal.domain.ratings import Scale
from journal.domain.summaries import SummaryMaterial
from journal.i18n import translate
from journal.report.choices import SummaryChoices, SummarySection
from journal.report.document import Chart, Paragraph, Run, Section, Weight
from journal.words import anchor_words, scale_name, trend_description, trend_sentence


def anxiety(material: SummaryMaterial, _choices: SummaryChoices) -> Section | None:
    """Return the chart of anxiety with its sentence, or None without a rating."""
    return _by_day(material, Scale.ANXIETY, SummarySection.ANXIETY)


def mood(material: SummaryMaterial, _choices: SummaryChoices) -> Section | None:
    """Return the chart of mood with its sentence, or None without a rating."""
    return _by_day(material, Scale.MOOD, SummarySection.MOOD)


def _by_day(material: SummaryMaterial, scale: Scale, section: SummarySection) -> Section | None:
    period = Period(material.first, material.last)
    series = daily_series(material.ratings.get(scale, ()), period)
    if not series.days_with:
        return None
    sentence = Run(trend_sentence(trend(series), scale))
    explained = Run(_explained(), Weight.QUIET)
    line = (sentence, explained) if scale is Scale.ANXIETY else (sentence,)
    return Section(section, _heading(scale), (_chart(material, series, scale), Paragraph(line)))


def _chart(material: SummaryMaterial, series: DailySeries, scale: Scale) -> Chart:
    met = [each.start.day for each in (material.previous, material.appointment) if each is not None]
    return Chart(
        series,
        appointments=tuple(day for day in met if day in series.period),
        description=trend_description(series.facts(), scale),
    )


def _heading(scale: Scale) -> str:
    lowest, _, highest = anchor_words(scale)
    heading = translate("Summary", "{scale}, 0 {lowest} to 10 {highest}")
    return heading.format(scale=scale_name(scale), lowest=lowest, highest=highest)


def _explained() -> str:
    return translate(
        "Summary", " Each dot is the middle rating of a day; gaps are days without an entry."
    )
