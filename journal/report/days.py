"""Stretches of days in words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import groupby

from journal.analysis.daily import DAYS_OF_A_GAP
from journal.analysis.periods import Period
from journal.domain.summaries import SummaryMaterial
from journal.i18n import translate
from journal.words import day_and_month, full_date, month_name

_MOST_GAPS = 3


def period_words(period: Period, this_year: int) -> str:
    """Return a period, with its years only where they are not all ``this_year``."""
    first, last = period.first, period.last
    written = _without_year if first.year == last.year == this_year else full_date
    if first == last:
        return written(last)
    return translate("Date", "{first} to {last}").format(first=written(first), last=written(last))


def short_period_words(period: Period) -> str:
    """Return a stretch of days within a year, as short as it can be: "3–6 Nov"."""
    first, last = period.first, period.last
    if first == last:
        return day_and_month(last)
    begins = str(first.day) if first.month == last.month else day_and_month(first)
    return f"{begins}–{day_and_month(last)}"


def _without_year(day: date) -> str:
    return translate("Date", "{day} {month}").format(day=day.day, month=month_name(day.month))


def days_used(material: SummaryMaterial) -> frozenset[int]:
    """Return the days that gave the summary anything, as indices into its period."""
    period = Period(material.first, material.last)
    days = {entry.moment.day for entry in material.entries}
    days |= {rating.day for ratings in material.ratings.values() for rating in ratings}
    return frozenset(period.index(day) for day in days if day in period)


def gap_words(material: SummaryMaterial) -> str:
    """Return the longest stretches of three days or more that gave nothing; empty for none."""
    period = Period(material.first, material.last)
    gaps = tuple(_gaps(period, days_used(material)))
    if not gaps:
        return ""
    longest = sorted(sorted(gaps, key=len, reverse=True)[:_MOST_GAPS])
    named = ", ".join(short_period_words(gap) for gap in longest)
    words = translate("Summary", "none {days}").format(days=named)
    if len(gaps) == len(longest):
        return words
    more = translate("Summary", "and %n more gap|and %n more gaps", len(gaps) - len(longest))
    return f"{words} {more}"


def _gaps(period: Period, used: frozenset[int]) -> Iterable[Period]:
    for empty, run in groupby(range(len(period)), lambda index: index not in used):
        days = list(run)
        if empty and len(days) >= DAYS_OF_A_GAP:
            yield Period(period.day(days[0]), period.day(days[-1]))
