"""The exercises to choose from, as cards."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from journal.ui import theme
from journal.ui.widgets.roving_focus import RovingFocus

_RESTING = ("surface", "line", "ink", "ink_quiet")
_HOVERED = ("surface", "control", "ink", "ink_quiet")
_CHOSEN = ("accent_soft", "accent", "on_accent_soft", "on_accent_soft")
"""Fill, border, name and detail of a card, as the tokens call them."""
_WRAPPED = Qt.AlignmentFlag.AlignLeft.value | Qt.TextFlag.TextWordWrap.value
"""Qt turns left into right where one reads from the right."""


class ExerciseCard(QRadioButton):
    """One exercise: its name, and below it a detail such as "in 4 · out 6 · 3 min"."""

    def __init__(self, exercise_id: str, name: str, detail: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.exercise_id = exercise_id
        self._name = name
        self._detail = detail
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(name)
        self.setAccessibleDescription(detail)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return the room for both lines unbroken."""
        metrics = theme.current().metrics
        longest = max(
            QFontMetrics(font).horizontalAdvance(text) for text, font in self._lines_and_fonts()
        )
        width = longest + 2 * metrics.space_l
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a width at which the lines break and are still read."""
        width = theme.current().metrics.target * 4
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        """Return the height with the lines broken at `width`."""
        metrics = theme.current().metrics
        name, detail = self._line_heights(width - 2 * metrics.space_l)
        return max(metrics.target, name + metrics.space_xs + detail + 2 * metrics.space_l)

    def hitButton(self, pos: QPoint) -> bool:
        """Take a press anywhere on the card."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        worn = theme.current()
        resting = _HOVERED if self.underMouse() and self.isEnabled() else _RESTING
        fill, border, *texts = _CHOSEN if self.isChecked() else resting
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(worn.colour(border), 1))
        painter.setBrush(worn.colour(fill))
        radius = worn.metrics.radius_card
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        edge = worn.metrics.space_l
        room = self.rect().adjusted(edge, edge, -edge, -edge)
        rests = not (self.isEnabled() or self.isChecked())
        for (text, font), colour in zip(self._lines_and_fonts(), texts, strict=True):
            painter.setFont(font)
            painter.setPen(worn.colour("ink_quiet" if rests else colour))
            drawn = painter.drawText(room, _WRAPPED, text)
            room.setTop(drawn.bottom() + worn.metrics.space_xs)

    def _lines_and_fonts(self) -> tuple[tuple[str, QFont], tuple[str, QFont]]:
        worn = theme.current()
        return (self._name, worn.font("body", "strong")), (self._detail, worn.font("small"))

    def _line_heights(self, width: int) -> tuple[int, ...]:
        room = QRect(0, 0, width, 0)
        return tuple(
            QFontMetrics(font).boundingRect(room, _WRAPPED, text).height()
            for text, font in self._lines_and_fonts()
        )


class ExerciseList(QWidget):
    """Cards of (id, name, detail), one of them chosen; `chosen(id)` when another one is.

    Tab stops once; the arrow keys choose.
    """

    chosen = Signal(str)

    def __init__(
        self, exercises: Iterable[tuple[str, str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._cards = [ExerciseCard(*exercise, parent=self) for exercise in exercises]
        self._chosen = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().metrics.space_s)
        group = QButtonGroup(self)
        for place, card in enumerate(self._cards):
            column.addWidget(card)
            group.addButton(card, place)
        self._roving = RovingFocus(self)
        self._roving.set_buttons(self._cards)
        self._roving.moved.connect(self._choose)
        group.idClicked.connect(self._choose)

    def set_chosen(self, exercise_id: str) -> None:
        """Show one as chosen, without saying so."""
        self._chosen = exercise_id
        for place, card in enumerate(self._cards):
            card.setChecked(card.exercise_id == exercise_id)
            if card.isChecked():
                self._roving.set_stop(place)

    def _choose(self, place: int) -> None:
        before, wanted = self._chosen, self._cards[place].exercise_id
        self.set_chosen(wanted)
        if wanted != before:
            self.chosen.emit(wanted)
