"""The first start: four quiet screens, one after the other."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from journal.domain.help_lines import EmergencyNumbers
from journal.domain.preferences import Preferences
from journal.ui.unlock.choices_step import ChoicesStep
from journal.ui.unlock.passphrase_step import PassphraseStep
from journal.ui.unlock.sheet_step import SheetStep
from journal.ui.unlock.welcome_step import WelcomeStep
from journal.ui.widgets.leads_focus import LeadsFocus


class FirstStart(LeadsFocus, QStackedWidget):
    """From the first word to the first journal.

    ``country_chosen`` carries an ISO code or empty; ``passphrase_chosen`` asks for the journal
    to be made, to be answered with ``show_sheet`` or ``show_refusal``; ``finished`` carries the
    ``Preferences``. ``print_wanted`` carries the lines of the recovery sheet.
    """

    country_chosen = Signal(str)
    passphrase_chosen = Signal(str)
    print_wanted = Signal(object)
    finished = Signal(object)

    def __init__(
        self, numbers: EmergencyNumbers, country: str, parent: QWidget | None = None
    ) -> None:
        """Show the first screen."""
        super().__init__(parent)
        self._welcome = WelcomeStep(numbers, country)
        self._passphrase = PassphraseStep()
        self._welcome.done.connect(self._leave_welcome)
        self._passphrase.back_wanted.connect(self._show_welcome)
        self._passphrase.done.connect(self._leave_passphrase)
        self.addWidget(self._welcome)
        self.addWidget(self._passphrase)
        self.lead_focus_to(self._welcome)

    def show_sheet(self, lines: tuple[str, ...]) -> None:
        """Go on to the recovery sheet of the journal that was made."""
        self._passphrase.forget()
        sheet = SheetStep(lines)
        sheet.print_wanted.connect(self.print_wanted)
        sheet.done.connect(self._show_choices)
        self._go_to(sheet)

    def show_refusal(self, words: str) -> None:
        """Say why the journal could not be made."""
        self._passphrase.show_refusal(words)

    def _show_welcome(self) -> None:
        self._go_to(self._welcome)

    def _leave_welcome(self, country: str) -> None:
        self.country_chosen.emit(country)
        self._go_to(self._passphrase)

    def _leave_passphrase(self, passphrase: str) -> None:
        self._passphrase.show_working()
        self.passphrase_chosen.emit(passphrase)

    def _show_choices(self) -> None:
        choices = ChoicesStep()
        choices.done.connect(self._finish)
        self._go_to(choices)

    def _finish(self, preferences: Preferences) -> None:
        self.finished.emit(preferences)

    def _go_to(self, screen: QWidget) -> None:
        if self.indexOf(screen) < 0:
            self.addWidget(screen)
        self.setCurrentWidget(screen)
        self.lead_focus_to(screen)
        screen.setFocus()
