"""Opening a journal for one command."""

import shutil
from pathlib import Path

import pytest

from journal.domain.errors import StorageError
from journal.vault.vault import OpenJournal
from tests.support.command_line import CommandLine


def test_the_passphrase_is_asked_for_once_and_only_where_there_is_a_journal(
    mooring: CommandLine, tmp_path: Path
) -> None:
    mooring("entries")
    assert mooring.prompts == ["Passphrase: "]
    elsewhere = CommandLine(tmp_path / "elsewhere")
    assert elsewhere("entries").status == 6
    assert elsewhere.prompts == []


def test_an_older_copy_is_opened_with_a_word(mooring: CommandLine, tmp_path: Path) -> None:
    shutil.copy(mooring.journal / "journal.db", tmp_path / "older.db")
    mooring("add", "--anxiety", "5")
    shutil.copy(tmp_path / "older.db", mooring.journal / "journal.db")
    listed = mooring("entries")
    assert listed.status == 0
    assert "later state" in listed.warned


def test_what_was_kept_stays_kept_where_closing_fails(
    mooring: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    close = OpenJournal.close

    def close_badly(journal: OpenJournal) -> None:
        close(journal)
        raise StorageError("no room")

    with monkeypatch.context() as patch:
        patch.setattr(OpenJournal, "close", close_badly)
        assert mooring("add", "--anxiety", "5").status == 0
    assert mooring("entries").said.endswith("1 entry.\n")


def test_a_folder_that_cannot_be_one_is_refused(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    assert CommandLine(tmp_path / "loop")("entries").status in {2, 6}
