"""The lock screen: the passphrase, and what needs none."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from journal.i18n import translate
from journal.ui import theme
from journal.ui.unlock.centred import CentredColumn
from journal.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from journal.ui.widgets.labels import PageTitle, QuietText
from journal.ui.widgets.passphrase_edit import PassphraseEdit

_WIDTH = 380


class LockScreen(CentredColumn):
    """Nothing about the person is shown here.

    ``typing_begun`` comes with the first character, ``unlock_wanted`` carries the passphrase as
    typed; the other signals say where to go.
    """

    typing_begun = Signal()
    unlock_wanted = Signal(str)
    steady_me_wanted = Signal()
    practise_wanted = Signal()
    other_journal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the screen, ready for typing."""
        super().__init__(translate("LockScreen", "Locked"), _WIDTH, parent)
        self._words = QuietText(translate("LockScreen", "This journal is locked."))
        self._passphrase = PassphraseEdit(translate("LockScreen", "Passphrase"))
        self._unlock = PrimaryButton(translate("LockScreen", "Unlock"))
        self._other = LinkButton(translate("LockScreen", "Another journal"))
        self._said = QuietText()
        self._said.setVisible(False)
        self._unlock.clicked.connect(self._ask_to_unlock)
        self._passphrase.returnPressed.connect(self._ask_to_unlock)
        self._passphrase.textChanged.connect(self._begin_typing)
        self._lay_out()
        self.setFocusProxy(self._passphrase)

    def show_working(self) -> None:
        """Say that the passphrase is being tried."""
        self._set_enabled(enabled=False)
        self._say(translate("LockScreen", "Opening…"))

    def show_refusal(self, words: str) -> None:
        """Say why the journal did not open; the passphrase may be typed again."""
        self._set_enabled(enabled=True)
        self._say(words)
        self._passphrase.selectAll()
        self._passphrase.setFocus()

    def show_waiting(self, words: str) -> None:
        """Say that something must be made ready before anything can be unlocked."""
        self._set_enabled(enabled=False)
        self._say(words)

    def offer_passphrase(self, passphrase: str) -> None:
        """Show and fill in the passphrase of a throwaway journal."""
        self._set_enabled(enabled=True)
        self._passphrase.setText(passphrase)
        self._passphrase.setFocus()
        self._say(
            translate(
                "LockScreen",
                "This is a sample journal, gone when you close Mooring. Its passphrase is: {}",
            ).format(passphrase)
        )

    def _begin_typing(self) -> None:
        self._passphrase.textChanged.disconnect(self._begin_typing)
        self.typing_begun.emit()

    def _ask_to_unlock(self) -> None:
        if self._unlock.isEnabled() and self._passphrase.text():
            self.unlock_wanted.emit(self._passphrase.text())

    def _set_enabled(self, *, enabled: bool) -> None:
        self._passphrase.setEnabled(enabled)
        self._unlock.setEnabled(enabled)
        self._other.setEnabled(enabled)

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))
        self._passphrase.setAccessibleDescription(words)

    def _lay_out(self) -> None:
        metrics = theme.current().metrics
        self._other.clicked.connect(self.other_journal_wanted)
        title = PageTitle(translate("LockScreen", "Mooring"))
        row = QHBoxLayout()
        row.setSpacing(metrics.space_s)
        row.addWidget(self._passphrase, 1)
        row.addWidget(self._unlock)
        self.column.addStretch(3)
        self._add_centred(title)
        self._add_centred(self._words)
        self.column.addSpacing(metrics.space_m)
        self.column.addLayout(row)
        self._add_centred(self._said)
        self.column.addWidget(self._other, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addStretch(4)
        self.column.addLayout(self._make_open_part())

    def _make_open_part(self) -> QVBoxLayout:
        """Return what needs no passphrase."""
        metrics = theme.current().metrics
        words = QuietText(translate("LockScreen", "No passphrase needed"))
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        steady_me = PrimaryButton(translate("LockScreen", "Steady me"))
        practise = QuietButton(translate("LockScreen", "Practise"))
        steady_me.clicked.connect(self.steady_me_wanted)
        practise.clicked.connect(self.practise_wanted)
        row = QHBoxLayout()
        row.setSpacing(metrics.space_s)
        row.addStretch()
        row.addWidget(steady_me, 2)
        row.addWidget(practise, 1)
        row.addStretch()
        part = QVBoxLayout()
        part.setSpacing(metrics.space_s)
        part.addWidget(words)
        part.addLayout(row)
        return part

    def _add_centred(self, label: QLabel) -> None:
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(label)
