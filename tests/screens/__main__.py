"""Every page as a picture: `python -m tests.screens --out FOLDER [--only STYLE]`.

The sample journal, encrypted like any other, is opened in the real window, offscreen, and shown
in light, dark and high contrast, at 100 and 200 % text, in a wide and in the smallest window.
"""

import argparse
import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from journal.sample.sample_journal import keep_sample
from journal.ui.application import Application
from journal.ui.places import Places
from journal.ui.window_settings import Appearance, WindowSettings
from journal.vault.key_derivation import MEBIBYTE, KeyCost
from journal.vault.vault import Vault
from tests.support.on_screen import texts
from tests.support.person import Person

PASSPHRASE = "a picture of every page"
CHEAP = KeyCost(19 * MEBIBYTE, 1, 1)
SETTLING_SECONDS = 0.5


@dataclass(frozen=True)
class Style:
    """One way to look at every page."""

    name: str
    appearance: Appearance
    size: tuple[int, int] = (1280, 820)


STYLES = (
    Style("light", Appearance(theme="light", reduced_motion=True)),
    Style("dark", Appearance(theme="dark", reduced_motion=True)),
    Style("contrast", Appearance(theme="high_contrast", reduced_motion=True)),
    Style("large", Appearance(theme="light", text_scale=2.0, reduced_motion=True)),
    Style("small", Appearance(theme="light", reduced_motion=True), (900, 600)),
)
PAGES = ("Today", "Entries", "Practise", "Appointments", "Insights", "Settings")


class Photographer(Person):
    """A person who takes a picture of every page."""

    def __init__(self, app: QApplication, folder: Path, style: Style, out: Path) -> None:
        """Open the application on ``folder`` in one ``style``; pictures go to ``out``."""
        places = Places(folder / "journal", folder / "window.ini", folder / "cache")
        settings = WindowSettings(places.window_settings)
        settings.appearance = style.appearance
        settings.sync()
        self.application = Application(app, places, cost=CHEAP)
        super().__init__(self.application.window)
        self._style = style
        self._out = out
        self.window.resize(*style.size)
        self.application.start()

    def take(self, name: str) -> None:
        """Write the picture of what is shown now."""
        self.pause(SETTLING_SECONDS)
        path = self._out / f"{name}-{self._style.name}.png"
        self.window.grab().save(str(path))
        sys.stdout.write(f"{path}\n")


def show_first_start(person: Photographer) -> None:
    """Go through the four screens of the first start."""
    person.take("first-start-1")
    person.press("Choose a passphrase")
    person.type_into("New passphrase", PASSPHRASE)
    person.type_into("The same passphrase again", PASSPHRASE)
    person.take("first-start-2")
    person.press("Make my journal")
    person.wait_for(lambda: person.sees_button("I have it on paper"))
    person.take("first-start-3")
    copy_groups(person)
    person.press("I have it on paper")
    person.take("first-start-4")


def copy_groups(person: Person) -> None:
    """Type the two groups asked for, as copied from the sheet on the screen."""
    shown = [text for text in texts(person.window) if text.startswith("Line ") and ":" in text]
    sheet = {line.split(":")[0]: line.split(":")[1].replace(" ", "") for line in shown}
    asked = [text for text in texts(person.window) if text.endswith(" group")]
    for name in asked:
        line, which = name.split(", ")
        groups = sheet[line]
        person.type_into(name, groups[:4] if which.startswith("first") else groups[4:])


def show_locked(person: Photographer) -> None:
    """Look at the lock screen and at what needs no passphrase."""
    person.take("locked")
    person.press("Steady me")
    person.take("steady-me")
    person.press("Close")
    person.press("Practise")
    person.take("locked-practise")
    person.press("Close")


def show_open(person: Photographer) -> None:
    """Unlock, and look at every page."""
    person.type_into("Passphrase", PASSPHRASE)
    person.press("Unlock")
    for page in PAGES:
        person.press(page)
        person.pause(1.5)
        person.take(page.lower())


def make_journal(folder: Path) -> None:
    """Make the sample journal as it stands now."""
    vault = Vault(folder, CHEAP)
    vault.create(PASSPHRASE)
    journal = vault.unlock(PASSPHRASE)
    keep_sample(journal.store, datetime.now(UTC))
    journal.close()


STAGES: tuple[tuple[bool, Callable[[Photographer], None]], ...] = (
    (False, show_first_start),
    (True, show_locked),
    (True, show_open),
)
"""Whether there is a journal already, and what to look at."""


def main() -> None:
    """Write every picture."""
    parser = argparse.ArgumentParser(description="A picture of every page.")
    parser.add_argument("--out", type=Path, default=Path("screens"))
    parser.add_argument("--only", choices=[style.name for style in STYLES])
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    for style in STYLES:
        if asked.only in (None, style.name):
            photograph(app, style, asked.out)


def photograph(app: QApplication, style: Style, out: Path) -> None:
    """Take every picture in one style."""
    folder = out / "journal-to-show"
    for has_journal, show in STAGES:
        shutil.rmtree(folder, ignore_errors=True)
        if has_journal:
            make_journal(folder / "journal")
        person = Photographer(app, folder, style, out)
        show(person)
        person.window.close()
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
