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


class OtherCard(Card):
    """Lists appointments; ``change_wanted(id)`` and ``delete_wanted(id)`` ask for one of them."""

    change_wanted = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._lines = LineList()
        self.add(self._lines)

    def show_appointments(self, appointments: Sequence[Appointment], today: date) -> None:
        """Show these appointments in this order; without any the card is not there."""
        self.setVisible(bool(appointments))
        self._lines.set_lines(self._line(each, today) for each in appointments)

    def _line(self, appointment: Appointment, today: date) -> QWidget:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        when = when_words(appointment, today)
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
