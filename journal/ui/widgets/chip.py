"""A word that can be chosen, and one that does something."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QPushButton, QWidget

from journal.ui import theme
from journal.ui.widgets.focus_ring import PILL
from journal.ui.widgets.painting import Coat, paint_choice

_RESTING = Coat("soft", "line", "ink")
_HOVERED = Coat("soft", "control", "ink")
_CHOSEN = Coat("accent_soft", "accent", "on_accent_soft", "strong")
_ACTION = Coat("surface", "line", "ink_quiet")
_ACTION_HOVERED = Coat("surface", "control", "ink")


def _pill_size(button: QAbstractButton) -> QSize:
    """Return the room for the text in strong type, so that choosing moves nothing."""
    worn = theme.current()
    width = QFontMetrics(worn.font("body", "strong")).horizontalAdvance(button.text())
    return QSize(width + 2 * worn.metrics.space_l, worn.metrics.target)


class Chip(QCheckBox):
    """A pill that is chosen or not; `chip_id` is what the owner knows it by."""

    def __init__(self, chip_id: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label.replace("&", "&&"), parent)
        self.chip_id = chip_id
        self.setAccessibleName(label)
        self.setToolTip(label)
        self.setProperty(PILL, True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Return the size of the pill."""
        return _pill_size(self)

    def minimumSizeHint(self) -> QSize:
        """Return a pill that can still be pressed; its text is then shortened."""
        return QSize(2 * theme.current().metrics.target, self.sizeHint().height())

    def hitButton(self, pos: object) -> bool:
        """Take a press anywhere on the pill."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill."""
        resting = _HOVERED if self.underMouse() else _RESTING
        paint_choice(self, _CHOSEN if self.isChecked() else resting, self.height() / 2)


class ActionChip(QPushButton):
    """A pill among chips that does something, such as "+ add"."""

    def __init__(self, label: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(label, parent)
        self.setAccessibleName(spoken)
        self.setProperty(PILL, True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Return the size of the pill."""
        return _pill_size(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill."""
        paint_choice(self, _ACTION_HOVERED if self.underMouse() else _ACTION, self.height() / 2)
