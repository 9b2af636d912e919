"""What a person can choose from for a summary, line by line."""

from __future__ import annotations

from dataclasses import dataclass

from journal.domain.ratings import Scale
from journal.domain.records import RecordId
from journal.domain.sharing import Share
from journal.domain.summaries import SummaryMaterial
from journal.i18n import translate
from journal.report.choices import SummarySection
from journal.report.entry_words import entry_words
from journal.report.sections.around import trigger_days
from journal.words import day_and_month, scale_name

_MOST_CHARACTERS = 120


@dataclass(frozen=True, slots=True)
class OfferedSection:
    """A section that has something to show: its name and, in few words, what."""

    id: SummarySection
    name: str
    count: str


@dataclass(frozen=True, slots=True)
class OfferedEntry:
    """An entry that may go into the summary: its day, its words in short, how it is marked."""

    id: RecordId
    day: str
    words: str
    to_be_raised: bool


@dataclass(frozen=True, slots=True)
class SummaryOffer:
    """What may be ticked: sections in the order of the page, entries newest first."""

    sections: tuple[OfferedSection, ...]
    entries: tuple[OfferedEntry, ...]


def summary_offer(material: SummaryMaterial) -> SummaryOffer:
    """Return what ``material`` has to choose from."""
    found = {
        SummarySection.ANXIETY: _by_day(material, Scale.ANXIETY),
        SummarySection.MOOD: _by_day(material, Scale.MOOD),
        SummarySection.THEN_AND_NOW: _ratings(material),
        SummarySection.AROUND: _triggers(material),
        SummarySection.PRACTISED: _practice(material),
        SummarySection.AGREE: translate("Summary", "empty lines to write on together"),
    }
    names = section_names()
    sections = (OfferedSection(id_, names[id_], count) for id_, count in found.items() if count)
    entries = (
        OfferedEntry(
            entry.id,
            day_and_month(entry.moment.day),
            entry_words(entry, material.names, _MOST_CHARACTERS),
            to_be_raised=entry.share is Share.RAISE,
        )
        for entry in reversed(material.entries)
        if entry.note.strip() or entry.share is Share.RAISE
    )
    return SummaryOffer(tuple(sections), tuple(entries))


def section_names() -> dict[SummarySection, str]:
    """Return what the sections that are chosen as a whole are called."""
    return {
        SummarySection.ANXIETY: translate("Summary", "Anxiety by day"),
        SummarySection.MOOD: translate("Summary", "Mood by day"),
        SummarySection.THEN_AND_NOW: translate("Summary", "Then and now"),
        SummarySection.AROUND: translate("Summary", "What was around it"),
        SummarySection.PRACTISED: translate("Summary", "What I practised"),
        SummarySection.AGREE: translate("Summary", "We agree today"),
    }


def _by_day(material: SummaryMaterial, scale: Scale) -> str:
    days = {rating.day for rating in material.ratings.get(scale, ())}
    if not days:
        return ""
    return translate(
        "Summary",
        "chart and one sentence, from %n day|chart and one sentence, from %n days",
        len(days),
    )


def _ratings(material: SummaryMaterial) -> str:
    names = [scale_name(scale).lower() for scale in Scale if material.ratings.get(scale)]
    return ", ".join(names)


def _triggers(material: SummaryMaterial) -> str:
    count = len(trigger_days(material))
    return translate("Summary", "%n trigger|%n triggers", count) if count else ""


def _practice(material: SummaryMaterial) -> str:
    count = len(material.runs)
    return translate("Summary", "%n time|%n times", count) if count else ""
