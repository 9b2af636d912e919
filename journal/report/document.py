"""A page as data: what stands on it, before anything is typeset."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from journal.analysis.daily import DailySeries
from journal.report.choices import Paper, SummarySection


class Weight(StrEnum):
    """How a run of text is set."""

    PLAIN = "plain"
    STRONG = "strong"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one weight."""

    text: str
    weight: Weight = Weight.PLAIN


Line = tuple[Run, ...]
"""Runs that follow each other, each bringing the spaces it needs."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    line: Line


@dataclass(frozen=True, slots=True)
class Items:
    """Things of one kind, the most important ones at the end or the start of the list.

    ``numbered`` ones stand each on a line of its own, others run on, with ``between`` between.
    ``left_out`` counts those that had no room, ``newest_last`` says from which end they went.
    """

    items: tuple[Line, ...]
    numbered: bool = False
    between: str = " "
    newest_last: bool = False
    left_out: int = 0

    def without_one(self) -> Items:
        """Return the list with its least important item left out."""
        kept = self.items[1:] if self.newest_last else self.items[:-1]
        return replace(self, items=kept, left_out=self.left_out + 1)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under a row of headings; every row has as many cells as the head."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A series to be drawn by day, and the same in words for someone who listens."""

    series: DailySeries
    appointments: tuple[date, ...]
    description: str


@dataclass(frozen=True, slots=True)
class BlankLines:
    """Empty lines to write on by hand."""

    count: int


Block = Paragraph | Items | Table | Chart | BlankLines


@dataclass(frozen=True, slots=True)
class Section:
    """One section: what it is, its heading, and its blocks from top to bottom."""

    id: SummarySection
    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """One page. ``subtitle`` and ``aside`` (lines at the right) stand beside the title."""

    title: str
    subtitle: str
    aside: tuple[str, ...]
    sections: tuple[Section, ...]
    footer: str
    paper: Paper = Paper.A4
