"""Records as plain JSON: nothing is lost, and nothing is half understood."""

import json
from dataclasses import fields
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.entries import Source, TriggerAnswers
from journal.domain.errors import InvalidValueError
from journal.domain.exports import ExportedRecord
from journal.domain.moments import Moment
from journal.domain.payloads import (
    CONTENT_OF_KIND,
    from_payload,
    plain_fields,
    read_fields,
    to_payload,
)
from journal.domain.preferences import Preferences
from journal.domain.ratings import Rating, Scale
from journal.domain.records import Kind, RecordId
from journal.domain.sharing import Share
from tests.support.builders import appointment, entry, label, practice_run
from tests.transfer.contents import records

ENTRY = {"moment": {"utc_ms": 0, "offset_minutes": 0}}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=8,
)
TYPES = {*CONTENT_OF_KIND.values(), Moment, Source, TriggerAnswers}
FIELDS = st.sampled_from(sorted({each.name for wanted in TYPES for each in fields(wanted)}))
OBJECTS = st.dictionaries(FIELDS, JSON | st.dictionaries(FIELDS, JSON, max_size=3), max_size=5)


@given(records())
def test_every_record_comes_back_through_json(record: ExportedRecord) -> None:
    text = json.dumps(to_payload(record.content))
    assert from_payload(record.kind, record.id, json.loads(text)) == record.content


@given(st.sampled_from(Kind), OBJECTS)
def test_whatever_json_says_it_is_a_record_or_refused(kind: Kind, payload: dict[str, Any]) -> None:
    try:
        content = from_payload(kind, "an-id", payload)
    except InvalidValueError:
        return
    assert from_payload(kind, "an-id", to_payload(content)) == content


def test_the_form_on_disk_is_this_and_stays_so() -> None:
    said = entry(
        "2026-11-22T18:40+01:00",
        anxiety=Rating(4),
        mood=Rating(6.5),
        triggers=TriggerAnswers((RecordId("bus"),), (RecordId("call"),)),
        feelings=(RecordId("tense"),),
        coping=(RecordId("walk"),),
        trackers={RecordId("energy"): Rating(3)},
        note="The bus was full.",
        share=Share.RAISE,
        source=Source("daylio", "key", "row"),
    )
    assert to_payload(said) == {
        "moment": {"utc_ms": 1795369200000, "offset_minutes": 60},
        "anxiety": [40, 1],
        "mood": [65, 1],
        "triggers": {"present": ["bus"], "absent": ["call"]},
        "feelings": ["tense"],
        "coping": ["walk"],
        "trackers": {"energy": [30, 1]},
        "note": "The bus was full.",
        "share": "raise",
        "source": {"format": "daylio", "key": "key", "row": "row"},
    }
    assert to_payload(label("bus", archived=True)) == {"name": "bus", "archived": True}
    assert to_payload(practice_run(after=Rating(2))).keys() == {
        "exercise",
        "start",
        "seconds",
        "after",
    }
    assert to_payload(appointment(place="Room 4")).keys() == {"start", "place"}


def test_none_i_noticed_is_not_the_same_as_never_asked() -> None:
    asked, never = entry(triggers=TriggerAnswers()), entry()
    assert to_payload(asked)["triggers"] == {}
    assert "triggers" not in to_payload(never)


@pytest.mark.parametrize(
    "payload",
    [
        {},
        ENTRY | {"weather": "sunny"},
        ENTRY | {"id": 3, "note": None},
        ENTRY | {"note": 7},
        ENTRY | {"note": "\ud800"},
        ENTRY | {"anxiety": 4},
        ENTRY | {"anxiety": [4]},
        ENTRY | {"anxiety": [4.0, 1]},
        ENTRY | {"anxiety": [True, 1]},
        ENTRY | {"anxiety": [101, 1]},
        ENTRY | {"anxiety": [10**400, 1]},
        ENTRY | {"feelings": "tense"},
        ENTRY | {"feelings": [1]},
        ENTRY | {"trackers": [["energy", [1, 1]]]},
        ENTRY | {"trackers": {"energy": 1}},
        ENTRY | {"share": "everyone"},
        ENTRY | {"share": None},
        ENTRY | {"share": ["raise"]},
        ENTRY | {"triggers": {"present": ["bus"], "absent": ["bus"]}},
        ENTRY | {"source": {"format": "daylio"}},
        ENTRY | {"moment": []},
        ENTRY | {"moment": {"utc_ms": True, "offset_minutes": 0}},
        ENTRY | {"moment": {"utc_ms": 10**400, "offset_minutes": 0}},
    ],
)
def test_an_entry_changed_by_hand_is_refused(payload: dict[str, Any]) -> None:
    with pytest.raises(InvalidValueError):
        from_payload(Kind.ENTRY, "an-id", payload)


def test_a_choice_must_have_a_value() -> None:
    with pytest.raises(InvalidValueError):
        from_payload(Kind.PREFERENCE, "an-id", {"name": "initials"})
    with pytest.raises(InvalidValueError):
        from_payload(Kind.PREFERENCE, "an-id", {"name": "initials", "value": 1.5})


def test_a_text_that_utf_8_cannot_spell_never_reaches_the_disk() -> None:
    with pytest.raises(InvalidValueError, match="cannot be kept"):
        to_payload(appointment(with_whom="\udc00"))


def test_preferences_are_plain_fields_and_back() -> None:
    chosen = Preferences(Share.SUMMARY, (Scale.MOOD,), "A. M.")
    plain = plain_fields(chosen)
    assert plain["tracked"] == ["mood"]
    assert read_fields(Preferences, json.loads(json.dumps(plain))) == chosen
