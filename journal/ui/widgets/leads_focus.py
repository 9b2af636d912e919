"""Where the focus goes that a page, or a part of one, is given."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class LeadsFocus:
    """Mixed into a widget that hands the focus it is given to one of its parts.

    Qt's own focus proxy does so too, but Tab enters a widget at its proxy, and what stands
    before the proxy is then never reached.
    """

    _leads_to: QWidget | None = None

    def lead_focus_to(self, part: QWidget) -> None:
        """Hand the focus to ``part`` from now on."""
        self._leads_to = part

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the focus to the part."""
        if self._leads_to is not None:
            self._leads_to.setFocus(reason)
