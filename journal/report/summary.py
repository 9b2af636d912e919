"""One page for one appointment, made of what the person chose and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from journal.analysis.periods import Period
from journal.domain.summaries import SummaryMaterial
from journal.i18n import translate
from journal.report.choices import SummaryChoices, SummarySection
from journal.report.clipping import clipped
from journal.report.days import days_used, gap_words, period_words
from journal.report.document import Section, Summary
from journal.report.sections.agree import agree
from journal.report.sections.around import around
from journal.report.sections.by_day import anxiety, mood
from journal.report.sections.practised import practised
from journal.report.sections.shared_entries import shared_entries
from journal.report.sections.talk_about import talk_about
from journal.report.sections.then_and_now import then_and_now
from journal.words import full_date

_LONGEST_INITIALS = 20
_LONGEST_NAME = 60

_SECTIONS: dict[SummarySection, Callable[[SummaryMaterial, SummaryChoices], Section | None]] = {
    SummarySection.TALK_ABOUT: talk_about,
    SummarySection.ANXIETY: anxiety,
    SummarySection.MOOD: mood,
    SummarySection.THEN_AND_NOW: then_and_now,
    SummarySection.AROUND: around,
    SummarySection.PRACTISED: practised,
    SummarySection.ENTRIES: shared_entries,
    SummarySection.AGREE: agree,
}


def build_summary(material: SummaryMaterial, choices: SummaryChoices, made_on: date) -> Summary:
    """Return the summary of ``material`` with the chosen sections that have something to show.

    It holds everything chosen; ``journal.report.fitting`` leaves out what has no room.
    """
    made = (build(material, choices) for id_, build in _SECTIONS.items() if id_ in choices.sections)
    footer = translate(
        "Summary",
        "A patient-kept record, not a medical device; nobody monitors it. Made {day} · page 1 of 1",
    )
    return Summary(
        title=_title(material),
        subtitle=_subtitle(material, made_on),
        aside=_aside(material),
        sections=tuple(section for section in made if section is not None),
        footer=footer.format(day=full_date(made_on)),
        paper=choices.paper,
    )


def _title(material: SummaryMaterial) -> str:
    if material.appointment is None:
        return translate("Summary", "For our next appointment")
    title = translate("Summary", "For our appointment on {day}")
    return title.format(day=full_date(material.appointment.start.day))


def _subtitle(material: SummaryMaterial, made_on: date) -> str:
    """Return whose page it is, for whom, how long there is, and the days it covers."""
    parts = [clipped(material.initials, _LONGEST_INITIALS)]
    if material.appointment is not None:
        minutes = material.appointment.minutes
        parts.append(clipped(material.appointment.with_whom, _LONGEST_NAME))
        parts.append(translate("Summary", "%n minute|%n minutes", minutes))
    covers = translate("Summary", "covers {days}").format(
        days=period_words(Period(material.first, material.last), this_year=made_on.year)
    )
    if material.previous is not None and material.previous.start.day == material.first:
        covers = translate("Summary", "{covers}, since we last met").format(covers=covers)
    return " · ".join(part for part in (*parts, covers) if part)


def _aside(material: SummaryMaterial) -> tuple[str, ...]:
    """Return on how many days there was an entry, and the longest gaps."""
    days = len(Period(material.first, material.last))
    counted = translate("Summary", "entries on {used} of %n day|entries on {used} of %n days", days)
    lines = (counted.format(used=len(days_used(material))), gap_words(material))
    return tuple(line for line in lines if line)
