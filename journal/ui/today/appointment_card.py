"""The next appointment, beside the check-in."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal.domain.appointments import Appointment
from journal.i18n import translate
from journal.ui.widgets.buttons import QuietButton
from journal.ui.widgets.card import Card
from journal.ui.widgets.dates import short_day, time_of
from journal.ui.widgets.paragraph import Paragraph


class AppointmentCard(Card):
    """Says when the next appointment is; `wanted()` to prepare it, or to note one."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("AppointmentCard", "Next appointment"), parent)
        self._text = Paragraph()
        self._button = QuietButton("")
        self._button.clicked.connect(self.wanted)
        self.add(self._text)
        self.add(self._button)

    def show_appointment(self, appointment: Appointment | None, today: date) -> None:
        """Show the next appointment, or that none is noted."""
        if appointment is None:
            self._say(
                translate("AppointmentCard", "No appointment noted."),
                translate("AppointmentCard", "Note one"),
            )
            return
        when = f"{short_day(appointment.start.day, today)}, {time_of(appointment.start)}"
        length = translate("AppointmentCard", "%n min|%n min", appointment.minutes)
        parts = (when, appointment.with_whom, length)
        text = " · ".join(part for part in parts if part)
        self._say(text, translate("AppointmentCard", "Prepare"), strong=when)

    def _say(self, text: str, action: str, strong: str = "") -> None:
        self._text.set_text(text, (strong,) if strong else ())
        self._button.setText(action)
        self._button.setAccessibleName(action)
