"""One of a few, side by side."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QMarginsF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from journal.ui import theme
from journal.ui.widgets.joined_layout import JoinedLayout
from journal.ui.widgets.painting import Coat, paint_choice
from journal.ui.widgets.roving_focus import RovingFocus

_RESTING = Coat("soft", "line", "ink")
_HOVERED = Coat("surface", "control", "ink")
_CHOSEN = Coat("accent_soft", "accent", "on_accent_soft", "strong")


class Segment(QRadioButton):
    """One choice of a `SegmentedChoice`."""

    def __init__(self, segment_id: str, label: str, parent: QWidget) -> None:
        super().__init__(label.replace("&", "&&"), parent)
        self.segment_id = segment_id
        self.beyond = QMarginsF()
        self.setAccessibleName(label)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Return the room for the text in strong type, so that choosing moves nothing."""
        worn = theme.current()
        width = QFontMetrics(worn.font("body", "strong")).horizontalAdvance(self.text())
        return QSize(width + 2 * worn.metrics.space_m, worn.metrics.target)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a choice is never cut."""
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        """Take a press anywhere on the segment."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the segment; it has round corners only at the ends of the row."""
        resting = _HOVERED if self.underMouse() else _RESTING
        coat = _CHOSEN if self.isChecked() else resting
        radius = theme.current().metrics.radius_control
        paint_choice(self, coat, radius, self.beyond, closed=self.isChecked())


class SegmentedChoice(QWidget):
    """One of a few choices of (id, label), or none yet.

    `changed(chosen)` gives the id. Once something is chosen it is only exchanged for another.
    """

    changed = Signal(str)

    def __init__(
        self, name: str, choices: Iterable[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._segments = [Segment(segment_id, label, self) for segment_id, label in choices]
        self._joined = JoinedLayout()
        self._chosen: str | None = None
        group = QButtonGroup(self, exclusive=False)  # the row itself keeps to one
        for place, segment in enumerate(self._segments):
            self._joined.addWidget(segment)
            group.addButton(segment, place)
        self.setLayout(self._joined)
        self._roving = RovingFocus(self)
        self._roving.set_buttons(self._segments)
        self._roving.moved.connect(self._choose)
        group.idClicked.connect(self._choose)

    def chosen(self) -> str | None:
        """Return the id of the choice, or None while nothing is chosen."""
        return self._chosen

    def set_chosen(self, segment_id: str | None) -> None:
        """Show a choice, or none, without saying it changed."""
        self._chosen = segment_id
        for place, segment in enumerate(self._segments):
            segment.setChecked(segment.segment_id == segment_id)
            if segment.isChecked():
                self._roving.set_stop(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Round the outer corners only, along the row or the column."""
        super().resizeEvent(event)
        self._join()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the text size or of the reading direction."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            for segment in self._segments:
                segment.updateGeometry()
            self._join()

    def _join(self) -> None:
        reach = 2.0 * theme.current().metrics.radius_control
        in_row = self._joined.is_row(self.width())
        mirrored = in_row and self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        last = len(self._segments) - 1
        for place, segment in enumerate(self._segments):
            before, after = (0.0 if place == 0 else reach), (0.0 if place == last else reach)
            if mirrored:
                before, after = after, before
            sideways = QMarginsF(before, 0, after, 0)
            segment.beyond = sideways if in_row else QMarginsF(0, before, 0, after)
            segment.update()

    def _choose(self, place: int) -> None:
        before, wanted = self._chosen, self._segments[place].segment_id
        self.set_chosen(wanted)
        if wanted != before:
            self.changed.emit(wanted)
