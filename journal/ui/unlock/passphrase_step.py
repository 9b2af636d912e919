"""First start, screen 2: choosing a passphrase."""

import unicodedata

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from journal.i18n import translate
from journal.ui.unlock.step import Step
from journal.ui.widgets.buttons import QuietButton
from journal.ui.widgets.labels import QuietText
from journal.ui.widgets.passphrase_edit import PassphraseEdit
from journal.vault.passphrase_strength import Strength, strength_of
from journal.vault.passphrase_words import suggest_passphrase


def strength_words(strength: Strength) -> str:
    """Return what the meter says."""
    return {
        Strength.TOO_SHORT: translate(
            "FirstStart", "At least 10 characters, or a few words with spaces between them."
        ),
        Strength.WEAK: translate("FirstStart", "Strength: weak. This could be guessed."),
        Strength.FAIR: translate("FirstStart", "Strength: fair. One more word helps a lot."),
        Strength.STRONG: translate("FirstStart", "Strength: strong."),
        Strength.VERY_STRONG: translate("FirstStart", "Strength: very strong."),
    }[strength]


class PassphraseStep(Step):
    """``done`` carries the passphrase, typed twice alike and long enough."""

    done = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show two empty fields."""
        super().__init__(
            translate("FirstStart", "Choose a passphrase"),
            translate("FirstStart", "Make my journal"),
            parent,
        )
        self._first = PassphraseEdit(translate("FirstStart", "New passphrase"))
        self._again = PassphraseEdit(translate("FirstStart", "The same passphrase again"))
        self._meter = QuietText()
        suggest = QuietButton(translate("FirstStart", "Suggest some words"))
        suggest.clicked.connect(self._suggest)
        self.on_button.clicked.connect(self._go_on)
        self._first.textChanged.connect(self._judge)
        self._first.returnPressed.connect(self._again.setFocus)
        self._again.returnPressed.connect(self._go_on)
        self.add_words(
            translate(
                "FirstStart",
                "Four or five words that nobody would guess are easy to remember and hard to"
                " break. Nothing else is asked of it.",
            )
        )
        for field in (self._first, self._again):
            self.add(QLabel(field.accessibleName()))
            self.add(field)
            if field is self._first:
                self.add(self._meter)
        self.add(suggest)
        self.add_way_on(back=True)
        self.lead_focus_to(self._first)
        self._judge()

    def show_working(self) -> None:
        """Say that the journal is being made."""
        self.setEnabled(False)
        self.say(translate("FirstStart", "Making your journal…"))

    def show_refusal(self, words: str) -> None:
        """Say why the journal could not be made."""
        self.setEnabled(True)
        self.say(words)
        self._first.setFocus()

    def forget(self) -> None:
        """Empty both fields."""
        self._first.setText("")
        self._again.setText("")

    def _judge(self) -> None:
        words = strength_words(strength_of(self._first.text()))
        self._meter.setText(words)
        self._first.setAccessibleDescription(words)
        self.say("")

    def _suggest(self) -> None:
        words = suggest_passphrase()
        self._first.setText(words)
        self._first.set_shown(True)
        self._again.setText("")
        self._judge()
        self.say(translate("FirstStart", "Type these words once more, to learn them."))
        self._again.setFocus()

    def _go_on(self) -> None:
        typed = self._first.text()
        if strength_of(typed) is Strength.TOO_SHORT:
            self.say(strength_words(Strength.TOO_SHORT))
        elif unicodedata.normalize("NFC", typed) != unicodedata.normalize(
            "NFC", self._again.text()
        ):
            self.say(translate("FirstStart", "The two are not the same yet."))
        else:
            self.done.emit(typed)
