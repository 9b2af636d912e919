"""Rows read as far as somebody scrolls."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from journal.domain.entries import Entry
from journal.domain.moments import Moment
from journal.domain.records import new_record_id
from journal.ui.entries.timeline_model import PAGE, TimelineModel
from tests.support.sessions import EVENING

TODAY = EVENING.date()


class MemoryShelf:
    """Entries in memory, three a day, and how often they were fetched."""

    def __init__(self, count: int) -> None:
        self.entries = {
            count - number: Entry(
                new_record_id(), Moment.of(EVENING - timedelta(hours=8 * number)), note=f"{number}"
            )
            for number in range(count)
        }
        self.fetched = 0

    def fetch(self, before: int | None, limit: int) -> list[tuple[int, Entry]]:
        """Return the next entries below a position."""
        self.fetched += 1
        below = [each for each in self.entries if before is None or each < before]
        return [(each, self.entries[each]) for each in below[:limit]]

    def positions(self, down_to: int) -> list[int]:
        """Return the positions down to one."""
        return [each for each in self.entries if each >= down_to]


def model_of(shelf: MemoryShelf) -> TimelineModel:
    model = TimelineModel(shelf)
    model.read({}, TODAY)
    return model


def read_all(model: TimelineModel) -> None:
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())


@pytest.mark.parametrize("count", [0, 1, PAGE - 1, PAGE, PAGE + 1, 3 * PAGE])
def test_every_entry_comes_once_and_in_order(count: int) -> None:
    model = model_of(MemoryShelf(count))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    read_all(model)
    excerpts = [model.row(number).excerpt for number in range(model.rowCount())]
    assert excerpts == [str(number) for number in range(count)]


def test_only_the_newest_are_read_at_first() -> None:
    shelf = MemoryShelf(20 * PAGE)
    model = model_of(shelf)
    assert model.rowCount() == PAGE
    assert shelf.fetched == 1


def test_pages_left_behind_are_given_up_and_read_again_when_wanted() -> None:
    shelf = MemoryShelf(40 * PAGE)
    model = model_of(shelf)
    read_all(model)
    fetched = shelf.fetched
    assert model.row(0).excerpt == "0"
    assert shelf.fetched == fetched + 1
    assert model.row(1).excerpt == "1"
    assert shelf.fetched == fetched + 1


def test_a_day_has_one_heading_also_across_pages() -> None:
    model = model_of(MemoryShelf(2 * PAGE))
    read_all(model)
    headings = [model.heading(number) for number in range(model.rowCount())]
    days = {model.row(number).day for number in range(model.rowCount())}
    shown = [heading for heading in headings if heading]
    assert len(shown) == len(days) == len(set(shown))
    assert headings[0] == "Sunday 22 November"


def test_a_screen_reader_hears_the_day_with_every_row() -> None:
    model = model_of(MemoryShelf(2))
    spoken = model.data(model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Sunday 22 November, 10:40. 1. Only me"
    assert model.data(model.index(1, 0), Qt.ItemDataRole.DisplayRole) == "10:40. 1. Only me"
    assert model.data(QModelIndex()) is None
    assert model.data(model.index(1, 0), Qt.ItemDataRole.EditRole) is None


def test_reading_anew_goes_at_least_as_far_as_asked() -> None:
    shelf = MemoryShelf(10 * PAGE)
    model = model_of(shelf)
    deep = 10 * PAGE - 3 * PAGE
    fetched = shelf.fetched
    model.read_again({}, TODAY, down_to=deep)
    assert shelf.fetched == fetched + 1
    assert model.row(model.rowCount() - 1).position <= deep
    assert model.rowCount() <= 4 * PAGE
    model.read_again({}, TODAY, down_to=-1)
    assert model.rowCount() == 10 * PAGE


def test_a_place_is_found_by_its_position_or_the_next_older() -> None:
    shelf = MemoryShelf(3 * PAGE)
    model = model_of(shelf)
    read_all(model)
    position = model.row(70).position
    assert model.number_at(position) == 70
    del shelf.entries[position]
    model.read_again({}, TODAY, down_to=0)
    assert model.row(model.number_at(position)).excerpt == "71"
    assert model.number_at(-5) == model.rowCount() - 1
    assert model.number_at(10**6) == 0


def test_another_year_is_named() -> None:
    model = model_of(MemoryShelf(1))
    model.read({}, date(2027, 1, 1))
    assert model.heading(0) == "Sunday 22 November 2026"
