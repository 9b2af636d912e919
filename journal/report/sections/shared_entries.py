"""The entries a person chose, one by one, to share."""

from __future__ import annotations

from journal.domain.entries import Entry
from journal.domain.sharing import Share
from journal.domain.summaries import SummaryMaterial
from journal.i18n import translate
from journal.report.choices import SummaryChoices, SummarySection
from journal.report.document import Items, Line, Run, Section, Weight
from journal.report.entry_words import entry_words
from journal.words import day_and_month

_MOST_CHARACTERS = 420
_MOST_ENTRIES = 60
"""More than a page can hold."""


def shared_entries(material: SummaryMaterial, choices: SummaryChoices) -> Section | None:
    """Return the chosen entries with their dates, oldest first; without room the oldest go."""
    shared = [
        entry
        for entry in material.entries
        if entry.share is Share.SUMMARY and entry.id in choices.entries
    ]
    if not shared:
        return None
    lines = tuple(_line(entry, material) for entry in shared[-_MOST_ENTRIES:])
    items = Items(lines, newest_last=True, left_out=len(shared) - len(lines))
    heading = translate("Summary", "Entries I chose to share")
    return Section(SummarySection.ENTRIES, heading, (items,))


def _line(entry: Entry, material: SummaryMaterial) -> Line:
    day = translate("Summary", "{day}.").format(day=day_and_month(entry.moment.day))
    words = entry_words(entry, material.names, _MOST_CHARACTERS)
    return Run(day, Weight.STRONG), Run(f" {words}")
