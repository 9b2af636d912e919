"""What a row shows and says."""

from datetime import UTC, datetime

import pytest

from journal.domain.entries import Entry, Source, TriggerAnswers
from journal.domain.moments import Moment, Noted, Precision
from journal.domain.ratings import Rating
from journal.domain.records import RecordId
from journal.domain.sharing import Share
from journal.ui.entries.entry_row import entry_row, origin

WHEN = datetime(2026, 11, 22, 18, 40, tzinfo=UTC)
BUS, TENSE, WALK, GONE = (RecordId(name) for name in ("bus", "tense", "walk", "gone"))
NAMES = {BUS: "Crowded bus", TENSE: "tense", WALK: "A walk"}


def entry(**answers: object) -> Entry:
    fields: dict[str, object] = {"id": RecordId("e"), "moment": Moment.of(WHEN)} | answers
    return Entry(**fields)  # type: ignore[arg-type]


def test_a_whole_entry_says_everything_once() -> None:
    row = entry_row(
        7,
        entry(
            anxiety=Rating(4.5),
            mood=Rating(6),
            triggers=TriggerAnswers((BUS,)),
            feelings=(TENSE,),
            coping=(WALK,),
            note="  Packed again.\n",
            share=Share.RAISE,
        ),
        NAMES,
    )
    assert row.triggers == ("Crowded bus",)
    assert row.details == "tense · A walk · mood 6"
    assert row.excerpt == "Packed again."
    assert row.anxiety == 4.5
    assert row.spoken == (
        "18:40. Anxiety 4.5. Crowded bus. tense · A walk · mood 6. Packed again."
        ". Raise at next appointment"
    )


def test_an_entry_of_one_number_leaves_nothing_empty_behind() -> None:
    row = entry_row(1, entry(anxiety=Rating(0)), NAMES)
    assert row.spoken == "18:40. Anxiety 0. Only me"
    assert (row.triggers, row.details, row.excerpt) == ((), "", "")


def test_a_label_that_is_not_here_is_left_out() -> None:
    row = entry_row(1, entry(triggers=TriggerAnswers((GONE, BUS)), feelings=(GONE,)), NAMES)
    assert (row.triggers, row.details) == (("Crowded bus",), "")


@pytest.mark.parametrize(
    ("noted", "words"),
    [
        (Noted.NOW, ""),
        (Noted.LATER, "noted later"),
        (Noted.FROM_MEMORY, "from memory"),
        (Noted.IMPORTED, "imported"),
    ],
)
def test_how_it_came_here_is_said(noted: Noted, words: str) -> None:
    assert origin(entry(moment=Moment.of(WHEN, noted=noted))) == words


def test_an_imported_entry_stays_imported_when_it_is_moved() -> None:
    moved = entry(moment=Moment.of(WHEN, noted=Noted.LATER), source=Source("daylio", "key"))
    assert origin(moved) == "imported"


@pytest.mark.parametrize(
    ("precision", "time"),
    [(Precision.MINUTE, "18:40"), (Precision.PART_OF_DAY, "evening"), (Precision.DAY, "")],
)
def test_a_time_is_said_as_exactly_as_it_is_known(precision: Precision, time: str) -> None:
    moment = Moment.of(WHEN)
    rough = Moment(moment.utc_ms, moment.offset_minutes, precision=precision)
    assert entry_row(1, entry(moment=rough), NAMES).time == time
