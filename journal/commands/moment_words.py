"""When a moment was, in words."""

from __future__ import annotations

from journal.domain.moments import Moment, Precision
from journal.i18n import translate
from journal.words import full_date


def moment_words(moment: Moment) -> str:
    """Return the day, and the time where it is known: "22 November 2026, 08:20"."""
    day = full_date(moment.day)
    if moment.precision is not Precision.MINUTE:
        return day
    pattern = translate("Command", "{day}, {time}")
    return pattern.format(day=day, time=moment.local.strftime("%H:%M"))
