"""The first start, joined to the vault: from the first word to an open journal."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from journal.domain.errors import MooringError
from journal.domain.help_lines import read_emergency_numbers
from journal.domain.preferences import Preferences
from journal.failures import failure_words
from journal.resource_files import resource
from journal.store.journal_store import JournalStore
from journal.ui.session import Session
from journal.ui.unlock.first_start import FirstStart
from journal.ui.unlock.sheet_printing import print_sheet
from journal.ui.unlocking import Making, Unlocking
from journal.ui.window_settings import WindowSettings
from journal.vault.key_derivation import KeyCost


class Beginning(QObject):
    """Leads through the four screens in ``view``; ``opened`` carries the session at the end."""

    opened = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        folder: Path,
        settings: WindowSettings,
        cost: KeyCost | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Show the first screen for a journal to be made in ``folder`` at the key's ``cost``."""
        super().__init__(parent)
        self._settings = settings
        self._making = Making(folder, cost, self)
        self._unlocking = Unlocking(folder, self)
        self._preferences = Preferences()
        numbers = read_emergency_numbers(resource("help_lines", "emergency.toml"))
        self.view = FirstStart(numbers, settings.country)
        self.view.country_chosen.connect(self._keep_country)
        self.view.passphrase_chosen.connect(self._making.start)
        self.view.print_wanted.connect(self._print)
        self.view.finished.connect(self._finish)
        self._making.made.connect(self.view.show_sheet)
        self._making.failed.connect(self._say_failure)
        self._unlocking.opened.connect(self._prepare)
        self._unlocking.failed.connect(self.failed)

    def _keep_country(self, code: str) -> None:
        self._settings.country = code

    def _print(self, lines: tuple[str, ...]) -> None:
        print_sheet(self.view, lines)

    def _say_failure(self, error: MooringError) -> None:
        self.view.show_refusal(failure_words(error))

    def _finish(self, preferences: Preferences) -> None:
        self._preferences = preferences
        if self._making.root is not None:
            self._unlocking.open_with(self._making.root)

    def _prepare(self, session: Session) -> None:
        session.perform(self._fill)
        self.opened.emit(session)

    def _fill(self, store: JournalStore) -> None:
        store.preferences.save(self._preferences)
