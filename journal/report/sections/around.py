"""What was around it: on how many days each trigger was noticed. Counts only, no differences."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from journal.domain.records import RecordId
from journal.domain.summaries import SummaryMaterial
from journal.i18n import translate
from journal.report.choices import SummaryChoices, SummarySection
from journal.report.clipping import LONGEST_LABEL, clipped
from journal.report.document import Items, Paragraph, Run, Section, Weight

_MOST_TRIGGERS = 6


def trigger_days(material: SummaryMaterial) -> dict[RecordId, int]:
    """Return on how many days each trigger was noticed, the most frequent first."""
    days: defaultdict[RecordId, set[date]] = defaultdict(set)
    for entry in material.entries:
        for trigger in () if entry.triggers is None else entry.triggers.present:
            days[trigger].add(entry.moment.day)
    names = material.names
    ordered = sorted(days, key=lambda each: (-len(days[each]), names.get(each, "").casefold()))
    return {trigger: len(days[trigger]) for trigger in ordered if trigger in names}


def days_asked(material: SummaryMaterial) -> int:
    """Return on how many days any trigger was noticed, or asked about and not noticed."""
    return len({entry.moment.day for entry in material.entries if entry.triggers is not None})


def around(material: SummaryMaterial, _choices: SummaryChoices) -> Section | None:
    """Return the most frequent triggers with their days, or None where none was noticed."""
    counts = trigger_days(material)
    if not counts:
        return None
    named = list(counts.items())[:_MOST_TRIGGERS]
    items = tuple(
        (
            Run(clipped(material.names[trigger], LONGEST_LABEL), Weight.STRONG),
            Run(" " + translate("Summary", "on %n day|on %n days", days)),
        )
        for trigger, days in named
    )
    listed = Items(items, between=" · ")
    note = translate(
        "Summary",
        "I looked at triggers on %n day. Counts do not show what caused what.|"
        "I looked at triggers on %n days. Counts do not show what caused what.",
        days_asked(material),
    )
    if len(counts) > len(named):
        note = f"{translate('Summary', '%n triggers in all.', len(counts))} {note}"
    heading = translate("Summary", "What was around it")
    return Section(SummarySection.AROUND, heading, (listed, Paragraph((Run(note, Weight.QUIET),))))
