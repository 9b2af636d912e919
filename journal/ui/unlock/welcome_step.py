"""First start, screen 1: what this is, what it protects and what not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from journal.domain.help_lines import EmergencyNumbers
from journal.i18n import translate
from journal.ui.unlock.step import Step
from journal.ui.widgets.drop_down import DropDown
from journal.ui.widgets.labels import CardTitle
from journal.ui.widgets.paragraph import Paragraph
from journal.words import not_protected_words, protected_words


class WelcomeStep(Step):
    """``done`` carries the country chosen (ISO code), or empty."""

    done = Signal(str)

    def __init__(
        self, numbers: EmergencyNumbers, country: str = "", parent: QWidget | None = None
    ) -> None:
        """Show the words, and the emergency number of the country chosen."""
        super().__init__(
            translate("FirstStart", "A place for the weeks between two appointments"),
            translate("FirstStart", "Choose a passphrase"),
            parent,
        )
        self._numbers = numbers
        self._emergency = Paragraph()
        self._country = DropDown()
        self.on_button.clicked.connect(self._go_on)
        self._add_words()
        self._add_country(country)
        self.add_way_on()
        self.lead_focus_to(self.on_button)

    def _add_words(self) -> None:
        self.add_words(
            translate(
                "FirstStart",
                "Mooring helps you notice how you are, steady yourself, and prepare what you want"
                " to say. It is not a medical device, it does not diagnose, and nobody reads it"
                " for you.",
            )
        )
        self.add(CardTitle(translate("FirstStart", "What this protects")))
        self.add_words(protected_words())
        self.add(CardTitle(translate("FirstStart", "What it cannot protect")))
        self.add_words(not_protected_words())

    def _add_country(self, country: str) -> None:
        label = QLabel(translate("FirstStart", "Country"))
        label.setBuddy(self._country)
        self._country.addItem(translate("FirstStart", "Another country"), "")
        for each in self._numbers.countries:
            self._country.addItem(each.name, each.code)
        self._country.setCurrentIndex(max(self._country.findData(country), 0))
        self._country.currentIndexChanged.connect(self._show_emergency)
        self.add(CardTitle(translate("FirstStart", "In an emergency")))
        self.add(label)
        self.add(self._country)
        self.add(self._emergency)
        self._show_emergency()

    def _show_emergency(self) -> None:
        number = self._numbers.of(self._country.currentData())
        if number is None:
            words = translate(
                "FirstStart", "In an emergency, call the emergency number of your country."
            )
            self._emergency.set_text(words)
        else:
            words = translate("FirstStart", "In an emergency, call {}.").format(number)
            self._emergency.set_text(words, strong=(number,))

    def _go_on(self) -> None:
        self.done.emit(self._country.currentData())
