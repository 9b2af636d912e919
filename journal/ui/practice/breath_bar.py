"""The breath without movement: a bar that changes once a second."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from journal.domain.practice.timeline import Position
from journal.tokens import mix
from journal.ui import theme

_WIDTH_IN_TARGETS = 8
_COUNT_WIDTH = 1.5
"""The room for the count, in heights of the bar."""
_TRACK_TINT = 0.16


class BreathBar(QWidget):
    """A bar as long as the lungs are full, stepping with the seconds; under it, the run.

    Where `counted`, the seconds left in the phase stand beside it.
    """

    def __init__(self, counted: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counted = counted
        self._position: Position | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Ask for a bar as high as a button, with its line under it."""
        metrics = theme.current().metrics
        return QSize(_WIDTH_IN_TARGETS * metrics.target, 2 * metrics.target)

    def minimumSizeHint(self) -> QSize:
        """Make do with half the width."""
        whole = self.sizeHint()
        return QSize(whole.width() // 2, whole.height())

    def show_position(self, position: Position) -> None:
        """Show one moment of a run, when its second has changed."""
        shown = self._position
        if shown is None or (shown.phase, shown.count) != (position.phase, position.count):
            self._position = position
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar, the count and the line of the run."""
        if self._position is None:
            return
        worn = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = self._bar(worn)
        self._paint_filled(painter, worn, bar, self._position.fullness)
        if self._counted:
            line = QRectF(bar.left(), bar.bottom() + worn.metrics.space_s, bar.width(), 0)
            line.setHeight(worn.metrics.space_xs)
            self._paint_filled(painter, worn, line, self._position.run_fraction)
            self._paint_count(painter, worn, bar)

    def _bar(self, worn: theme.Theme) -> QRectF:
        """Return where the bar is: at the top, after the room for the count."""
        height = worn.metrics.target
        bar = QRectF(0, 0, self.width(), height)
        if self._counted and self._mirrored:
            bar.setRight(bar.right() - height * _COUNT_WIDTH)
        elif self._counted:
            bar.setLeft(height * _COUNT_WIDTH)
        return bar

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _paint_filled(
        self, painter: QPainter, worn: theme.Theme, whole: QRectF, fraction: float
    ) -> None:
        """Paint `whole` as a track, and its first `fraction` filled."""
        round_end = min(worn.metrics.radius_control, whole.height() / 2)
        painter.setBrush(QColor(mix(worn.colours.surface, worn.colours.accent, _TRACK_TINT)))
        painter.drawRoundedRect(whole, round_end, round_end)
        filled = QRectF(whole)
        filled.setWidth(whole.width() * fraction)
        if self._mirrored:
            filled.moveRight(whole.right())
        painter.setBrush(worn.colour("accent"))
        painter.drawRoundedRect(filled, round_end, round_end)

    def _paint_count(self, painter: QPainter, worn: theme.Theme, bar: QRectF) -> None:
        room = QRectF(self.rect())
        room.setTop(bar.top())
        room.setHeight(bar.height())
        if self._mirrored:
            room.setLeft(bar.right())
        else:
            room.setRight(bar.left())
        painter.setFont(worn.font("title", "strong"))
        painter.setPen(worn.colour("ink"))
        count = self._position.count if self._position else 0
        text = self.locale().toString(count) if count else ""
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
