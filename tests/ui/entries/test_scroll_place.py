"""Scrolling a list of any length, against a list laid out as a whole."""

from hypothesis import given
from hypothesis import strategies as st

from journal.ui.entries.scroll_place import UNITS, ScrollPlace

ROOM = 100
HEIGHTS = st.lists(st.integers(1, 160), min_size=1, max_size=30)


def place_of(heights: list[int]) -> ScrollPlace:
    place = ScrollPlace(lambda: len(heights), lambda row: heights[row])
    place.resize(ROOM)
    return place


def pixel(heights: list[int], place: ScrollPlace) -> int:
    """Return how far the list is scrolled, as if it were laid out as a whole."""
    return sum(heights[: place.row]) + place.above


@given(HEIGHTS, st.lists(st.integers(-300, 300), max_size=20))
def test_moving_is_moving_in_the_whole_list(heights: list[int], moves: list[int]) -> None:
    place, expected = place_of(heights), 0
    furthest = max(0, sum(heights) - ROOM)
    for move in moves:
        place.move(move)
        expected = max(0, min(expected + move, furthest))
        assert pixel(heights, place) == expected


@given(HEIGHTS, st.integers(0, 29), st.integers(-300, 3000))
def test_a_row_brought_into_sight_is_in_sight(heights: list[int], row: int, start: int) -> None:
    row %= len(heights)
    place = place_of(heights)
    place.move(start)
    place.bring_into_sight(row)
    tops = dict(place.in_sight())
    assert row in tops
    assert heights[row] > ROOM or 0 <= tops[row] <= ROOM - heights[row]


@given(HEIGHTS, st.integers(0, 3000))
def test_a_row_that_is_in_sight_is_not_moved(heights: list[int], start: int) -> None:
    place = place_of(heights)
    place.move(start)
    whole = [row for row, top in place.in_sight() if top >= 0 and top + heights[row] <= ROOM]
    before = pixel(heights, place)
    for row in whole:
        place.bring_into_sight(row)
    assert pixel(heights, place) == before


@given(HEIGHTS, st.integers(0, 3000))
def test_what_is_in_sight_fills_the_room(heights: list[int], start: int) -> None:
    place = place_of(heights)
    place.move(start)
    rows = list(place.in_sight())
    assert rows[0][1] <= 0
    last, top = rows[-1]
    assert top + heights[last] >= min(ROOM, sum(heights))
    assert [row for row, _ in rows] == list(range(rows[0][0], last + 1))


@given(HEIGHTS, st.integers(0, 30 * UNITS))
def test_the_scroll_bar_leads_back_to_where_it_was(heights: list[int], value: int) -> None:
    place = place_of(heights)
    place.go_to_value(value)
    assert 0 <= place.value <= place.highest_value
    where = (place.row, place.above)
    place.go_to_value(place.value)
    assert place.row == where[0]
    assert abs(place.above - where[1]) <= 1


def test_an_empty_list_is_nowhere() -> None:
    place = place_of([])
    place.move(50)
    place.go_to(3)
    place.go_to_value(3000)
    assert (place.row, place.above, place.value, place.highest_value) == (0, 0, 0, 0)
    assert not list(place.in_sight())


def test_only_rows_in_sight_are_measured() -> None:
    measured: set[int] = set()

    def height(row: int) -> int:
        measured.add(row)
        return 40

    place = ScrollPlace(lambda: 100_000, height)
    place.resize(ROOM)
    place.go_to(50_000)
    place.move(400)
    list(place.in_sight())
    assert len(measured) < 40
