"""Leaving out the least important until a summary has room, never setting it smaller."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import replace

from journal.i18n import translate
from journal.report.choices import SummarySection
from journal.report.document import (
    BlankLines,
    Block,
    Chart,
    Items,
    Paragraph,
    Run,
    Summary,
    Weight,
)

_ORDER = (
    (SummarySection.AGREE, 1),
    (SummarySection.MOOD, 0),
    (SummarySection.ENTRIES, 3),
    (SummarySection.TALK_ABOUT, 5),
    (SummarySection.ENTRIES, 1),
    (SummarySection.AROUND, 3),
    (SummarySection.PRACTISED, 3),
    (SummarySection.TALK_ABOUT, 3),
    (SummarySection.ENTRIES, 0),
    (SummarySection.AROUND, 1),
    (SummarySection.PRACTISED, 1),
    (SummarySection.TALK_ABOUT, 1),
)
"""Which section gives way first, and down to how many items, lines or charts, before the next."""


def fitted(summary: Summary, fits: Callable[[Summary], bool]) -> Summary:
    """Return ``summary`` with as little as possible left out so that ``fits`` says yes.

    What was left out is counted in its list. The last resort is returned unasked: it is made so
    that it has room on every paper.
    """
    if fits(summary):
        return summary
    shorter = list(_shorter(summary))
    found = bisect_left(shorter, True, hi=len(shorter) - 1, key=fits)
    return shorter[found]


def _shorter(summary: Summary) -> Iterator[Summary]:
    """Yield ``summary`` with one thing less each time; first of all as it is."""
    yield summary
    for section, least in _ORDER:
        while (less := _with_one_less(summary, section, least)) != summary:
            summary = less
            yield summary


def _with_one_less(summary: Summary, section: SummarySection, least: int) -> Summary:
    sections = tuple(
        replace(each, blocks=tuple(_block_with_one_less(block, least) for block in each.blocks))
        if each.id is section
        else each
        for each in summary.sections
    )
    return replace(summary, sections=sections)


def _block_with_one_less(block: Block, least: int) -> Block:
    if isinstance(block, Items) and len(block.items) > least:
        return block.without_one()
    if isinstance(block, BlankLines) and block.count > least:
        return BlankLines(block.count - 1)
    if isinstance(block, Chart) and least == 0:
        words = translate("Summary", "The chart is left out for space.")
        return Paragraph((Run(words, Weight.QUIET),))
    return block
