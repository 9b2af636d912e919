"""Chips under a question: choose any, or none, or add a word of one's own."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal.i18n import translate
from journal.ui import theme
from journal.ui.widgets.chip import ActionChip, Chip
from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.labels import CardTitle, QuietText
from journal.ui.widgets.roving_focus import RovingFocus
from journal.ui.widgets.word_edit import WordEdit


class ChipRow(QWidget):
    """A question over chips of (id, label), with a quiet hint beside it if there is one.

    `changed(chosen)` gives the chosen ids in the order shown; `added(text)` a word typed into
    "+ add", for the owner to store and give back with `set_chips`; `more_wanted()` a press on the
    last chip, if the row was given words for one.
    """

    changed = Signal(tuple)
    added = Signal(str)
    more_wanted = Signal()

    def __init__(
        self,
        question: str,
        *,
        hint: str = "",
        can_add: bool = True,
        more: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._chips: list[Chip] = []
        self._question = CardTitle(question)
        self._hint = QuietText(hint)
        self.setAccessibleName(question)
        self.setAccessibleDescription(hint)
        self._add = ActionChip(
            translate("ChipRow", "+ add"), translate("ChipRow", "Add your own word"), self
        )
        self._word = WordEdit(self)
        self._word.hide()
        self._more = ActionChip(more, more, self)
        self._add.setVisible(can_add)
        self._more.setVisible(bool(more))
        self._add.clicked.connect(self._start_adding)
        self._word.entered.connect(self._finish_adding)
        self._word.left.connect(self._stop_adding)
        self._more.clicked.connect(self.more_wanted)
        self._roving = RovingFocus(self)
        self._lay_out()
        self._hint.setVisible(bool(hint))  # in its place: by itself it would be a window

    def set_chips(self, chips: Iterable[tuple[str, str]]) -> None:
        """Show these chips of (id, label) in this order; what stays chosen stays."""
        chosen = set(self.chosen())
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [Chip(chip_id, label, self) for chip_id, label in chips]
        for place, chip in enumerate(self._chips):
            chip.setChecked(chip.chip_id in chosen)
            chip.clicked.connect(self._tell)
            self._flow.insert_widget(place, chip)
        self._roving.set_buttons(self._chips)
        self._order_tab()

    def set_more(self, words: str) -> None:
        """Give the last chip other words, or with none take it away."""
        self._more.setText(words)
        self._more.setAccessibleName(words)
        self._more.setVisible(bool(words))

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of the chosen chips, in the order shown."""
        return tuple(chip.chip_id for chip in self._chips if chip.isChecked())

    def set_chosen(self, ids: Iterable[str]) -> None:
        """Choose exactly these chips, without saying it changed."""
        wanted = set(ids)
        for chip in self._chips:
            chip.setChecked(chip.chip_id in wanted)

    def changeEvent(self, event: QEvent) -> None:
        """Let the chips take their new size when the text size changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            for chip in (*self._chips, self._add, self._more):
                chip.updateGeometry()

    def _lay_out(self) -> None:
        metrics = theme.current().metrics
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.space_s)
        heading = QHBoxLayout()
        heading.setSpacing(metrics.space_s)
        heading.addWidget(self._question)
        heading.addWidget(self._hint, 1, Qt.AlignmentFlag.AlignBottom)
        heading.addStretch()
        column.addLayout(heading)
        self._flow = FlowLayout(metrics.space_xs + metrics.ring)
        for widget in (self._add, self._word, self._more):
            self._flow.addWidget(widget)
        column.addLayout(self._flow)

    def _order_tab(self) -> None:
        """Let Tab find new chips here, and not where Qt puts them: after all that was there."""
        last: tuple[QWidget, ...] = (*self._chips[-1:], self._add, self._word, self._more)
        for before, after in (*pairwise((self._add, *self._chips)), *pairwise(last)):
            QWidget.setTabOrder(before, after)

    def _tell(self) -> None:
        self.changed.emit(self.chosen())

    def _start_adding(self) -> None:
        self._word.show()
        self._word.setFocus(Qt.FocusReason.OtherFocusReason)
        self._add.hide()

    def _finish_adding(self, text: str) -> None:
        self._stop_adding()
        self.added.emit(text)

    def _stop_adding(self) -> None:
        returning = self._word.hasFocus()
        self._add.show()
        if returning:
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self._word.clear()
        self._word.hide()
