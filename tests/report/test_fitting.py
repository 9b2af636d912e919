"""What has no room goes, the least important first, and the page says how much went."""

from dataclasses import replace

import pytest

from journal.domain.sharing import Share
from journal.report.choices import SummaryChoices, SummarySection
from journal.report.document import BlankLines, Items, Summary
from journal.report.fitting import fitted
from journal.report.summary import build_summary
from journal.report.text import plain_text
from tests.support.plain_days import LAST_DAY, TRIGGERS, Row, material_of, run_on

NOTES = tuple(f"Note number {number}." for number in range(8))


def full_summary() -> Summary:
    """Return a summary with eight points, eight entries, six triggers and two exercises."""
    rows = [Row(LAST_DAY, anxiety=5, triggers=TRIGGERS, note=note) for note in NOTES]
    raised = [replace(row, note=f"Raise: {row.note}", share=Share.RAISE) for row in rows]
    material = material_of(
        [*rows, *raised], days=3, runs=[run_on(LAST_DAY), run_on(LAST_DAY, "look-around")]
    )
    chosen = frozenset(entry.id for entry in material.entries)
    return build_summary(material, SummaryChoices(entries=chosen), LAST_DAY)


def sizes(summary: Summary) -> dict[SummarySection, int]:
    """Return how many items, or lines to write on, the sections have."""
    found = {}
    for section in summary.sections:
        for block in section.blocks:
            if isinstance(block, Items):
                found[section.id] = len(block.items)
            if isinstance(block, BlankLines):
                found[section.id] = block.count
    return found


def things(summary: Summary) -> int:
    """Return how much there is on the page, in items and lines."""
    return sum(sizes(summary).values())


def with_room_for(most: int) -> Summary:
    """Return the full summary on a page with room for so many items and lines."""
    return fitted(full_summary(), lambda summary: things(summary) <= most)


def test_nothing_goes_where_everything_has_room() -> None:
    assert fitted(full_summary(), lambda _: True) == full_summary()


def test_lines_to_write_on_go_first_then_entries_from_the_oldest() -> None:
    whole = things(full_summary())
    assert sizes(with_room_for(whole - 2))[SummarySection.AGREE] == 1
    page = plain_text(with_room_for(whole - 4))
    assert "Note number 0." not in page.split("Entries I chose to share")[1]
    assert "22 Nov. Note number 2." in page
    assert "2 more left out for space." in page


def test_the_oldest_points_to_talk_about_go_before_the_last_entries() -> None:
    page = with_room_for(things(full_summary()) - 2 - 5 - 2)
    assert sizes(page)[SummarySection.TALK_ABOUT] == 6
    assert "1. Raise: Note number 2." in plain_text(page)
    assert sizes(page)[SummarySection.ENTRIES] == 3


@pytest.mark.parametrize("most", range(4, 27))
def test_no_more_goes_than_has_to(most: int) -> None:
    assert things(with_room_for(most)) == min(most, things(full_summary()))


def test_the_last_resort_keeps_one_of_everything_but_the_entries() -> None:
    last = fitted(full_summary(), lambda _: False)
    assert sizes(last) == {
        SummarySection.TALK_ABOUT: 1,
        SummarySection.AROUND: 1,
        SummarySection.PRACTISED: 1,
        SummarySection.ENTRIES: 0,
        SummarySection.AGREE: 1,
    }
    assert "Entries I chose to share\n8 left out for space." in plain_text(last)
