"""mooring add."""

import json
from typing import Any

import pytest

from journal.domain.errors import MooringError, StorageError
from journal.store.journal_store import JournalStore
from journal.vault.vault import OpenJournal
from tests.support.command_line import CommandLine


def listed(mooring: CommandLine) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = json.loads(mooring("entries", "--json").said)
    return entries


def test_ratings_names_and_time_are_kept(mooring: CommandLine) -> None:
    noted = mooring(
        "add", "--anxiety", "7", "--mood", "4.5", "--trigger", "CROWDS", "--trigger", "Rain",
        "--feeling", "tense", "--at", "2026-11-20T23:05", "--share", "raise",
    )  # fmt: skip
    assert (noted.status, noted.said, noted.warned) == (
        0,
        "Noted for 20 November 2026, 23:05.\n",
        "",
    )
    (entry,) = listed(mooring)
    assert entry["at"] == "2026-11-20T23:05:00+01:00"
    assert (entry["anxiety"], entry["mood"]) == (7, 4.5)
    assert entry["triggers"] == ["Crowds", "Rain"]
    assert entry["feelings"] == ["tense"]
    assert entry["share"] == "raise"
    assert (entry["zone"], entry["noted"]) == ("Europe/Amsterdam", "later")
    assert entry["note"] is None
    assert entry["source"] is None


def test_a_note_comes_from_standard_input(mooring: CommandLine) -> None:
    assert mooring("add", "--note", "-", given="Slept badly.\nSpäter besser.\n").status == 0
    (entry,) = listed(mooring)
    assert entry["note"] == "Slept badly.\nSpäter besser."
    assert entry["at"] == "2026-11-22T08:20:00+01:00"
    assert entry["share"] == "only-me"
    assert entry["noted"] == "now"
    assert entry["anxiety"] is None
    assert entry["triggers"] is None


def test_names_may_come_from_standard_input_too(mooring: CommandLine) -> None:
    assert mooring("add", "--trigger", "-", given="My boss\n\nTraffic\n").status == 0
    assert listed(mooring)[0]["triggers"] == ["My boss", "Traffic"]


def test_a_whole_entry_comes_as_json(mooring: CommandLine) -> None:
    whole = {
        "at": "2026-11-21T10:00:00-05:00",
        "anxiety": 3,
        "mood": None,
        "triggers": [],
        "feelings": ["calm"],
        "note": "by a script",
        "share": "summary",
    }
    assert mooring("add", "--json", "-", given=json.dumps(whole)).status == 0
    (entry,) = listed(mooring)
    assert {name: entry[name] for name in whole} == whole


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ("", "JSON"),
        ("[]", "object"),
        ('{"anxiety": 11}', "anxiety"),
        ('{"anxiety": "7"}', "anxiety"),
        ('{"anxiety": true}', "anxiety"),
        ('{"anxiety": NaN}', "anxiety"),
        ('{"anxiety": 1e999}', "anxiety"),
        ('{"triggers": "bus"}', "triggers"),
        ('{"feelings": [1]}', "feelings"),
        ('{"note": 1}', "note"),
        ('{"note": "\\ud800"}', "note"),
        ('{"share": "everyone"}', "only-me"),
        ('{"share": []}', "only-me"),
        ('{"anxiety": 1, "at": "yesterday"}', "time"),
        ('{"id": "x", "anxiety": 1}', "id"),
        ('{"triggers": [" "]}', "name"),
        ("{}", "nothing to note"),
        (b"\xff", "UTF-8"),
        (b" " * (5 * 1024 * 1024), "4 MB"),
    ],
)
def test_json_that_is_no_entry_is_refused_by_field(
    mooring: CommandLine, given: str | bytes, named: str
) -> None:
    refused = mooring("add", "--json", "-", given=given)
    assert refused.status == 2
    assert named in refused.warned
    assert listed(mooring) == []


@pytest.mark.parametrize(
    "options",
    [
        [],
        ["--note", "in the history"],
        ["--note=in the history"],
        ["--anxiety", "11"],
        ["--anxiety", "nan"],
        ["--anxiety", "5.55"],
        ["--mood", "low"],
        ["--mood", "-1"],
        ["--trigger", ""],
        ["--trigger", "x" * 81],
        ["--anxiety", "5", "--at", "yesterday"],
        ["--anxiety", "5", "--at", "1400-01-01"],
        ["--anxiety", "5", "--share", "everyone"],
        ["--note", "-", "--trigger", "-"],
        ["--json", "-", "--anxiety", "5"],
        ["--json", "-", "--feeling", "calm"],
        ["--anx", "5"],
        ["--anxiety", "5", "in the history"],
        ["--mood=5", "--words=in the history"],
    ],
)
def test_wrong_usage_keeps_nothing(mooring: CommandLine, options: list[str]) -> None:
    refused = mooring("add", *options)
    assert refused.status == 2
    assert refused.said == ""
    assert len(refused.warned.splitlines()) == 1
    assert "history" not in refused.warned
    assert listed(mooring) == []


def test_a_day_without_a_time_is_known_to_the_day(mooring: CommandLine) -> None:
    assert mooring("add", "--mood", "6", "--at", "2026-11-20").said == (
        "Noted for 20 November 2026.\n"
    )
    (entry,) = listed(mooring)
    assert entry["precision"] == "day"
    assert entry["at"].startswith("2026-11-20")


class _FailingCommit:
    """A store whose commit reports an error, before or after the record was kept."""

    def __init__(
        self, monkeypatch: pytest.MonkeyPatch, *, kept: bool, reopens: bool = True
    ) -> None:
        save = JournalStore.transaction
        reopen = OpenJournal.reopen

        def transaction(store: JournalStore) -> Any:
            return _Transaction(save(store), kept=kept)

        def reopen_or_fail(journal: OpenJournal) -> None:
            if not reopens:
                raise MooringError("gone")
            monkeypatch.setattr(JournalStore, "transaction", save)
            reopen(journal)

        monkeypatch.setattr(JournalStore, "transaction", transaction)
        monkeypatch.setattr(OpenJournal, "reopen", reopen_or_fail)


class _Transaction:
    def __init__(self, inner: Any, *, kept: bool) -> None:
        self._inner = inner
        self._kept = kept

    def __enter__(self) -> None:
        self._inner.__enter__()

    def __exit__(self, *_: object) -> None:
        error = StorageError("the disk reported an error")
        self._inner.__exit__(*((None,) * 3 if self._kept else (StorageError, error, None)))
        raise error


@pytest.mark.parametrize(
    ("kept", "reopens", "status", "entries"),
    [(True, True, 0, 1), (False, True, 8, 0), (False, False, 8, 0)],
)
def test_after_a_storage_error_the_journal_is_looked_at(
    mooring: CommandLine,
    monkeypatch: pytest.MonkeyPatch,
    kept: bool,
    reopens: bool,
    status: int,
    entries: int,
) -> None:
    with monkeypatch.context() as patch:
        _FailingCommit(patch, kept=kept, reopens=reopens)
        assert mooring("add", "--anxiety", "5").status == status
    assert len(listed(mooring)) == entries
