"""An entry keeps what was said, and tells no answer from the answer nothing."""

from typing import Any

import pytest

from journal.domain.entries import LONGEST_NOTE, TriggerAnswers
from journal.domain.errors import InvalidValueError
from journal.domain.ratings import Rating
from journal.domain.records import RecordId
from journal.domain.sharing import Share
from tests.support.builders import entry

BUS, CALL, TENSE, WALK = (RecordId(name) for name in ("bus", "call", "tense", "walk"))


def test_a_trigger_cannot_be_both_noticed_and_not() -> None:
    with pytest.raises(InvalidValueError, match="both"):
        TriggerAnswers(present=(BUS, CALL), absent=(CALL,))


def test_a_note_of_the_longest_length_is_kept_and_one_longer_refused() -> None:
    assert entry(note="x" * LONGEST_NOTE).note
    with pytest.raises(InvalidValueError, match="at most"):
        entry(note="x" * (LONGEST_NOTE + 1))


def test_half_a_surrogate_pair_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="cannot be kept"):
        entry(note="\ud800")


@pytest.mark.parametrize(
    "said",
    [
        {"anxiety": Rating(0)},
        {"mood": Rating(0)},
        {"trackers": {RecordId("energy"): Rating(0)}},
        {"triggers": TriggerAnswers(present=(BUS,))},
        {"triggers": TriggerAnswers()},  # none I noticed
        {"feelings": (TENSE,)},
        {"coping": (WALK,)},
        {"note": "A calm morning."},
    ],
)
def test_any_answer_says_something(said: dict[str, Any]) -> None:
    assert entry(**said).says_something


@pytest.mark.parametrize(
    "said", [{}, {"note": " \n"}, {"triggers": TriggerAnswers(absent=(BUS, CALL))}]
)
def test_no_answer_says_nothing(said: dict[str, Any]) -> None:
    assert not entry(**said).says_something


def test_an_entry_carries_what_was_noticed_and_not_what_was_only_asked() -> None:
    answers = TriggerAnswers(present=(BUS,), absent=(CALL,))
    carried = entry(triggers=answers, feelings=(TENSE,), coping=(WALK,)).labels
    assert carried == (BUS, TENSE, WALK)
    assert entry(feelings=(TENSE,)).labels == (TENSE,)


def test_a_new_entry_is_only_mine() -> None:
    assert entry().share is Share.ONLY_ME


@pytest.mark.parametrize(
    ("share", "may"), [(Share.ONLY_ME, False), (Share.SUMMARY, True), (Share.RAISE, True)]
)
def test_only_me_is_the_one_that_no_summary_may_use(share: Share, may: bool) -> None:
    assert share.may_be_summarised is may
