"""Ratings lie between 0 and 10, in tenths, and are never taken for a missing answer."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.errors import InvalidValueError
from journal.domain.ratings import Rating, RatingOnDay, rescale


@pytest.mark.parametrize("points", [11, -1, 10.1, 0.05, float("nan"), float("inf"), True])
def test_what_is_no_rating_is_refused(points: float) -> None:
    with pytest.raises(InvalidValueError):
        Rating(points)


@given(st.integers(0, 100))
def test_tenths_come_back_exactly(tenths: int) -> None:
    rating = Rating.from_tenths(tenths)
    assert (rating.tenths, rating) == (tenths, Rating(tenths / 10))


@pytest.mark.parametrize("tenths", [-1, 101, 10**400])
def test_tenths_beyond_the_scale_are_refused(tenths: int) -> None:
    with pytest.raises(InvalidValueError):
        Rating.from_tenths(tenths)


def test_a_rating_remembers_the_words_of_its_anchors() -> None:
    assert Rating.from_tenths(40, anchors=7) != Rating.from_tenths(40, anchors=8)


def test_a_rating_on_a_day_says_its_points() -> None:
    assert RatingOnDay(date(2026, 11, 22), 45).points == 4.5


@pytest.mark.parametrize(
    ("value", "low", "high", "tenths"),
    [
        ("1", "1", "7", 0),
        ("7", "1", "7", 100),
        ("4", "1", "7", 50),
        ("2", "1", "7", 17),  # 16.67 tenths
        ("-3", "3", "-3", 100),  # turned round
        ("3", "3", "-3", 0),
        ("5", "0", "8", 63),  # 62.5 tenths, half up and not to even
        ("1", "0", "8", 13),  # 12.5
    ],
)
def test_rescaling_rounds_half_up(value: str, low: str, high: str, tenths: int) -> None:
    assert rescale(Decimal(value), Decimal(low), Decimal(high)).tenths == tenths


@pytest.mark.parametrize(
    ("value", "low", "high"),
    [("8", "1", "7"), ("0", "1", "7"), ("4", "3", "-3"), ("NaN", "1", "7"), ("1", "1", "1")],
)
def test_a_value_outside_its_scale_is_refused(value: str, low: str, high: str) -> None:
    with pytest.raises(InvalidValueError):
        rescale(Decimal(value), Decimal(low), Decimal(high))
