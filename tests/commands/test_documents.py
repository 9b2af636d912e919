"""mooring export, summary and chart: files, complete or absent."""

import json
import stat
from pathlib import Path

import pytest

from journal.transfer.journal_json import read_journal
from tests.support.command_line import CommandLine

SECRET = "only-me-marker"


@pytest.fixture
def with_entries(mooring: CommandLine) -> CommandLine:
    for day in range(1, 22):
        mooring("add", "--anxiety", "4", "--share", "summary", "--at", f"2026-11-{day:02d}T12:00")
    mooring("add", "--note", "-", "--at", "2026-11-20T20:00", given=SECRET)
    return mooring


def test_an_export_holds_every_record(with_entries: CommandLine, tmp_path: Path) -> None:
    out = tmp_path / "journal.json"
    written = with_entries("export", "--format", "json", "--out", out)
    assert written.status == 0
    assert "not encrypted" in written.said
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    records = read_journal(out.read_bytes())
    assert f"{len(records)} records" in written.said
    listed = json.loads(with_entries("entries", "--json").said)
    exported = {record.id for record in records if record.kind == "entry"}
    assert exported == {entry["id"] for entry in listed}


@pytest.mark.parametrize(
    ("name", "begins"), [("page.pdf", b"%PDF-"), ("PAGE.TXT", b"For our next appointment")]
)
def test_a_summary_is_written_without_only_me(
    with_entries: CommandLine, tmp_path: Path, name: str, begins: bytes
) -> None:
    out = tmp_path / name
    written = with_entries("summary", "--out", out, "--since", "2026-11-01", "--paper", "letter")
    assert (written.status, written.warned) == (0, "")
    assert out.read_bytes().startswith(begins)
    assert SECRET.encode() not in out.read_bytes()
    assert stat.S_IMODE(out.stat().st_mode) == 0o600


def test_a_summary_covers_four_weeks_where_there_was_no_appointment(
    with_entries: CommandLine, tmp_path: Path
) -> None:
    out = tmp_path / "page.txt"
    assert "28 days" in with_entries("summary", "--out", out).said
    refused = with_entries("summary", "--out", out, "--force", "--since", "last-appointment")
    assert refused.status == 2
    assert "no appointment" in refused.warned


@pytest.mark.parametrize(
    ("name", "begins"), [("c.png", b"\x89PNG"), ("c.svg", b"<?xml"), ("c.pdf", b"%PDF-")]
)
def test_a_chart_is_written_with_its_sentence(
    with_entries: CommandLine, tmp_path: Path, name: str, begins: bytes
) -> None:
    out = tmp_path / name
    written = with_entries("chart", "anxiety", "--out", out, "--since", "2026-11-01")
    assert written.status == 0
    assert written.said.startswith("Anxiety")
    assert out.read_bytes().startswith(begins)


FILES = [
    (["export", "--format", "json"], "out.json"),
    (["summary"], "out.txt"),
    (["chart", "anxiety"], "out.svg"),
]


@pytest.mark.parametrize(("command", "name"), FILES)
def test_a_file_that_is_there_is_kept_unless_forced(
    mooring: CommandLine, tmp_path: Path, command: list[str], name: str
) -> None:
    out = tmp_path / name
    out.write_text("mine")
    refused = mooring(command[0], *command[1:], "--out", out)
    assert refused.status == 2
    assert name in refused.warned
    assert out.read_text() == "mine"
    assert mooring.prompts == []
    assert mooring(command[0], *command[1:], "--out", out, "--force").status == 0
    assert out.read_text() != "mine"


@pytest.mark.parametrize(("command", "name"), FILES)
def test_a_folder_that_is_not_there_is_named(
    mooring: CommandLine, tmp_path: Path, command: list[str], name: str
) -> None:
    refused = mooring(command[0], *command[1:], "--out", tmp_path / "nowhere" / name)
    assert refused.status == 2
    assert "nowhere" in refused.warned


@pytest.mark.parametrize(("command", "name"), FILES)
def test_a_failed_command_leaves_no_file(
    mooring: CommandLine, tmp_path: Path, command: list[str], name: str
) -> None:
    mooring.passphrase = "not the right one"
    assert mooring(command[0], *command[1:], "--out", tmp_path / name).status == 3
    assert sorted(path.name for path in tmp_path.iterdir()) == ["journal"]


@pytest.mark.parametrize(
    "options",
    [
        ["summary", "--out", "page.doc"],
        ["chart", "anxiety", "--out", "chart.jpg"],
        ["chart", "weather", "--out", "chart.png"],
        ["export", "--format", "xml", "--out", "x.xml"],
        ["export", "--format", "json"],
        ["summary", "--out", "p.txt", "--since", "2026-11-20", "--until", "2026-11-19"],
        ["summary", "--out", "p.txt", "--since", "soon"],
    ],
)
def test_wrong_usage_is_said_in_a_sentence(mooring: CommandLine, options: list[str]) -> None:
    refused = mooring(options[0], *options[1:])
    assert refused.status == 2
    assert len(refused.warned.splitlines()) == 1
