"""The JSON export loses nothing, and half of one is never taken for a whole."""

import io
import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.errors import UnreadableFileError
from journal.domain.exports import ExportedRecord
from journal.domain.payloads import CONTENT_OF_KIND
from journal.domain.records import Kind, RecordId
from journal.domain.vocabulary import Label
from journal.transfer import journal_json
from journal.transfer.journal_json import read_journal, write_journal
from tests.transfer.contents import contents, records

NOW = datetime(2026, 11, 22, 8, 20, tzinfo=UTC)
BUS = ExportedRecord(
    RecordId("1"), Kind.TRIGGER, 7, Label(RecordId("1"), Kind.TRIGGER, "Crowded bus — später")
)


def exported(*what: ExportedRecord) -> bytes:
    file = io.BytesIO()
    assert write_journal(what, file, NOW) == len(what)
    return file.getvalue()


@given(st.lists(records(), max_size=8, unique_by=lambda record: record.id))
def test_every_record_comes_back_as_it_was(journal: list[ExportedRecord]) -> None:
    assert read_journal(exported(*journal)) == tuple(journal)


@pytest.mark.parametrize("kind", list(Kind))
@given(data=st.data())
def test_every_kind_comes_back_as_it_was(kind: Kind, data: st.DataObject) -> None:
    record = RecordId("a")
    whole = ExportedRecord(record, kind, 0, data.draw(contents(kind, record)))
    assert read_journal(exported(whole)) == (whole,)


def test_every_kind_is_known() -> None:
    assert set(CONTENT_OF_KIND) == set(Kind)


def test_the_document_can_be_read_by_others() -> None:
    assert "später" in exported(BUS).decode()
    assert json.loads(exported(BUS)) == {
        "format": "mooring-journal",
        "version": 1,
        "exported_at": "2026-11-22T08:20:00+00:00",
        "records": [
            {
                "id": "1",
                "kind": "trigger",
                "made_at": 7,
                "content": {"name": "Crowded bus — später"},
            }
        ],
    }
    assert json.loads(exported()) | {"records": []} == json.loads(exported())


@given(st.data())
def test_half_an_export_is_refused(data: st.DataObject) -> None:
    whole = exported(BUS, ExportedRecord(RecordId("2"), BUS.kind, 7, BUS.content)).rstrip()
    cut = data.draw(st.integers(0, len(whole) - 1))
    with pytest.raises(UnreadableFileError):
        read_journal(whole[:cut])


@pytest.mark.parametrize(
    "change",
    [
        {"format": "something"},
        {"version": 2},
        {"records": {}},
        {"more": 1},
        {"records": [[]]},
        {"records": [{"id": "1"}]},
        {"records": [{"id": 1, "kind": "trigger", "made_at": 7, "content": {"name": "x"}}]},
        {"records": [{"id": "1", "kind": "trigger", "made_at": "7", "content": {"name": "x"}}]},
        {"records": [{"id": "1", "kind": "weather", "made_at": 7, "content": {"name": "x"}}]},
        {"records": [{"id": "1", "kind": "trigger", "made_at": 7, "content": {"name": ""}}]},
        {"records": [{"id": "1", "kind": "trigger", "made_at": 7, "content": {"x": 1}}]},
        {"records": 2 * [{"id": "1", "kind": "trigger", "made_at": 7, "content": {"name": "x"}}]},
    ],
)
def test_a_changed_document_is_refused(change: dict[str, object]) -> None:
    document = json.loads(exported(BUS)) | change
    with pytest.raises(UnreadableFileError):
        read_journal(json.dumps(document).encode())


@pytest.mark.parametrize("data", [b"", b"[]", b"\xff", b"[" * 100_000])
def test_what_is_no_document_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableFileError):
        read_journal(data)


def test_a_file_beyond_the_bound_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal_json, "LARGEST_EXPORT", 10)
    with pytest.raises(UnreadableFileError, match="larger"):
        read_journal(exported(BUS))
