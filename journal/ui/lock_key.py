"""The key that locks, also while a dialog is in front of the window."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

_NAME = "lock-key"


class LockKey(QObject):
    """``pressed`` when the key is pressed anywhere in the application.

    A modal dialog keeps the keys of the window behind it from working, so each dialog that
    comes to the front gets the key as its own.
    """

    pressed = Signal()

    def __init__(self, key: str, parent: QWidget) -> None:
        """Listen for ``key`` as long as ``parent`` lives."""
        super().__init__(parent)
        self._key = QKeySequence(key)
        shortcut = QShortcut(self._key, parent, context=Qt.ShortcutContext.ApplicationShortcut)
        shortcut.activated.connect(self.pressed)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        window = None if now is None else now.window()
        if window is None or not window.isModal() or window.findChild(QShortcut, _NAME):
            return
        shortcut = QShortcut(self._key, window)
        shortcut.setObjectName(_NAME)
        shortcut.activated.connect(self.pressed)
