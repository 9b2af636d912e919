"""What is tracked, who may see a new entry, and what a summary calls the person."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from journal.domain.preferences import Preferences
from journal.domain.ratings import Scale
from journal.domain.sharing import Share
from journal.i18n import translate
from journal.ui.widgets.card import Card
from journal.ui.widgets.check_box import CheckBox
from journal.ui.widgets.labels import QuietText
from journal.ui.widgets.segmented import SegmentedChoice
from journal.words import scale_name, share_name

_LONGEST_NAME = 40


class PreferencesCard(Card):
    """``changed`` carries the ``Preferences`` chosen, to be answered with ``show_preferences``."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the card; ``show_preferences`` fills it."""
        super().__init__(translate("Settings", "Noting and sharing"), parent)
        self._preferences = Preferences()
        self._scales = {scale: CheckBox(scale_name(scale)) for scale in Scale}
        self._share = SegmentedChoice(
            translate("Settings", "Who may see a new entry, at first"),
            [(share.value, share_name(share)) for share in Share],
        )
        self._initials = QLineEdit()
        self._initials.setMaxLength(_LONGEST_NAME)
        self._initials.setAccessibleName(
            translate("Settings", "Initials or a name at the top of a summary")
        )
        self.add(QuietText(translate("Settings", "What a check-in asks")))
        for box in self._scales.values():
            box.toggled.connect(self._tell)
            self.add(box)
        self.add(QuietText(translate("Settings", "Who may see a new entry, at first")))
        self.add(self._share)
        self.add(QuietText(self._initials.accessibleName()))
        self.add(self._initials)
        self._share.changed.connect(self._tell)
        self._initials.editingFinished.connect(self._tell)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what is chosen now."""
        self._preferences = preferences
        for scale, box in self._scales.items():
            box.blockSignals(True)
            box.setChecked(scale in preferences.tracked)
            box.blockSignals(False)
        self._share.set_chosen(preferences.new_entry_share.value)
        if not self._initials.hasFocus():
            self._initials.setText(preferences.initials)

    def settle(self) -> None:
        """Take what is typed, or was refused before, as chosen."""
        self._tell()

    def _tell(self) -> None:
        chosen = replace(
            self._preferences,
            tracked=tuple(scale for scale, box in self._scales.items() if box.isChecked()),
            new_entry_share=Share(self._share.chosen() or self._preferences.new_entry_share),
            initials=self._initials.text().strip(),
        )
        if chosen != self._preferences:
            self.changed.emit(chosen)
