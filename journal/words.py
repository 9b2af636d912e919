"""Codes and numbers as sentences for people: warm, plain, short, and no more than is known."""

from __future__ import annotations

from datetime import date

from journal.domain.ratings import Scale
from journal.domain.sharing import Share
from journal.domain.trends import (
    FEWEST_DAYS_WITH_RATING,
    SHORTEST_SPAN,
    AllTheSame,
    Direction,
    Gate,
    SeriesFacts,
    TooLittleYet,
    Trend,
    TrendStatement,
)
from journal.i18n import translate

_MOST_DECIMALS = 6


def scale_name(scale: Scale) -> str:
    """Return the name of a scale as a heading or the start of a sentence."""
    names = {
        Scale.ANXIETY: translate("Scale", "Anxiety"),
        Scale.MOOD: translate("Scale", "Mood"),
    }
    return names[scale]


def anchor_words(scale: Scale) -> tuple[str, str, str]:
    """Return what 0, 5 and 10 of a scale mean (version ``ratings.ANCHORS``)."""
    words = {
        Scale.ANXIETY: (
            translate("Anchor", "calm"),
            translate("Anchor", "uneasy but managing"),
            translate("Anchor", "the worst I can imagine"),
        ),
        Scale.MOOD: (
            translate("Anchor", "the lowest I know"),
            translate("Anchor", "so-so"),
            translate("Anchor", "the best I know"),
        ),
    }
    return words[scale]


def share_name(share: Share) -> str:
    """Return who may see an entry, as a choice."""
    names = {
        Share.ONLY_ME: translate("Share", "Only me"),
        Share.SUMMARY: translate("Share", "May go in my summary"),
        Share.RAISE: translate("Share", "Raise at next appointment"),
    }
    return names[share]


def protected_words() -> str:
    """Return what the encryption protects, as first start, settings and README say it."""
    return translate(
        "Privacy",
        "Everything you write stays in one encrypted file on this computer. Mooring never uses a"
        " network. Someone who has the file but not your passphrase or your recovery sheet learns"
        " its size and its dates, nothing else.",
    )


def not_protected_words() -> str:
    """Return what no encryption here protects."""
    return translate(
        "Privacy",
        "Harmful programs running as you while the journal is open, someone recording keys or"
        " the screen, a legal order, what a printer keeps, what the computer writes to its disk"
        " when it sleeps, and what you print or save as a file yourself. Without passphrase and"
        " recovery sheet nobody can open the journal again, and nobody can send you a new"
        " passphrase.",
    )


def points(value: float) -> str:
    """Return a rating or a middle of ratings to one decimal at most: "4", "4.5"."""
    return f"{round(value, 1):g}"


def month_name(month: int) -> str:
    """Return the name of a month, 1 to 12."""
    names = (
        translate("Month", "January"),
        translate("Month", "February"),
        translate("Month", "March"),
        translate("Month", "April"),
        translate("Month", "May"),
        translate("Month", "June"),
        translate("Month", "July"),
        translate("Month", "August"),
        translate("Month", "September"),
        translate("Month", "October"),
        translate("Month", "November"),
        translate("Month", "December"),
    )
    return names[month - 1]


def short_month_name(month: int) -> str:
    """Return the short name of a month, 1 to 12, as it stands under a chart."""
    names = (
        translate("Month, short", "Jan"),
        translate("Month, short", "Feb"),
        translate("Month, short", "Mar"),
        translate("Month, short", "Apr"),
        translate("Month, short", "May"),
        translate("Month, short", "Jun"),
        translate("Month, short", "Jul"),
        translate("Month, short", "Aug"),
        translate("Month, short", "Sep"),
        translate("Month, short", "Oct"),
        translate("Month, short", "Nov"),
        translate("Month, short", "Dec"),
    )
    return names[month - 1]


def day_and_month(day: date) -> str:
    """Return a day without its year, with the month's short name: "2 Nov"."""
    pattern = translate("Date", "{day} {month}")
    return pattern.format(day=day.day, month=short_month_name(day.month))


def full_date(day: date) -> str:
    """Return a day with its year: "2 November 2026"."""
    pattern = translate("Date", "{day} {month} {year}")
    return pattern.format(day=day.day, month=month_name(day.month), year=day.year)


def date_range(first: date, last: date) -> str:
    """Return a stretch of days: "24 August – 22 November 2026"."""
    if first == last:
        return full_date(last)
    start = full_date(first)
    if first.year == last.year:
        pattern = translate("Date, long", "{day} {month}")
        start = pattern.format(day=first.day, month=month_name(first.month))
    return translate("Date", "{first} – {last}").format(first=start, last=full_date(last))


def days_with_rating(days_with: int, days: int) -> str:
    """Return how many of a period's days have a rating, as a note after a sentence."""
    return translate("Trend", "{with_rating} of %n day|{with_rating} of %n days", days).format(
        with_rating=days_with
    )


def day_reading(day: str, middle: float | None, count: int) -> str:
    """Return what a chart says of the day written as ``day``, with ``count`` ratings."""
    if middle is None:
        return translate("Trend", "{day}: not recorded").format(day=day)
    pattern = translate("Trend", "{day}: {rating}|{day}: {rating}, the middle of %n ratings", count)
    return pattern.format(day=day, rating=points(middle))


def trend_sentence(trend: Trend, scale: Scale = Scale.ANXIETY) -> str:
    """Return what may be said about the direction of a scale's ratings, and how sure it is."""
    if isinstance(trend, TooLittleYet):
        return _too_little(trend, scale)
    if isinstance(trend, AllTheSame):
        return translate(
            "Trend", "{scale} was {rating} on every day with a rating ({days})."
        ).format(
            scale=scale_name(scale),
            rating=points(trend.points),
            days=days_with_rating(trend.days_with, trend.days),
        )
    if trend.direction is Direction.UNCLEAR:
        return _no_direction(trend, scale)
    return _direction(trend, scale)


def trend_description(facts: SeriesFacts | None, scale: Scale = Scale.ANXIETY) -> str:
    """Return the chart of a scale in words, for someone who listens to it."""
    if facts is None:
        return translate("Trend", "{scale}: no rating in this period.").format(
            scale=scale_name(scale)
        )
    described = translate(
        "Trend",
        "{scale} by day: lowest {lowest}, highest {highest}, latest {latest} on {day}. "
        "{days} with a rating.",
    ).format(
        scale=scale_name(scale),
        lowest=points(facts.lowest),
        highest=points(facts.highest),
        latest=points(facts.latest),
        day=full_date(facts.latest_day),
        days=days_with_rating(facts.days_with, facts.days),
    )
    if not facts.gaps:
        return described
    gaps = translate(
        "Trend",
        "%n gap of three days or more, {longest} days long.|"
        "%n gaps of three days or more, the longest {longest} days.",
        facts.gaps,
    ).format(longest=facts.longest_gap)
    return f"{described} {gaps}"


def _direction(trend: TrendStatement, scale: Scale) -> str:
    if trend.gives_weekly_number:
        low, high = trend.low, trend.high
        patterns = {
            Direction.LOWER: translate(
                "Trend",
                "{scale} was lower at the end than at the start: "
                "about {weekly} points a week ({low} to {high}), {days}.",
            ),
            Direction.HIGHER: translate(
                "Trend",
                "{scale} was higher at the end than at the start: "
                "about {weekly} points a week ({low} to {high}), {days}.",
            ),
        }
    else:
        low, high = trend.change_between
        patterns = {
            Direction.LOWER: translate(
                "Trend",
                "{scale} was lower at the end than at the start, "
                "by {low} to {high} points, {days}.",
            ),
            Direction.HIGHER: translate(
                "Trend",
                "{scale} was higher at the end than at the start, "
                "by {low} to {high} points, {days}.",
            ),
        }
    smaller, larger = sorted((abs(low), abs(high)))
    decimals = _decimals_of(smaller)
    return patterns[trend.direction].format(
        scale=scale_name(scale),
        weekly=f"{abs(trend.weekly):.{decimals}f}",
        low=f"{smaller:.{decimals}f}",
        high=f"{larger:.{decimals}f}",
        days=days_with_rating(trend.days_with, trend.days),
    )


def _no_direction(trend: TrendStatement, scale: Scale) -> str:
    if trend.gives_weekly_number:
        low, high = trend.low, trend.high
        pattern = translate(
            "Trend",
            "{scale}: no clear direction. Between {low} points a week lower and {high} higher "
            "would fit, {days}.",
        )
    else:
        low, high = trend.change_between
        pattern = translate(
            "Trend",
            "{scale}: no clear direction. Between {low} points lower at the end and {high} higher "
            "would fit, {days}.",
        )
    smaller, larger = sorted((-low, high))
    decimals = _decimals_of(max(smaller, larger / 10))
    return pattern.format(
        scale=scale_name(scale),
        low=f"{-low:.{decimals}f}",
        high=f"{high:.{decimals}f}",
        days=days_with_rating(trend.days_with, trend.days),
    )


def _decimals_of(value: float) -> int:
    """Return the fewest decimals, at least one, with which ``value`` is not written as zero."""
    fitting = (each for each in range(1, _MOST_DECIMALS) if round(value, each) > 0)
    return next(fitting, _MOST_DECIMALS)


def _too_little(trend: TooLittleYet, scale: Scale) -> str:
    sentences = [
        translate("Trend", "{scale}: too little yet to say whether it changed ({days}).").format(
            scale=scale_name(scale), days=days_with_rating(trend.days_with, trend.days)
        ),
        _what_is_missing(trend),
    ]
    if trend.then is not None and trend.now is not None:
        then_and_now = translate(
            "Trend", "The middle rating was {then} in the first half and {now} in the second."
        )
        sentences.append(then_and_now.format(then=points(trend.then), now=points(trend.now)))
    return " ".join(sentences)


def _what_is_missing(trend: TooLittleYet) -> str:
    """Return the first thing that is missing, as what it takes."""
    days = translate(
        "Trend", "It takes {days} days with a rating, over at least {span} days."
    ).format(days=FEWEST_DAYS_WITH_RATING, span=SHORTEST_SPAN)
    takes = {
        Gate.DAYS_WITH_RATING: days,
        Gate.SPAN: days,
        Gate.HALF_OF_DAYS: translate("Trend", "It takes a rating on half of the days."),
        Gate.EVEN_HALVES: translate(
            "Trend", "One half of this time has many more ratings than the other."
        ),
    }
    return takes[trend.missing[0]]
