"""What is said about a trend claims no more than is known."""

from __future__ import annotations

from datetime import date

import pytest

from journal.domain.ratings import Scale
from journal.domain.trends import (
    AllTheSame,
    Direction,
    Gate,
    SeriesFacts,
    TooLittleYet,
    Trend,
    TrendStatement,
)
from journal.words import date_range, day_reading, trend_description, trend_sentence


def _statement(direction: Direction, weekly: float, low: float, high: float, days: int) -> Trend:
    return TrendStatement(direction, weekly, low, high, days_with=days - 20, days=days)


LOWER, HIGHER, UNCLEAR = Direction.LOWER, Direction.HIGHER, Direction.UNCLEAR


@pytest.mark.parametrize(
    ("trend", "sentence"),
    [
        (
            _statement(LOWER, -0.26, -0.4, -0.1, 91),
            "Anxiety was lower at the end than at the start: "
            "about 0.3 points a week (0.1 to 0.4), 71 of 91 days.",
        ),
        (
            _statement(HIGHER, 0.26, 0.1, 0.4, 56),
            "Anxiety was higher at the end than at the start: "
            "about 0.3 points a week (0.1 to 0.4), 36 of 56 days.",
        ),
        (
            _statement(HIGHER, 0.25, 0.1, 0.4, 50),
            "Anxiety was higher at the end than at the start, by 0.7 to 2.8 points, 30 of 50 days.",
        ),
        (
            _statement(LOWER, -0.25, -0.4, -0.1, 50),
            "Anxiety was lower at the end than at the start, by 0.7 to 2.8 points, 30 of 50 days.",
        ),
        (
            _statement(UNCLEAR, 0.05, -0.1, 0.2, 91),
            "Anxiety: no clear direction. "
            "Between 0.1 points a week lower and 0.2 higher would fit, 71 of 91 days.",
        ),
        (
            _statement(UNCLEAR, 0.05, -0.1, 0.2, 50),
            "Anxiety: no clear direction. "
            "Between 0.7 points lower at the end and 1.4 higher would fit, 30 of 50 days.",
        ),
        (AllTheSame(4.5, 29, 30), "Anxiety was 4.5 on every day with a rating (29 of 30 days)."),
    ],
)
def test_a_sentence_gives_direction_interval_and_days(trend: Trend, sentence: str) -> None:
    assert trend_sentence(trend) == sentence


@pytest.mark.parametrize(
    ("missing", "reason"),
    [
        (Gate.DAYS_WITH_RATING, "It takes 21 days with a rating, over at least 28 days."),
        (Gate.SPAN, "It takes 21 days with a rating, over at least 28 days."),
        (Gate.HALF_OF_DAYS, "It takes a rating on half of the days."),
        (Gate.EVEN_HALVES, "One half of this time has many more ratings than the other."),
    ],
)
def test_before_the_gates_it_says_what_it_takes_and_no_direction(
    missing: Gate, reason: str
) -> None:
    sentence = trend_sentence(TooLittleYet((missing,), 6.0, 4.5, 12, 40))
    assert sentence == (
        "Anxiety: too little yet to say whether it changed (12 of 40 days). "
        f"{reason} The middle rating was 6 in the first half and 4.5 in the second."
    )


def test_without_ratings_in_one_half_there_is_no_then_and_now() -> None:
    sentence = trend_sentence(TooLittleYet((Gate.SPAN,), None, 4.5, 1, 1))
    assert "middle rating" not in sentence
    assert "(1 of 1 day)" in sentence


def test_a_stated_direction_is_never_rounded_to_zero() -> None:
    long = _statement(LOWER, -0.003, -0.0055, -0.0004, 3650)
    assert "about 0.0030 points a week (0.0004 to 0.0055)" in trend_sentence(long)


def test_nothing_is_said_to_go_on() -> None:
    for direction in Direction:
        for days in (40, 91):
            words = trend_sentence(_statement(direction, 0.1, -0.2, 0.3, days)).lower()
            assert not any(each in words for each in ("is going", "will", "rising", "improv"))


def test_every_scale_is_called_by_its_name() -> None:
    assert trend_sentence(AllTheSame(5, 30, 30), Scale.MOOD).startswith("Mood was 5")


def test_a_listener_hears_lowest_highest_latest_days_and_gaps() -> None:
    day = date(2026, 11, 3)
    facts = SeriesFacts(1, 9, 4.5, day, days_with=20, days=40, gaps=2, longest_gap=5)
    assert trend_description(facts) == (
        "Anxiety by day: lowest 1, highest 9, latest 4.5 on 3 November 2026. "
        "20 of 40 days with a rating. 2 gaps of three days or more, the longest 5 days."
    )
    without = SeriesFacts(1, 9, 4.5, day, days_with=39, days=40, gaps=0, longest_gap=0)
    assert trend_description(without).endswith("39 of 40 days with a rating.")
    assert trend_description(None) == "Anxiety: no rating in this period."


@pytest.mark.parametrize(
    ("middle", "count", "words"),
    [(None, 0, "Monday: not recorded"), (4.0, 1, "Monday: 4"), (4.5, 2, "middle of 2 ratings")],
)
def test_a_day_is_read_with_its_rating(middle: float | None, count: int, words: str) -> None:
    assert words in day_reading("Monday", middle, count)


def test_a_range_of_days_names_a_year_once() -> None:
    last = date(2026, 11, 22)
    assert date_range(date(2026, 8, 24), last) == "24 August – 22 November 2026"
    assert date_range(date(2025, 12, 1), last) == "1 December 2025 – 22 November 2026"
    assert date_range(last, last) == "22 November 2026"
