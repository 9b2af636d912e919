"""A rating from 0 to 10 as eleven buttons under a question."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from journal.i18n import translate
from journal.ui import theme
from journal.ui.widgets.even_rows_layout import EvenRowsLayout
from journal.ui.widgets.labels import CardTitle, QuietText
from journal.ui.widgets.painting import Coat, paint_choice
from journal.ui.widgets.roving_focus import RovingFocus

_HIGHEST = 10
_ANCHORED = (0, 5, 10)
_SECOND_DIGIT_MS = 1000
_CLEARING_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)

_RESTING = Coat("soft", "line", "ink", "medium")
_HOVERED = Coat("surface", "control", "ink", "medium")
_CHOSEN = Coat("feeling", "feeling", "on_feeling", "strong")


class RatingButton(QRadioButton):
    """One number; a radio button to a screen reader, a square to the eye."""

    def __init__(self, number: int, anchor: str, parent: QWidget) -> None:
        super().__init__(str(number), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        name = translate("RatingRow", "{number}, {anchor}") if anchor else "{number}"
        self.setAccessibleName(name.format(number=number, anchor=anchor))

    def sizeHint(self) -> QSize:
        """Return a square that a finger can hit."""
        side = theme.current().metrics.target_rating
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a number is never cut."""
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        """Take a press anywhere on the square."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the square."""
        resting = _HOVERED if self.underMouse() and self.isEnabled() else _RESTING
        coat = _CHOSEN if self.isChecked() else resting
        paint_choice(self, coat, theme.current().metrics.radius_control)


class RatingRow(QWidget):
    """A question, the numbers 0 to 10, and words for both ends and the middle.

    `changed(value)` gives an int, or None when the chosen number was pressed again: no answer is
    not a zero. Digits and arrows choose, Delete clears; 10 is typed as 1 and 0, or End.
    """

    changed = Signal(object)

    def __init__(
        self, question: str, anchors: tuple[str, str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._value: int | None = None
        self._anchors = anchors
        self._buttons = self._make_buttons(dict(zip(_ANCHORED, anchors, strict=True)))
        self._anchor_labels = [QuietText(anchor) for anchor in anchors]
        self._after_one = QTimer(self, singleShot=True, interval=_SECOND_DIGIT_MS)
        self._roving = RovingFocus(self)
        self._roving.set_buttons(self._buttons)
        self._roving.moved.connect(self._choose)
        self._question = CardTitle(question)
        self._lay_out()
        self.setAccessibleName(question)
        self.setAccessibleDescription(
            translate("RatingRow", "0 is {low}, 5 is {middle}, 10 is {high}").format(
                low=anchors[0], middle=anchors[1], high=anchors[2]
            )
        )

    def value(self) -> int | None:
        """Return the chosen number, or None for no answer."""
        return self._value

    def set_value(self, value: int | None) -> None:
        """Show a rating, or none, without saying it changed; ValueError outside 0 to 10."""
        if value is not None and not 0 <= value <= _HIGHEST:
            raise ValueError(f"a rating lies between 0 and {_HIGHEST}, not {value}")
        self._value = value
        for number, button in enumerate(self._buttons):
            button.setChecked(number == value)
        self._roving.set_stop(value or 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by typing a number, clear with Delete."""
        if event.key() in _CLEARING_KEYS:
            self._answer(None)
        elif event.text() in tuple("0123456789"):
            self._type(int(event.text()))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put numbers to the anchors once the buttons stand in more than one row."""
        super().resizeEvent(event)
        self._show_anchors()

    def changeEvent(self, event: QEvent) -> None:
        """Lay the row out anew when the text size changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            for button in self._buttons:
                button.updateGeometry()
            self._show_anchors()

    def _make_buttons(self, anchors: dict[int, str]) -> list[RatingButton]:
        group = QButtonGroup(self, exclusive=False)  # so that the chosen number can be cleared
        buttons = [
            RatingButton(number, anchors.get(number, ""), self) for number in range(_HIGHEST + 1)
        ]
        for number, button in enumerate(buttons):
            group.addButton(button, number)
        group.idClicked.connect(self._press)
        return buttons

    def _lay_out(self) -> None:
        metrics = theme.current().metrics
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.space_s)
        column.addWidget(self._question)
        self._numbers = EvenRowsLayout(metrics.space_xs)
        for button in self._buttons:
            self._numbers.addWidget(button)
        column.addLayout(self._numbers)
        words = QHBoxLayout()
        words.setSpacing(metrics.space_s)
        sides = (
            Qt.AlignmentFlag.AlignLeft,
            Qt.AlignmentFlag.AlignHCenter,
            Qt.AlignmentFlag.AlignRight,
        )
        for label, side in zip(self._anchor_labels, sides, strict=True):
            label.set_side(side)
            words.addWidget(label, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(words)

    def _show_anchors(self) -> None:
        """Put the numbers before the words while the words do not stand below their numbers."""
        in_one_row = self._numbers.columns(self.width()) == len(self._buttons)
        for number, anchor, label in zip(
            _ANCHORED, self._anchors, self._anchor_labels, strict=True
        ):
            label.setText(anchor if in_one_row or not anchor else f"{number} – {anchor}")

    def _press(self, number: int) -> None:
        self._answer(None if number == self._value else number)

    def _choose(self, number: int) -> None:
        self._answer(number)

    def _type(self, digit: int) -> None:
        number = _HIGHEST if digit == 0 and self._after_one.isActive() else digit
        self._after_one.stop()
        if digit == 1:
            self._after_one.start()
        self._answer(number)
        self._buttons[number].setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, value: int | None) -> None:
        changed = value != self._value
        self.set_value(value)
        if changed:
            self.changed.emit(value)
