"""An appointment in a few words."""

from datetime import date

from journal.domain.appointments import Appointment
from journal.i18n import translate
from journal.ui.widgets.dates import day_heading, time_of


def when_words(appointment: Appointment, today: date) -> str:
    """Return day and time: "Thursday 26 November, 14:30"."""
    return translate("Appointment", "{day}, {time}").format(
        day=day_heading(appointment.start.day, today), time=time_of(appointment.start)
    )


def length_words(appointment: Appointment) -> str:
    """Return the length: "45 minutes"."""
    return translate("Appointment", "%n minute|%n minutes", appointment.minutes)


def distance_words(appointment: Appointment, today: date) -> str:
    """Return how far away the day is: "in 4 days"; empty for a day that is over."""
    days = (appointment.start.day - today).days
    if days < 0:
        return ""
    if days == 0:
        return translate("Appointment", "today")
    if days == 1:
        return translate("Appointment", "tomorrow")
    return translate("Appointment", "in %n day|in %n days", days)


def details_words(appointment: Appointment, *more: str) -> str:
    """Return with whom it is, how long, and ``more``, where there is anything to say."""
    parts = (appointment.with_whom, length_words(appointment), *more)
    return " · ".join(part for part in parts if part)
