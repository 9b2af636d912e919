"""One stop for Tab in a group of buttons; arrows, Home and End go round inside it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


class RovingFocus(QObject):
    """Keeps the focus of a group of buttons; `moved(index)` after a key moved it.

    Left and Right follow the direction the window is read in.
    """

    moved = Signal(int)

    def __init__(self, group: QWidget) -> None:
        super().__init__(group)
        self._group = group
        self._buttons: list[QAbstractButton] = []

    def set_buttons(self, buttons: Sequence[QAbstractButton]) -> None:
        """Take the buttons of the group in their order; the first gets Tab's stop."""
        for button in self._buttons:
            button.removeEventFilter(self)
        self._buttons = list(buttons)
        for button in self._buttons:
            button.installEventFilter(self)
        self.set_stop(0)

    def set_stop(self, index: int) -> None:
        """Let Tab, and focus given to the group, go to one button and pass the others."""
        for place, button in enumerate(self._buttons):
            policy = Qt.FocusPolicy.StrongFocus if place == index else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
        if self._buttons:
            self._group.setFocusProxy(self._buttons[index])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move with the keys, and let the stop follow the focus."""
        if watched not in self._buttons:
            return False
        index = self._buttons.index(watched)
        if event.type() == QEvent.Type.FocusIn:
            self.set_stop(index)
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        target = self._target(index, Qt.Key(event.key()))
        if target is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        self._buttons[target].setFocus(Qt.FocusReason.TabFocusReason)
        self.moved.emit(target)
        return True

    def _target(self, index: int, key: Qt.Key) -> int | None:
        """Return where a key leads from a button, or None for a key that is not ours."""
        last = len(self._buttons) - 1
        if key == Qt.Key.Key_Home:
            return 0
        if key == Qt.Key.Key_End:
            return last
        step = _STEPS.get(key)
        if step is None:
            return None
        sideways = key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        if sideways and self._group.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        return max(0, min(last, index + step))
