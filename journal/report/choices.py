"""What a person chose for one summary."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from journal.domain.records import RecordId
from journal.domain.sharing import Share
from journal.domain.summaries import SummaryMaterial


class SummarySection(StrEnum):
    """The sections of a summary, in the order they stand on the page."""

    TALK_ABOUT = "talk-about"
    ANXIETY = "anxiety"
    MOOD = "mood"
    THEN_AND_NOW = "then-and-now"
    AROUND = "around"
    PRACTISED = "practised"
    ENTRIES = "entries"
    AGREE = "agree"


class Paper(StrEnum):
    """The sizes of paper a page is made for; the value is typst's name of it."""

    A4 = "a4"
    LETTER = "us-letter"


@dataclass(frozen=True, slots=True)
class SummaryChoices:
    """The sections wanted, the entries chosen one by one, and the paper.

    An entry marked to be raised, once chosen, is among what the person most wants to talk about;
    any other chosen entry stands among the entries shared. Entries that are not chosen give the
    page no word of their notes.
    """

    sections: frozenset[SummarySection] = frozenset(SummarySection)
    entries: frozenset[RecordId] = field(default_factory=frozenset)
    paper: Paper = Paper.A4

    @classmethod
    def at_first(cls, material: SummaryMaterial, paper: Paper = Paper.A4) -> SummaryChoices:
        """Return what is chosen before the person chooses: every section, what is to be raised."""
        raised = (entry.id for entry in material.entries if entry.share is Share.RAISE)
        return cls(entries=frozenset(raised), paper=paper)


@dataclass(frozen=True, slots=True)
class SummaryOrder:
    """One page that is wanted: of what, with which choices, made on which day."""

    material: SummaryMaterial
    choices: SummaryChoices
    made_on: date

    @property
    def file_name(self) -> str:
        """A name that tells nothing but the day of the appointment, or the day it was made."""
        appointment = self.material.appointment
        day = self.made_on if appointment is None else appointment.start.day
        return f"summary-{day.isoformat()}.pdf"
