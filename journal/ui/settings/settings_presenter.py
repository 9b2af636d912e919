"""The settings page, joined to the open journal."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from journal.domain.preferences import Preferences
from journal.store.changes import Area
from journal.store.journal_store import JournalStore
from journal.ui.session import Session
from journal.ui.settings.settings_page import SettingsPage
from journal.ui.window_settings import Appearance


class SettingsPresenter(QObject):
    """Keeps preferences in the journal; ``appearance_chosen`` goes to the application."""

    appearance_chosen = Signal(object)

    def __init__(
        self, session: Session, appearance: Appearance, folder: Path, parent: QObject
    ) -> None:
        """Make the page."""
        super().__init__(parent)
        self._session = session
        self.page = SettingsPage(appearance, folder)
        self.page.appearance_chosen.connect(self.appearance_chosen)
        self.page.preferences_chosen.connect(self._keep)

    def refresh(self, areas: frozenset[Area]) -> None:
        """Show the preferences where they changed."""
        if Area.PREFERENCES in areas:
            self.page.show_preferences(self._session.store.preferences.load())

    def keep_draft(self) -> None:
        """Keep what is typed in a field that still has the focus."""
        self.page.settle()

    def _keep(self, preferences: Preferences) -> None:
        def save(store: JournalStore) -> None:
            store.preferences.save(preferences)

        self._session.perform(save)
