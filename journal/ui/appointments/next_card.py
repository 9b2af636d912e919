"""The next appointment, changed where it stands."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.domain.appointments import Appointment
from journal.domain.records import RecordId
from journal.i18n import translate
from journal.ui import theme
from journal.ui.appointments.appointment_form import AppointmentFields, AppointmentForm
from journal.ui.appointments.appointment_words import details_words, distance_words, when_words
from journal.ui.widgets.buttons import LinkButton, QuietButton
from journal.ui.widgets.card import Card
from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.paragraph import Paragraph


class NextCard(Card):
    """Says when the next appointment is, or takes one in.

    ``change_wanted(id)`` asks to fill the form with an appointment, ``new_wanted()`` with a fresh
    one, ``delete_wanted(id)`` to delete one; ``saved(fields)`` carries what was filled in.
    """

    change_wanted = Signal(str)
    new_wanted = Signal()
    delete_wanted = Signal(str)
    saved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("NextCard", "Next appointment"), parent)
        self._shown: RecordId | None = None
        self._words = Paragraph()
        self._form = AppointmentForm()
        self._change = LinkButton(translate("NextCard", "Change"))
        self._delete = LinkButton(translate("NextCard", "Delete"))
        self._another = LinkButton(translate("NextCard", "Note another"))
        self._first = QuietButton(translate("NextCard", "Note an appointment"))
        self._reading = self._lay_out()
        self._change.clicked.connect(self._ask_to_change)
        self._delete.clicked.connect(self._ask_to_delete)
        self._another.clicked.connect(self.new_wanted)
        self._first.clicked.connect(self.new_wanted)
        self._form.saved.connect(self.saved)
        self._form.cancelled.connect(self.stop_editing)
        self.stop_editing()

    def show_appointment(self, appointment: Appointment | None, today: date) -> None:
        """Show the next appointment, or that none is noted."""
        self._shown = None if appointment is None else appointment.id
        for link in (self._change, self._delete, self._another):
            link.setVisible(appointment is not None)
        self._first.setVisible(appointment is None)
        if appointment is None:
            words = translate(
                "NextCard",
                "No appointment noted. With its date, the summary says what it is for and how"
                " long there is.",
            )
            self._words.set_text(words)
            return
        when = when_words(appointment, today)
        details = details_words(appointment, distance_words(appointment, today))
        lines = (when, details, appointment.place)
        self._words.set_text("\n".join(line for line in lines if line), (when,))

    def edit(self, title: str, fields: AppointmentFields) -> None:
        """Show the form under a ``title``, filled with ``fields``."""
        self.set_title(title)
        self._form.fill(fields)
        self._show_form(wanted=True)
        self._form.begin()

    def stop_editing(self) -> None:
        """Show the appointment again in place of the form."""
        self.set_title(translate("NextCard", "Next appointment"))
        self._show_form(wanted=False)

    def is_editing(self) -> bool:
        """Return whether the form is open."""
        return not self._form.isHidden()

    def _show_form(self, *, wanted: bool) -> None:
        self._form.setVisible(wanted)
        self._reading.setVisible(not wanted)

    def _lay_out(self) -> QWidget:
        metrics = theme.current().metrics
        reading = QWidget()
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.space_s)
        column.addWidget(self._words)
        links = FlowLayout(metrics.space_l)
        for button in (self._change, self._delete, self._another, self._first):
            links.addWidget(button)
        column.addLayout(links)
        self.add(reading)
        self.add(self._form)
        return reading

    def _ask_to_change(self) -> None:
        if self._shown is not None:
            self.change_wanted.emit(self._shown)

    def _ask_to_delete(self) -> None:
        if self._shown is not None:
            self.delete_wanted.emit(self._shown)
