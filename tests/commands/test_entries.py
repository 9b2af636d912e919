"""mooring entries."""

import json
from pathlib import Path

import pytest

from tests.support.command_line import CommandLine


@pytest.fixture
def three_days(mooring: CommandLine) -> CommandLine:
    for day, note in (("18", "calm walk"), ("20", "crowded train"), ("19", "walked home")):
        mooring("add", "--mood", "5", "--note", "-", "--at", f"2026-11-{day}T12:00", given=note)
    return mooring


def notes(mooring: CommandLine, *options: str, given: str = "") -> list[str]:
    listed = mooring("entries", "--json", *options, given=given)
    assert listed.status == 0, listed.warned
    return [entry["note"] for entry in json.loads(listed.said)]


def test_entries_are_listed_newest_first(three_days: CommandLine) -> None:
    assert notes(three_days) == ["crowded train", "walked home", "calm walk"]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--since", "2026-11-19"], ["crowded train", "walked home"]),
        (["--until", "2026-11-19"], ["walked home", "calm walk"]),
        (["--since", "2026-11-19", "--until", "2026-11-19"], ["walked home"]),
        (["--since", "2026-11-21"], []),
        (
            ["--since", "1900-01-01", "--until", "2199-12-31"],
            ["crowded train", "walked home", "calm walk"],
        ),
        (["--until", "1900-01-01"], []),
        (["--search", "walk"], ["walked home", "calm walk"]),
        (["--search", "walk", "--until", "2026-11-18"], ["calm walk"]),
        (["--search", "nowhere"], []),
        (["--search", '"'], []),
    ],
)
def test_by_days_and_words(
    three_days: CommandLine, options: list[str], expected: list[str]
) -> None:
    assert notes(three_days, *options) == expected


def test_search_words_may_come_from_standard_input(three_days: CommandLine) -> None:
    assert notes(three_days, "--search", "-", given="train\n") == ["crowded train"]


def test_a_long_list_comes_whole(mooring: CommandLine, tmp_path: Path) -> None:
    rows = "\n".join(f"2026-01-01T{n // 60:02d}:{n % 60:02d},note {n}" for n in range(130))
    (tmp_path / "many.csv").write_text(f"at,words\n{rows}\n")
    (tmp_path / "many.toml").write_text("time.columns=['at']\nnote.column='words'\n")
    assert mooring("import", tmp_path / "many.csv", "--mapping", tmp_path / "many.toml").status == 0
    assert notes(mooring) == [f"note {n}" for n in reversed(range(130))]
    assert notes(mooring, "--search", "note") == notes(mooring)


def test_for_a_person_they_are_sentences(three_days: CommandLine) -> None:
    three_days("add", "--anxiety", "6.5", "--trigger", "Rain", "--feeling", "tense")
    said = three_days("entries", "--since", "2026-11-20").said
    assert said == (
        "22 November 2026, 08:20 · Anxiety 6.5\nRain, tense\n\n"
        "20 November 2026, 12:00 · Mood 5\ncrowded train\n\n"
        "2 entries.\n"
    )


def test_own_trackers_are_listed_by_name(mooring: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "own.csv").write_text("at,energy\n2026-11-20,7\n")
    mapping = tmp_path / "own.toml"
    mapping.write_text("time.columns=['at']\nfields.Energy.column='energy'\n")
    assert mooring("import", tmp_path / "own.csv", "--mapping", mapping).status == 0
    assert mooring("entries").said.startswith("20 November 2026 · Energy 7\n")
    assert json.loads(mooring("entries", "--json").said)[0]["trackers"] == {"Energy": 7}


def test_a_note_cannot_steer_the_terminal(mooring: CommandLine) -> None:
    mooring("add", "--note", "-", given="a\x1b]0;title\x07\tb\r\nc")
    said = mooring("entries").said
    assert "\x1b" not in said
    assert "\x07" not in said
    assert "c\n" in said
    assert notes(mooring) == ["a\x1b]0;title\x07\tb\r\nc"]


def test_an_empty_journal_has_no_entries(mooring: CommandLine) -> None:
    assert mooring("entries").said == "0 entries.\n"
    assert json.loads(mooring("entries", "--json").said) == []


@pytest.mark.parametrize(
    "options",
    [
        ["--since", "last week"],
        ["--until", "9999-12-31"],
        ["--since", "0001-01-01"],
        ["--since", "2026-11-20", "--until", "2026-11-19"],
    ],
)
def test_wrong_days_are_refused(mooring: CommandLine, options: list[str]) -> None:
    assert mooring("entries", *options).status == 2
