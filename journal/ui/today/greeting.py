"""The first words of the day: a greeting, and when the last entry was."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from journal.domain.moments import Moment
from journal.i18n import translate
from journal.ui.widgets.dates import day_heading, part_of_day, short_day, weekday

_LONG_AWAY = timedelta(days=14)
_A_WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Greeting:
    """What stands at the top of the page, and the quieter line below it."""

    title: str
    subtitle: str


def greet(now: datetime, last: Moment | None) -> Greeting:
    """Return the greeting at a local `now`, the latest entry being of the moment `last`."""
    today = now.date()
    day = day_heading(today, today)
    if last is not None and today - last.day > _LONG_AWAY:
        return Greeting(translate("Greeting", "Good to see you. Start wherever you like."), day)
    noted = _last_entry(today, last)
    subtitle = translate("Greeting", "{day} · {noted}").format(day=day, noted=noted)
    return Greeting(_hello(now.hour), subtitle if noted else day)


def _hello(hour: int) -> str:
    greetings = {
        "night": translate("Greeting", "Hello"),
        "morning": translate("Greeting", "Good morning"),
        "afternoon": translate("Greeting", "Good afternoon"),
        "evening": translate("Greeting", "Good evening"),
    }
    return greetings[part_of_day(hour)]


def _last_entry(today: date, last: Moment | None) -> str:
    if last is None:
        return translate("Greeting", "nothing noted yet")
    if last.day == today:
        return _earlier_today()[part_of_day(last.local.hour)]
    if last.day == today - timedelta(days=1):
        return translate("Greeting", "last entry yesterday")
    if last.day > today:  # an import, or a clock that was set back
        return ""
    recent = today - last.day < _A_WEEK
    when = weekday(last.day) if recent else short_day(last.day, today)
    return translate("Greeting", "last entry on {day}").format(day=when)


def _earlier_today() -> dict[str, str]:
    return {
        "night": translate("Greeting", "last entry last night"),
        "morning": translate("Greeting", "last entry this morning"),
        "afternoon": translate("Greeting", "last entry this afternoon"),
        "evening": translate("Greeting", "last entry this evening"),
    }
