"""mooring check."""

import pytest

from journal.commands import check
from journal.domain.checks import CheckReport, Problem
from journal.vault.vault import Vault
from tests.support.command_line import CommandLine
from tests.support.journals import PASSPHRASE


def test_a_sound_journal_is_counted(mooring: CommandLine) -> None:
    mooring("add", "--anxiety", "5", "--trigger", "Something new")
    checked = mooring("check")
    assert (checked.status, checked.warned) == (0, "")
    assert "  1 entry\n" in checked.said
    assert "  0 appointments\n" in checked.said


def test_a_row_that_does_not_agree_is_found(mooring: CommandLine) -> None:
    mooring("add", "--anxiety", "5")
    journal = Vault(mooring.journal).unlock(PASSPHRASE)
    journal.store.connection.execute("UPDATE entries SET anxiety = 90")
    journal.close()
    damaged = mooring("check")
    assert damaged.status == 4
    assert "an entry is not listed as it was written (1)" in damaged.warned
    assert damaged.said == ""


def test_every_problem_is_named(mooring: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    report = CheckReport(1, {}, {Problem.PAGE: 2, Problem.INDEX: 1})
    monkeypatch.setattr(check, "check_journal", lambda _store: report)
    warned = mooring("check").warned
    assert "a page of the file does not authenticate (2)" in warned
    assert "the search index" in warned
