"""What the person most wants to talk about: the entries marked to be raised."""

from __future__ import annotations

from journal.domain.entries import Entry
from journal.domain.sharing import Share
from journal.domain.summaries import SummaryMaterial
from journal.i18n import translate
from journal.report.choices import SummaryChoices, SummarySection
from journal.report.document import Items, Line, Run, Section, Weight
from journal.report.entry_words import entry_words
from journal.words import day_and_month

_MOST_CHARACTERS = 220
_MOST_POINTS = 30
"""More than a page can hold."""


def talk_about(material: SummaryMaterial, choices: SummaryChoices) -> Section | None:
    """Return the first lines of the chosen entries to be raised; without room the oldest go."""
    raised = [
        entry
        for entry in material.entries
        if entry.share is Share.RAISE and entry.id in choices.entries
    ]
    if not raised:
        return None
    lines = tuple(_line(entry, material) for entry in raised[-_MOST_POINTS:])
    points = Items(lines, numbered=True, newest_last=True, left_out=len(raised) - len(lines))
    heading = translate("Summary", "What I most want to talk about")
    return Section(SummarySection.TALK_ABOUT, heading, (points,))


def _line(entry: Entry, material: SummaryMaterial) -> Line:
    words = entry_words(entry, material.names, _MOST_CHARACTERS)
    return Run(words), Run(f" ({day_and_month(entry.moment.day)})", Weight.QUIET)
