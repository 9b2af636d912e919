"""Days and times as they are written in the person's language and country."""

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale, QTime

from journal.domain.moments import Moment, Precision
from journal.i18n import translate

_YEAR = re.compile(r"(\s*'[^']*')?[\s,./-]*y+(年|년|\s*'[^']*')?[\s,.]*")
_SECONDS = re.compile(r"[:.]ss?")
_PARTS_OF_DAY = ((5, "night"), (12, "morning"), (18, "afternoon"), (24, "evening"))


def day_heading(day: date, today: date) -> str:
    """Return a day with its weekday: "Sunday 22 November"; with its year in another year."""
    return _written(day, _long_format(with_year=day.year != today.year))


def short_day(day: date, today: date) -> str:
    """Return a day with its weekday, both short: "Thu 26 Nov"; with its year in another year."""
    form = _long_format(with_year=day.year != today.year)
    return _written(day, form.replace("dddd", "ddd").replace("MMMM", "MMM"))


def weekday(day: date) -> str:
    """Return the name of the weekday."""
    return _written(day, "dddd")


def part_of_day(hour: int) -> str:
    """Return "night", "morning", "afternoon" or "evening" for an hour of 0 to 23."""
    return next(part for end, part in _PARTS_OF_DAY if hour < end)


def time_of(moment: Moment) -> str:
    """Return the time of a moment, as exactly as it is known; empty where only the day is."""
    local = moment.local
    if moment.precision is Precision.DAY:
        return ""
    if moment.precision is Precision.PART_OF_DAY:
        return _part_names()[part_of_day(local.hour)]
    return QLocale().toString(QTime(local.hour, local.minute), _time_format())


def date_and_time_format() -> str:
    """Return Qt's format of a day with its whole year, and a time to the minute."""
    day = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    if "yyyy" not in day:
        day = day.replace("yy", "yyyy")
    return f"{day}  {_time_format()}"


def _part_names() -> dict[str, str]:
    return {
        "night": translate("Dates", "night"),
        "morning": translate("Dates", "morning"),
        "afternoon": translate("Dates", "afternoon"),
        "evening": translate("Dates", "evening"),
    }


def _time_format() -> str:
    return _SECONDS.sub("", QLocale().timeFormat(QLocale.FormatType.ShortFormat))


def _long_format(*, with_year: bool) -> str:
    form = QLocale().dateFormat(QLocale.FormatType.LongFormat).replace("dddd, d ", "dddd d ")
    return form if with_year else _YEAR.sub("", form).strip(" ,.")


def _written(day: date, form: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), form)
