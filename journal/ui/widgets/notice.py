"""A line at the foot of the window that says what happened, and may offer one thing to do."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from journal.i18n import translate
from journal.ui import theme
from journal.ui.widgets.buttons import LinkButton, QuietButton
from journal.ui.widgets.labels import PlainText


class Notice(QFrame):
    """A line that stays until it is closed or replaced; it never takes the focus.

    `acted()` when the person took what it offers, `closed()` when it went without.
    """

    acted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Notice", "Notice"))
        self._text = PlainText()
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._action = QuietButton("")
        self._close = LinkButton(translate("Notice", "Close"))
        self._action.clicked.connect(self._act)
        self._close.clicked.connect(self.close_notice)
        self._lay_out()
        self.hide()

    def say(self, text: str, action: str = "") -> None:
        """Show and announce `text`, with a button for `action` if there is one."""
        self._text.setText(text)
        self._action.setText(action)
        self._action.setAccessibleName(action)
        self._action.setVisible(bool(action))
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def text(self) -> str:
        """Return what it says."""
        return self._text.text()

    def close_notice(self) -> None:
        """Go away without having been acted on."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def _lay_out(self) -> None:
        metrics = theme.current().metrics
        row = QHBoxLayout(self)
        row.setContentsMargins(metrics.space_l, metrics.space_s, metrics.space_l, metrics.space_s)
        row.setSpacing(metrics.space_m)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)

    def _act(self) -> None:
        self.hide()
        self.acted.emit()


class UndoNotice(Notice):
    """Offers to undo what was just done, for 20 seconds.

    The time stands still while the pointer or the focus is on it. `acted()` means undo;
    `closed()` that the chance has passed.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.close_notice)
        self._left_ms = 0
        self._is_pointed_at = False
        for button in (self._action, self._close):
            button.installEventFilter(self)

    def offer(self, text: str, for_ms: int | None = None) -> None:
        """Say what was done and offer to undo it, for the usual time unless another is given."""
        self._left_ms = theme.current().metrics.undo_ms if for_ms is None else for_ms
        self.say(text, translate("Notice", "Undo"))
        self._timer.start(self._left_ms)

    def is_waiting(self) -> bool:
        """Return whether the time stands still."""
        return not self.isHidden() and not self._timer.isActive()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while the pointer is here."""
        super().enterEvent(event)
        self._is_pointed_at = True
        self._wait()

    def leaveEvent(self, event: QEvent) -> None:
        """Go on when the pointer left."""
        super().leaveEvent(event)
        self._is_pointed_at = False
        self._go_on()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop the time when gone."""
        super().hideEvent(event)
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait while one of the buttons has the focus."""
        if event.type() == QEvent.Type.FocusIn:
            self._wait()
        elif event.type() == QEvent.Type.FocusOut:
            self._go_on()
        return super().eventFilter(watched, event)

    def _wait(self) -> None:
        if self._timer.isActive():
            self._left_ms = self._timer.remainingTime()
            self._timer.stop()

    def _go_on(self) -> None:
        held = self._is_pointed_at or self._action.hasFocus() or self._close.hasFocus()
        if not self.isHidden() and not held:
            self._timer.start(self._left_ms)
