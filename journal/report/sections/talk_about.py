"""What the person most wants to talk about: the entries marked to be raised."""

from __future__ import annotations

from journal.domain.sharing import Share
from journal.domain.summaries import SummaryMaterial
from journal.i18n import translate
from journal.report.choices import SummaryChoices, SummarySection
from journal.report.document import Items, Run, Section, Weight
from journal.report.entry_words import entry_words
from journal.words import day_and_month

_MOST_CHARACTERS = 220


def talk_about(material: SummaryMaterial, choices: SummaryChoices) -> Section | None:
    """Return the first lines of the chosen entries to be raised, oldest first."""
    raised = [
        entry
        for entry in material.entries
        if entry.share is Share.RAISE and entry.id in choices.entries
    ]
    items = tuple(
        (
            Run(entry_words(entry, material.names, _MOST_CHARACTERS)),
            Run(f" ({day_and_month(entry.moment.day)})", Weight.QUIET),
        )
        for entry in raised
    )
    if not items:
        return None
    heading = translate("Summary", "What I most want to talk about")
    return Section(SummarySection.TALK_ABOUT, heading, (Items(items, numbered=True),))
