"""mooring import."""

import json
from pathlib import Path

import pytest

from journal.domain.errors import StorageError
from journal.resource_files import resource
from journal.store.repositories.entries import EntryRepository
from tests.support.command_line import CommandLine

DAYLIO = """\ufefffull_date,date,weekday,time,mood,activities,scales,note_title,note
2026-11-20,,,8:30 pm,rad,"work | friends",,,"a good<br>evening"
2026-11-20,,,8:30 pm,rad,"work | friends",,,"a good<br>evening"
2026-11-19,,,08:00,meh,,,,
2026-11-31,,,08:00,meh,,,,
"""


@pytest.fixture
def daylio(tmp_path: Path) -> Path:
    path = tmp_path / "daylio_export.csv"
    path.write_text(DAYLIO)
    return path


def count(mooring: CommandLine) -> int:
    return len(json.loads(mooring("entries", "--json").said))


def test_new_rows_are_kept_and_the_rest_is_said(mooring: CommandLine, daylio: Path) -> None:
    first = mooring("import", daylio, "--share", "summary")
    assert first.status == 0
    assert first.said == (
        "3 new entries\n0 already there\n1 row left out\n"
        "  line 5: its date or time cannot be read\n"
    )
    newest = json.loads(mooring("entries", "--json").said)[0]
    assert newest["triggers"] == ["work", "friends"]
    assert newest["mood"] == 10
    assert newest["note"] == "a good\nevening"
    assert newest["share"] == "summary"
    assert newest["source"] == "daylio"
    assert newest["noted"] == "imported"


def test_importing_twice_adds_nothing(mooring: CommandLine, daylio: Path) -> None:
    mooring("import", daylio)
    second = mooring("import", daylio)
    assert second.said.startswith("0 new entries\n3 already there\n")
    assert count(mooring) == 3
    assert {entry["share"] for entry in json.loads(mooring("entries", "--json").said)} == {
        "only-me"
    }


def test_a_dry_run_keeps_nothing(mooring: CommandLine, daylio: Path) -> None:
    dry = mooring("import", daylio, "--dry-run")
    assert dry.status == 0
    assert "3 new entries" in dry.said
    assert count(mooring) == 0


@pytest.mark.parametrize(
    ("content", "options", "named"),
    [
        (DAYLIO.replace("meh", "so-so"), [], '"so-so"'),
        ("day,flow\n2026-01-01,light\n", [], "mapping file"),
        ("day,flow\n2026-01-01,light\n", ["--format", "daylio"], "Daylio"),
        (DAYLIO, ["--format", "csv"], "[time]"),
        (DAYLIO, ["--format", "excel"], "daylio, csv"),
        (DAYLIO, ["--share", "everyone"], "only-me"),
        (DAYLIO, ["--mapping", "nowhere.toml"], "nowhere.toml"),
        ("", [], "column names"),
    ],
)
def test_what_cannot_be_read_is_refused_before_the_passphrase(
    mooring: CommandLine, tmp_path: Path, content: str, options: list[str], named: str
) -> None:
    (tmp_path / "data.csv").write_text(content)
    refused = mooring("import", tmp_path / "data.csv", *options)
    assert refused.status == 2
    assert named in refused.warned
    assert mooring.prompts == []
    assert count(mooring) == 0


def test_a_file_that_is_not_there_is_named(mooring: CommandLine, tmp_path: Path) -> None:
    missing = mooring("import", tmp_path / "missing.csv")
    assert missing.status == 2
    assert "missing.csv" in missing.warned
    assert mooring("import", tmp_path).status == 2


def test_a_failure_in_the_middle_keeps_nothing(
    mooring: CommandLine, daylio: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save = EntryRepository.save
    saved = []

    def fail_at_the_third(entries: EntryRepository, entry: object) -> None:
        saved.append(entry)
        if len(saved) == 3:
            raise StorageError("no room")
        save(entries, entry)

    with monkeypatch.context() as patch:
        patch.setattr(EntryRepository, "save", fail_at_the_third)
        full = mooring("import", daylio)
    assert full.status == 8
    assert full.said == ""
    assert count(mooring) == 0


def test_a_real_diary_and_its_summary(
    mooring: CommandLine, data_folder: Path, tmp_path: Path
) -> None:
    diary = data_folder / "kossakowski2017_symptom_data.csv"
    mapping = resource("mappings", "kossakowski.toml")
    first = mooring("import", diary, "--mapping", mapping, "--share", "summary")
    assert first.said == "1476 new entries\n0 already there\n0 rows left out\n"
    assert mooring("import", diary, "--mapping", mapping).said.startswith("0 new entries\n1476 alr")
    entries = json.loads(mooring("entries", "--json").said)
    assert len(entries) == 1476
    assert len({entry["at"][:10] for entry in entries}) == 238
    assert min(entry["mood"] for entry in entries) < max(entry["mood"] for entry in entries)
    page = tmp_path / "page.txt"
    days = ("--since", "2013-02-12", "--until", "2013-04-08")
    assert mooring("summary", "--out", page, *days).status == 0
    used = {entry["at"][:10] for entry in entries if entry["at"] >= "2013-02-12"}
    assert f"entries on {len(used)} of 56 days" in page.read_text()
