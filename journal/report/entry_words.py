"""One entry in a line of text."""

from __future__ import annotations

from collections.abc import Mapping

from journal.domain.entries import Entry
from journal.domain.ratings import Scale
from journal.domain.records import RecordId
from journal.i18n import translate
from journal.report.clipping import LONGEST_LABEL, clipped
from journal.words import points, scale_name


def entry_words(entry: Entry, names: Mapping[RecordId, str], most: int) -> str:
    """Return the note in at most ``most`` characters; without a note the answers given."""
    note = clipped(entry.note, most)
    return note or clipped(entry_answers(entry, names), most)


def entry_answers(entry: Entry, names: Mapping[RecordId, str]) -> str:
    """Return ratings and labels: "anxiety 7, mood 4, crowded bus, tense"; empty without any."""
    ratings = {Scale.ANXIETY: entry.anxiety, Scale.MOOD: entry.mood}
    rated = [
        translate("Summary", "{scale} {rating}").format(
            scale=scale_name(scale).lower(), rating=points(rating.points)
        )
        for scale, rating in ratings.items()
        if rating is not None
    ]
    labels = [clipped(names[label], LONGEST_LABEL) for label in entry.labels if label in names]
    return ", ".join([*rated, *labels])
