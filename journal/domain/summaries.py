"""What a summary may be made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from journal.domain.appointments import Appointment
from journal.domain.entries import Entry
from journal.domain.practice.runs import PracticeRun
from journal.domain.ratings import RatingOnDay, Scale
from journal.domain.records import RecordId


@dataclass(frozen=True, slots=True)
class SummaryMaterial:
    """Everything a summary of days ``first`` to ``last`` may use, and nothing it may not.

    ``entries`` (oldest first) and ``runs`` hold none that is *Only me*. ``ratings`` are those of
    the period and ``earlier`` those of the equally long period before it, by scale, oldest
    first; they hold the ratings of *Only me* entries only where the person ticked so for this
    summary. ``names`` are the names of the labels the entries carry.
    """

    first: date
    last: date
    entries: tuple[Entry, ...] = ()
    ratings: Mapping[Scale, tuple[RatingOnDay, ...]] = field(default_factory=dict)
    earlier: Mapping[Scale, tuple[RatingOnDay, ...]] = field(default_factory=dict)
    runs: tuple[PracticeRun, ...] = ()
    names: Mapping[RecordId, str] = field(default_factory=dict)
    appointment: Appointment | None = None
    previous: Appointment | None = None
    initials: str = ""
