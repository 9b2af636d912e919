"""One line of the rail."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QWidget

from journal.ui import theme
from journal.ui.icons import icon


class RailEntry(QPushButton):
    """An icon and a word, on a surface of its own while it is the page that is open."""

    def __init__(self, label: str, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(label, parent)
        self.setAccessibleName(label)
        self.setIcon(icon(icon_name, "ink_quiet", chosen="ink"))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room for the icon and the word in strong type."""
        worn = theme.current()
        word = QFontMetrics(worn.font("body", "strong")).horizontalAdvance(self.text())
        return QSize(self._text_left() + word + worn.metrics.space_m, worn.metrics.target)

    def minimumSizeHint(self) -> QSize:
        """Return the same: the word is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the surface, the icon and the word."""
        worn = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(worn.colour("surface" if self.isChecked() else "soft"))
            radius = worn.metrics.radius_control
            painter.drawRoundedRect(self.rect(), radius, radius)
        state = QIcon.State.On if self.isChecked() else QIcon.State.Off
        self.icon().paint(
            painter, self._placed(self._icon_place()), mode=QIcon.Mode.Normal, state=state
        )
        painter.setFont(worn.font("body", "strong" if self.isChecked() else "regular"))
        painter.setPen(worn.colour("ink" if self.isChecked() else "ink_quiet"))
        word = self.rect().adjusted(self._text_left(), 0, 0, 0)
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(self._placed(word), leading | Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()

    def _icon_place(self) -> QRect:
        metrics = theme.current().metrics
        side = metrics.icon
        return QRect(metrics.space_m, (self.height() - side) // 2, side, side)

    def _text_left(self) -> int:
        metrics = theme.current().metrics
        return metrics.space_m + metrics.icon + metrics.space_s + metrics.ring

    def _placed(self, place: QRect) -> QRect:
        """Return a place, mirrored where people read from the right."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)
