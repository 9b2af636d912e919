"""Where the focus goes that a page, or a part of one, is given."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


class FocusWay(QObject):
    """Hands the focus of a container on to one of its parts.

    Qt's own focus proxy does so too, but Tab enters a container at its proxy, and what stands
    before the proxy is then never reached.
    """

    def __init__(self, container: QWidget, part: QWidget | None = None) -> None:
        """Lead from ``container`` to ``part``, if that is known already."""
        super().__init__(container)
        self._part = part
        container.installEventFilter(self)

    def lead_to(self, part: QWidget) -> None:
        """Lead to another part from now on."""
        self._part = part

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass the focus on as it comes."""
        if isinstance(event, QFocusEvent) and event.gotFocus() and self._part is not None:
            self._part.setFocus(event.reason())
        return False
