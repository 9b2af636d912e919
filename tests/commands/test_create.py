"""mooring create."""

import re
import stat
from pathlib import Path

import pytest

from journal.commands.terminal import Terminal
from journal.vault.recovery_sheet import root_of
from journal.vault.vault import Vault
from tests.support.command_line import CommandLine


def test_a_journal_is_made_and_its_sheet_printed_once(tmp_path: Path) -> None:
    mooring = CommandLine(tmp_path / "deep" / "journal")
    made = mooring("create")
    assert (made.status, made.warned) == (0, "")
    lines = re.findall(r"^\w{4} \w{4}$", made.said, re.MULTILINE)
    assert len(lines) == 8
    journal = Vault(mooring.journal).begin().open(root_of("\n".join(lines)))
    assert journal.store.vocabulary.names()
    journal.close()
    assert mooring.prompts == ["New passphrase: ", "The same again: "]
    assert {stat.S_IMODE(path.stat().st_mode) for path in mooring.journal.iterdir()} == {0o600}
    assert stat.S_IMODE(mooring.journal.stat().st_mode) == 0o700


def test_an_empty_folder_will_do(tmp_path: Path) -> None:
    (tmp_path / "journal").mkdir()
    assert CommandLine(tmp_path / "journal")("create").status == 0


def test_a_journal_that_is_there_stays_as_it_is(mooring: CommandLine) -> None:
    before = (mooring.journal / "header.json").read_bytes()
    again = mooring("create")
    assert again.status == 2
    assert "not empty" in again.warned
    assert (mooring.journal / "header.json").read_bytes() == before
    assert mooring.prompts == []


def test_any_other_file_in_the_folder_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    assert CommandLine(tmp_path)("create").status == 2
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_a_short_passphrase_makes_nothing(tmp_path: Path) -> None:
    mooring = CommandLine(tmp_path / "journal", passphrase="too short")
    short = mooring("create")
    assert short.status == 2
    assert "at least 10 characters" in short.warned
    assert list(tmp_path.iterdir()) == []


def test_two_different_answers_make_nothing(tmp_path: Path) -> None:
    mooring = CommandLine(tmp_path / "journal")
    answers = iter(["correct horse battery", "correct horse battory"])
    mooring.type = lambda _prompt: next(answers)  # type: ignore[method-assign]
    differ = mooring("create")
    assert (differ.status, "differ" in differ.warned) == (2, True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("failure", [OSError(28, "no room"), KeyboardInterrupt()])
def test_a_journal_whose_sheet_nobody_saw_is_taken_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: BaseException
) -> None:
    def fail(_terminal: Terminal) -> None:
        raise failure

    monkeypatch.setattr(Terminal, "flush", fail)
    assert CommandLine(tmp_path / "journal")("create").status in {8, 130}
    assert list(tmp_path.iterdir()) == []
