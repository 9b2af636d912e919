"""The appointments that were, and those after the next one."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.domain.appointments import Appointment
from journal.i18n import translate
from journal.ui import theme
from journal.ui.appointments.appointment_words import details_words, when_words
from journal.ui.widgets.buttons import LinkButton
from journal.ui.widgets.card import Card
from journal.ui.widgets.ends_row import EndsRow
from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.labels import PlainText, QuietText
from journal.ui.widgets.line_list import LineList

_AT_ONCE = 3


class OtherCard(Card):
    """Lists a few appointments, and the rest when asked.

    ``change_wanted(id)`` and ``delete_wanted(id)`` ask for one of them.
    """

    change_wanted = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._appointments: tuple[Appointment, ...] = ()
        self._today = date.min
        self._shows_all = False
        self._lines = LineList()
        self._more = LinkButton("")
        self._more.clicked.connect(self._show_all)
        self.add(self._lines)
        self.add(self._more)

    def show_appointments(self, appointments: Sequence[Appointment], today: date) -> None:
        """Show these appointments in this order; without any the card is not there."""
        self._appointments, self._today = tuple(appointments), today
        self.setVisible(bool(appointments))
        shown = self._appointments[: None if self._shows_all else _AT_ONCE]
        self._lines.set_lines(map(self._line, shown))
        left = len(self._appointments) - len(shown)
        words = translate("OtherCard", "Show %n more|Show %n more", left)
        self._more.setText(words)
        self._more.setAccessibleName(words)
        self._more.setVisible(left > 0)

    def _show_all(self) -> None:
        self._shows_all = True
        self.show_appointments(self._appointments, self._today)

    def _line(self, appointment: Appointment) -> QWidget:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        when = when_words(appointment, self._today)
        column.addWidget(PlainText(when))
        column.addWidget(QuietText(details_words(appointment, appointment.place)))
        buttons = QWidget()
        row = FlowLayout(theme.current().metrics.space_s)
        buttons.setLayout(row)
        change = translate("OtherCard", "Change")
        delete = translate("OtherCard", "Delete")
        for text, signal in ((change, self.change_wanted), (delete, self.delete_wanted)):
            button = LinkButton(text, spoken=f"{text}: {when}")
            button.clicked.connect(partial(signal.emit, appointment.id))
            row.addWidget(button)
        return EndsRow(words, buttons)
