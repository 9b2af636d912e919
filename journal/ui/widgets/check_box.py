"""A box to tick, with its words."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QWidget

from journal.ui import theme
from journal.ui.icons import icon


class CheckBox(QCheckBox):
    """A check box whose frame can be seen in every theme; press it or its words."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(text)
        self._tick = icon("check", "on_accent")

    def sizeHint(self) -> QSize:
        """Return the room for the box and the words."""
        worn = theme.current()
        words = QFontMetrics(worn.font()).horizontalAdvance(self.text())
        return QSize(self._words_left() + words, worn.metrics.target)

    def hitButton(self, pos: QPoint) -> bool:
        """Take a press on the box or on the words."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, its tick and the words."""
        worn = theme.current()
        side = worn.metrics.icon
        box = self._placed(QRect(1, (self.height() - side) // 2, side, side))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge, fill = ("accent", "accent") if self.isChecked() else ("control", "surface")
        painter.setPen(QPen(worn.colour(edge), 1))
        painter.setBrush(worn.colour(fill))
        painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if self.isChecked():
            inset = worn.metrics.ring
            self._tick.paint(painter, box.adjusted(inset, inset, -inset, -inset))
        painter.setFont(worn.font())
        painter.setPen(worn.colour("ink" if self.isEnabled() else "ink_quiet"))
        words = self._placed(self.rect().adjusted(self._words_left(), 0, 0, 0))
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(words, leading | Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()

    def _words_left(self) -> int:
        metrics = theme.current().metrics
        return metrics.icon + metrics.space_s + metrics.ring

    def _placed(self, place: QRect) -> QRect:
        """Return a place, mirrored where people read from the right."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)
