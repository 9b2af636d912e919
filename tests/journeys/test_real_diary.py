"""A real person's diary of 1,476 moments: brought in by the command, seen in the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QListView

from journal.resource_files import resource
from tests.support.applications import places_in, running
from tests.support.command_line import CommandLine
from tests.support.journals import PASSPHRASE, make_journal
from tests.support.on_screen import texts
from tests.support.person import Person

DAYS = 238


@pytest.fixture
def imported(data_folder: Path, tmp_path: Path) -> Path:
    """Import the diary with the mapping that people find among the examples."""
    make_journal(tmp_path / "journal")
    said = CommandLine(tmp_path / "journal")(
        "import",
        data_folder / "kossakowski2017_symptom_data.csv",
        "--mapping",
        resource("mappings", "kossakowski.toml"),
        "--share",
        "summary",
    )
    assert said.status == 0, said.warned
    return tmp_path


def test_all_of_it_is_seen_in_insights_and_in_entries(qapp: QApplication, imported: Path) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    with running(qapp, places_in(imported)) as application:
        person = Person(application.window)
        person.come()
        person.type_into("Passphrase", PASSPHRASE)
        person.press("Unlock")
        person.wait_for(lambda: person.sees_button("Lock now"))
        person.press("Insights")
        person.press("All")
        person.wait_for(lambda: any(f"{DAYS} of" in text for text in texts(person.window)))
        shown = " ".join(texts(person.window))
        assert "13 August 2012 – " in shown
        person.wait_for(lambda: any(text.startswith("Anxiety") for text in texts(person.window)))
        person.press("Entries")
        listed = person.window.findChild(QListView).model()
        person.wait_for(lambda: listed.rowCount() > 0)
        spoken = [
            str(listed.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(3)
        ]
        assert "2013" in " ".join(spoken)
