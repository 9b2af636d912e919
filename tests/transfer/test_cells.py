"""Cells: numbers, answers and names, where empty is no answer."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.errors import InvalidValueError
from journal.transfer import cells

ONE, SEVEN = Decimal(1), Decimal(7)


@pytest.mark.parametrize(
    ("text", "expected"), [("7", "7"), (" -1.0 ", "-1.0"), ("+3,5", "3.5"), ("007", "7")]
)
def test_numbers_have_a_point_or_a_comma(text: str, expected: str) -> None:
    assert cells.number(text) == Decimal(expected)


@pytest.mark.parametrize(
    "text", ["", "seven", "1_0", "nan", "inf", "1e3", "1.2.3", "1,000.5", "\u0667"]
)
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(InvalidValueError):
        cells.number(text)


@pytest.mark.parametrize(("text", "tenths"), [("1", 0), ("7", 100), ("4", 50), ("2", 17)])
def test_a_rating_is_rescaled_half_up(text: str, tenths: int) -> None:
    straight, turned = cells.rating(text, ONE, SEVEN), cells.rating(text, SEVEN, ONE)
    assert straight is not None
    assert turned is not None
    assert (straight.tenths, turned.tenths) == (tenths, 100 - tenths)


def test_an_empty_cell_is_not_zero() -> None:
    assert cells.rating(" ", ONE, SEVEN) is None
    assert cells.answer("") is None
    assert cells.names("  ", ",") == ()


@pytest.mark.parametrize("text", ["0", "8", "-1"])
def test_a_number_outside_its_scale_is_refused(text: str) -> None:
    with pytest.raises(InvalidValueError):
        cells.rating(text, ONE, SEVEN)


@pytest.mark.parametrize(
    ("text", "noticed"), [("TRUE", True), ("x", True), ("1.0", True), ("No", False), ("0", False)]
)
def test_answers(text: str, noticed: bool) -> None:
    assert cells.answer(text) is noticed


def test_an_answer_that_is_neither_yes_nor_no_is_refused() -> None:
    with pytest.raises(InvalidValueError):
        cells.answer("2")


def test_names_are_tidied_and_kept_once() -> None:
    assert cells.names(" Work |crowded\tbus|| work|", "|") == ("Work", "crowded bus")


@pytest.mark.parametrize("text", ["", " \n", "x" * 81])
def test_a_name_no_label_can_have_is_refused(text: str) -> None:
    with pytest.raises(InvalidValueError):
        cells.label_name(text)


@given(st.text(max_size=20))
def test_any_cell_is_a_value_or_a_named_error(text: str) -> None:
    for read in (cells.number, cells.answer, cells.label_name):
        try:
            read(text)
        except InvalidValueError:
            continue
