"""The middle ratings of this period and of the equally long one before it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from statistics import quantiles

from journal.analysis.daily import DailySeries, daily_series
from journal.analysis.periods import Period
from journal.domain.ratings import RatingOnDay, Scale
from journal.domain.summaries import SummaryMaterial
from journal.i18n import translate
from journal.report.choices import SummaryChoices, SummarySection
from journal.report.days import period_words
from journal.report.document import Paragraph, Run, Section, Table, Weight
from journal.words import points, scale_name

HARDER = 7
"""Daily middle ratings of anxiety from which a day counts as a harder one."""
_FEWEST_FOR_QUARTERS = 4

_Column = Mapping[Scale, DailySeries]


def then_and_now(material: SummaryMaterial, _choices: SummaryChoices) -> Section | None:
    """Return the table of both periods; without earlier ratings that of this period alone."""
    now = Period(material.first, material.last)
    then = Period.ending(material.first - timedelta(days=1), len(now))
    columns = [_column(material.earlier, then), _column(material.ratings, now)]
    if not columns[-1]:
        return None
    heads = ["", translate("Summary", "before"), translate("Summary", "this time")]
    if not columns[0]:
        del columns[0], heads[1]
    table = Table(tuple(heads), tuple(_rows(columns)))
    note = Paragraph((Run(_note(then, now, has_earlier=len(columns) > 1), Weight.QUIET),))
    heading = translate("Summary", "Then and now")
    return Section(SummarySection.THEN_AND_NOW, heading, (table, note))


def _column(ratings: Mapping[Scale, tuple[RatingOnDay, ...]], period: Period) -> _Column:
    """Return the daily series of the scales that have a rating in ``period``."""
    series = {scale: daily_series(found, period) for scale, found in ratings.items()}
    return {scale: each for scale, each in series.items() if each.days_with}


def _rows(columns: list[_Column]) -> list[tuple[str, ...]]:
    rows = []
    for scale in Scale:
        if not any(scale in column for column in columns):
            continue
        name = scale_name(scale)
        middle = translate("Summary", "{scale}, middle rating").format(scale=name)
        days = translate("Summary", "{scale}, days rated").format(scale=name)
        found = [column.get(scale) for column in columns]
        rows.append((middle, *(_middle(each) for each in found)))
        if scale is Scale.ANXIETY:
            harder = translate("Summary", "Days at {rating} or more").format(rating=HARDER)
            rows.append((harder, *(_harder_days(each) for each in found)))
        rows.append((days, *(_days(each) for each in found)))
    return rows


def _middle(series: DailySeries | None) -> str:
    """Return the middle of the days' ratings, and the middle half where four days have one."""
    if series is None:
        return _not_recorded()
    low, middle, high = _quarters(series)
    if series.days_with < _FEWEST_FOR_QUARTERS:
        return points(middle)
    return f"{points(middle)} ({points(low)}–{points(high)})"


def _quarters(series: DailySeries) -> tuple[float, float, float]:
    """Return the quartiles of the daily middles, interpolated between neighbours."""
    if series.days_with == 1:
        return (series.rated[0],) * 3
    low, middle, high = quantiles(series.rated, n=4, method="inclusive")
    return low, middle, high


def _harder_days(series: DailySeries | None) -> str:
    if series is None:
        return _not_recorded()
    harder = sum(middle >= HARDER for middle in series.rated)
    return _share(harder, series.days_with)


def _days(series: DailySeries | None) -> str:
    return _not_recorded() if series is None else _share(series.days_with, series.days)


def _share(part: int, whole: int) -> str:
    return translate("Summary", "{part} of {whole}").format(part=part, whole=whole)


def _not_recorded() -> str:
    return translate("Summary", "not recorded")


def _note(then: Period, now: Period, *, has_earlier: bool) -> str:
    half = translate("Summary", "In brackets the middle half of the days.")
    if not has_earlier:
        return half
    before = translate("Summary", "Before: {days}.")
    return f"{half} {before.format(days=period_words(then, this_year=now.last.year))}"
