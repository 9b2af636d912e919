"""Noticing that a view has been painted, from outside it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication


class FirstPaint(QObject):
    """Calls ``then`` once, when a view, or what lies in it, has been painted.

    The view is told by the name of its class, which need not be loaded yet.
    """

    def __init__(self, app: QApplication, kind: str, then: Callable[[], object]) -> None:
        """Watch every event of ``app``."""
        super().__init__(app)
        self._app = app
        self._kind = kind
        self._then = then
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let every event pass."""
        if event.type() == QEvent.Type.Paint and self._is_in_view(watched):
            self._app.removeEventFilter(self)
            QTimer.singleShot(0, self._then)  # the rest of the view is painted before that
        return False

    def _is_in_view(self, watched: QObject | None) -> bool:
        while watched is not None and type(watched).__name__ != self._kind:
            watched = watched.parent()
        return watched is not None
