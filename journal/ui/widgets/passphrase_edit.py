"""A field for a secret, with a button to see it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from journal.i18n import translate
from journal.ui import theme
from journal.ui.widgets.buttons import LinkButton

_COPYING = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut)
_HINTS = (
    Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
    | Qt.InputMethodHint.ImhSensitiveData
)


class PassphraseEdit(QLineEdit):
    """A line whose text never reaches a clipboard or an input method's memory.

    While it is shown nothing in it can be selected, because a selection is a clipboard too.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._show_button = LinkButton("", self)
        self._show_button.clicked.connect(self._turn)
        self.selectionChanged.connect(self._drop_selection)
        self.set_shown(False)

    def is_shown(self) -> bool:
        """Return whether the text can be read."""
        return self.echoMode() == QLineEdit.EchoMode.Normal

    def set_shown(self, shown: bool) -> None:
        """Show the text, or dots."""
        modes = QLineEdit.EchoMode
        self.setEchoMode(modes.Normal if shown else modes.Password)
        self.setInputMethodHints(self.inputMethodHints() | _HINTS)  # the mode has set its own
        self.deselect()
        words = (
            translate("PassphraseEdit", "hide") if shown else translate("PassphraseEdit", "show")
        )
        spoken = (
            translate("PassphraseEdit", "Hide what is typed")
            if shown
            else translate("PassphraseEdit", "Show what is typed")
        )
        self._show_button.setText(words)
        self._show_button.setAccessibleName(spoken)
        self._place_button()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take every key but those that copy."""
        if any(event.matches(key) for key in _COPYING):
            event.accept()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the end of the line."""
        super().resizeEvent(event)
        self._place_button()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the text size or of the reading direction."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._place_button()

    def _place_button(self) -> None:
        button, edge = self._show_button, theme.current().metrics.space_s
        button.adjustSize()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = button.width() + edge
        self.setTextMargins(room if mirrored else 0, 0, 0 if mirrored else room, 0)
        left = edge if mirrored else self.width() - button.width() - edge
        button.move(left, (self.height() - button.height()) // 2)

    def _turn(self) -> None:
        self.set_shown(not self.is_shown())

    def _drop_selection(self) -> None:
        if self.is_shown() and self.hasSelectedText():
            self.deselect()
