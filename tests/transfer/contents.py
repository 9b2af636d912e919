"""Any record a journal can hold, for property tests."""

from typing import Any

from hypothesis import strategies as st

from journal.domain.appointments import Appointment
from journal.domain.entries import Entry, Source, TriggerAnswers
from journal.domain.exports import ExportedRecord
from journal.domain.moments import Moment, Noted, Precision
from journal.domain.payloads import CONTENT_OF_KIND
from journal.domain.practice.runs import PracticeRun
from journal.domain.preferences import Preference
from journal.domain.ratings import Rating
from journal.domain.records import Kind, RecordId
from journal.domain.sharing import Share
from journal.domain.vocabulary import LABEL_KINDS, Label, tidy

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
IDS = st.uuids(version=4).map(str).map(RecordId)
RATINGS = st.integers(0, 100).map(Rating.from_tenths)
MAYBE_RATINGS = st.none() | RATINGS
SHARES = st.sampled_from(Share)
MOMENTS = st.builds(
    Moment,
    st.integers(-2_000_000_000_000, 7_000_000_000_000),
    st.integers(-18 * 60, 18 * 60),
    zone=st.sampled_from(["", "Europe/Amsterdam"]),
    precision=st.sampled_from(Precision),
    noted=st.sampled_from(Noted),
)
ID_LISTS = st.lists(IDS, max_size=3, unique=True).map(tuple)


@st.composite
def trigger_answers(draw: st.DrawFn) -> TriggerAnswers:
    """Draw triggers that are present or absent, never both."""
    present = draw(ID_LISTS)
    absent = draw(ID_LISTS)
    return TriggerAnswers(present, tuple(each for each in absent if each not in present))


def contents(kind: Kind, record: RecordId) -> st.SearchStrategy[Any]:
    """Return a strategy for the content of a record of this kind."""
    if kind in LABEL_KINDS:
        names = TEXTS.map(tidy).filter(bool)
        return st.builds(Label, st.just(record), st.just(kind), names, st.booleans())
    strategies = {
        Kind.ENTRY: st.builds(
            Entry,
            id=st.just(record),
            moment=MOMENTS,
            anxiety=MAYBE_RATINGS,
            mood=MAYBE_RATINGS,
            triggers=st.none() | trigger_answers(),
            feelings=ID_LISTS,
            coping=ID_LISTS,
            trackers=st.dictionaries(IDS, RATINGS, max_size=3),
            note=TEXTS,
            share=SHARES,
            source=st.none() | st.builds(Source, TEXTS, TEXTS, TEXTS),
        ),
        Kind.APPOINTMENT: st.builds(
            Appointment, st.just(record), MOMENTS, st.integers(1, 600), TEXTS, TEXTS
        ),
        Kind.PRACTICE: st.builds(
            PracticeRun,
            id=st.just(record),
            exercise=TEXTS,
            start=MOMENTS,
            seconds=st.integers(0, 10**6),
            before=MAYBE_RATINGS,
            after=MAYBE_RATINGS,
            share=SHARES,
        ),
        Kind.PREFERENCE: st.builds(
            Preference,
            TEXTS,
            TEXTS | st.integers(-(10**9), 10**9) | st.booleans() | st.lists(TEXTS, max_size=3),
        ),
    }
    return strategies[kind]


@st.composite
def records(draw: st.DrawFn) -> ExportedRecord:
    """Draw one record of any kind."""
    record = RecordId(str(draw(st.uuids(version=4))))
    kind = draw(st.sampled_from(sorted(CONTENT_OF_KIND)))
    return ExportedRecord(record, kind, draw(st.integers(0, 2**45)), draw(contents(kind, record)))
