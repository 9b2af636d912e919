"""The settings page: appearance, noting and sharing, privacy."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from journal.domain.preferences import Preferences
from journal.i18n import translate
from journal.ui.settings.appearance_card import AppearanceCard
from journal.ui.settings.preferences_card import PreferencesCard
from journal.ui.widgets.card import Card
from journal.ui.widgets.labels import CardTitle
from journal.ui.widgets.page import Page
from journal.ui.widgets.paragraph import Paragraph
from journal.ui.window_settings import Appearance
from journal.words import not_protected_words, protected_words


class SettingsPage(Page):
    """``appearance_chosen`` and ``preferences_chosen`` carry the whole new choice."""

    appearance_chosen = Signal(object)
    preferences_chosen = Signal(object)

    def __init__(self, appearance: Appearance, folder: Path, parent: QWidget | None = None) -> None:
        """Show the present ``appearance``, and that the journal lies in ``folder``."""
        super().__init__(translate("Settings", "Settings"), parent=parent)
        look = AppearanceCard(appearance)
        look.changed.connect(self.appearance_chosen)
        self._preferences = PreferencesCard()
        self._preferences.changed.connect(self.preferences_chosen)
        self.add(look)
        self.add(self._preferences)
        self.add(_privacy_card(folder))

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what the person chose."""
        self._preferences.show_preferences(preferences)

    def settle(self) -> None:
        """Take what is typed as chosen."""
        self._preferences.settle()


def _privacy_card(folder: Path) -> Card:
    card = Card(translate("Settings", "Privacy"))
    card.add(CardTitle(translate("Settings", "What this protects")))
    card.add(Paragraph(protected_words()))
    card.add(CardTitle(translate("Settings", "What it cannot protect")))
    card.add(Paragraph(not_protected_words()))
    place = QLineEdit(str(folder), readOnly=True)
    place.setAccessibleName(translate("Settings", "Where my journal is"))
    place.setCursorPosition(0)
    card.add(CardTitle(place.accessibleName()))
    card.add(place)
    return card
