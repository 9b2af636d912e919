"""Which exercises were practised, and how often."""

from __future__ import annotations

from collections import Counter

from journal.domain.practice.exercises import read_exercises
from journal.domain.practice.guided import read_guide
from journal.domain.summaries import SummaryMaterial
from journal.i18n import translate
from journal.report.choices import SummaryChoices, SummarySection
from journal.report.document import Items, Run, Section, Weight
from journal.resource_files import resource


def practised(material: SummaryMaterial, _choices: SummaryChoices) -> Section | None:
    """Return the exercises with their counts, the most frequent first, or None without any."""
    if not material.runs:
        return None
    names = _exercise_names()
    other = translate("Summary", "Another exercise")
    counts = Counter(names.get(run.exercise, other) for run in material.runs)
    ordered = sorted(counts.items(), key=lambda each: (-each[1], each[0].casefold()))
    items = tuple(
        (
            Run(name, Weight.STRONG),
            Run(" " + translate("Summary", "%n time|%n times", times)),
        )
        for name, times in ordered
    )
    heading = translate("Summary", "What I practised")
    return Section(SummarySection.PRACTISED, heading, (Items(items, between=" · "),))


def _exercise_names() -> dict[str, str]:
    """Return the name of every exercise and guide that ships, by id."""
    folder = resource("exercises")
    names = {exercise.id: exercise.name for exercise in read_exercises(folder)}
    guides = map(read_guide, sorted((folder / "guided").glob("*.toml")))
    return names | {guide.id: guide.name for guide in guides}
