from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from journal.analysis.periods import Period
from journal.charts.look import card_look, screen_look
from journal.charts.marks import Mark, place_marks, place_names

GAP = 5.0
PERIOD = Period(date(2026, 8, 24), date(2026, 11, 22))


def _every(days: int, label: str = "appointment") -> list[Mark]:
    return [Mark(day, label) for day in list(PERIOD)[::days]]


def test_a_name_stands_right_of_its_mark() -> None:
    (name,) = place_names([100], [60], 400, GAP)
    assert (name.left, name.row) == (105, 0)


def test_at_the_right_edge_it_stands_left_of_its_mark() -> None:
    (name,) = place_names([380], [60], 400, GAP)
    assert name.left == 315


def test_a_name_in_the_way_sends_the_next_one_below() -> None:
    names = place_names([100, 130, 140], [60, 60, 60], 400, GAP)
    assert [(name.mark, name.row) for name in names] == [(0, 0), (1, 1)]


@given(
    st.lists(st.floats(0, 600), max_size=30).map(sorted),
    st.floats(10, 200),
)
def test_names_touch_neither_names_nor_the_marks_of_the_row_above(
    places: list[float], width: float
) -> None:
    names = place_names(places, [width] * len(places), 600, GAP)
    for name in names:
        for other in names:
            if other is name:
                continue
            if other.row == name.row:
                assert abs(other.left - name.left) >= width
            if other.row <= name.row:
                assert not name.left < places[other.mark] < name.left + width


def test_marks_outside_the_period_are_left_out() -> None:
    outside = [Mark(PERIOD.first - timedelta(days=1), "a"), Mark(PERIOD.last, "b")]
    placed = place_marks(outside, PERIOD, 800, screen_look())
    assert (placed.days, placed.texts) == ((90,), ("b",))


def test_a_long_name_is_cut_to_one_line() -> None:
    (text,) = place_marks(
        [Mark(PERIOD.first, "a very long\nname " * 20)], PERIOD, 400, screen_look()
    ).texts
    assert text.startswith("a very long name")
    assert text.endswith("…")


def test_crowded_marks_are_named_once_each() -> None:
    marks = [*_every(2), Mark(PERIOD.day(61), "dose changed")]
    placed = place_marks(marks, PERIOD, 800, screen_look())
    assert placed.crowded
    assert len(placed.days) == 47
    assert sorted(text for text in placed.texts if text) == ["appointment", "dose changed"]


def test_a_card_shows_marks_without_names() -> None:
    placed = place_marks(_every(30), PERIOD, 300, card_look())
    assert len(placed.days) == 4
    assert placed.rows == 0
