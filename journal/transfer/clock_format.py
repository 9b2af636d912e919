"""Dates and times as other applications write them.

The patterns are those of ``strptime``, but month names come from a table and never from the
machine's own language, so that a file means the same everywhere.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from zoneinfo import ZoneInfo

from journal.domain.errors import InvalidValueError
from journal.domain.moments import Moment, Noted, Precision
from journal.i18n import translate
from journal.resource_files import resource

ENGLISH = "en"

_DIRECTIVES = {
    "Y": r"(?P<Y>[0-9]{4})",
    "y": r"(?P<y>[0-9]{2})",
    "m": r"(?P<m>[0-9]{1,2})",
    "B": r"(?P<B>[^\W\d_]+)\.?",
    "b": r"(?P<B>[^\W\d_]+)\.?",
    "d": r"(?P<d>[0-9]{1,2})",
    "A": r"[^\W\d_]+\.?",
    "a": r"[^\W\d_]+\.?",
    "H": r"(?P<H>[0-9]{1,2})",
    "I": r"(?P<I>[0-9]{1,2})",
    "p": r"(?P<p>[AaPp])\.?\s?[Mm]\.?",
    "M": r"(?P<M>[0-9]{2})",
    "S": r"(?P<S>[0-9]{2})",
    "f": r"(?P<f>[0-9]{1,6})",
    "z": r"(?P<z>Z|[+-][0-9]{2}:?[0-9]{2})",
    "%": "%",
}
_PIVOT = 69
"""Two-digit years from here on are of the 20th century, as in POSIX."""
_NOON = 12


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time as a file writes it: with an offset, or on the clock of the place (no ``tzinfo``)."""

    when: datetime
    precision: Precision = Precision.MINUTE

    def moment(self, zone: ZoneInfo | None = None) -> Moment:
        """Return the imported moment, on the clock of ``zone``.

        Without a zone a written offset is kept, and a time without offset is one of this
        computer's clock. A time that clocks skipped is moved on by what they skipped; one they
        showed twice is taken the first time. Raises ``InvalidValueError`` outside the years a
        journal knows.
        """
        when = self.when
        try:
            if when.tzinfo is None:
                seconds = (when.replace(tzinfo=zone) if zone else when).timestamp()
                when = datetime.fromtimestamp(seconds, UTC).astimezone(zone)
            elif zone:
                when = when.astimezone(zone)
            moment = Moment.of(when, zone=zone.key if zone else "", noted=Noted.IMPORTED)
        except (OverflowError, ValueError, OSError):
            raise InvalidValueError(translate("Import", "its year is out of range")) from None
        return replace(moment, precision=self.precision)


@dataclass(frozen=True, slots=True)
class ClockFormat:
    """How a file writes its times: a pattern with month names, or ISO 8601 without a pattern."""

    expression: re.Pattern[str] | None = None
    months: Mapping[str, int] | None = None

    @classmethod
    def of(cls, pattern: str, language: str = ENGLISH) -> ClockFormat:
        """Return the format of a ``strptime`` pattern, e.g. ``%d/%m/%y %H:%M:%S``.

        Raises ``InvalidValueError`` for a directive that is not known here, one used twice, a
        pattern without year, month and day, or a language without month names.
        """
        expression = _expression(pattern)
        names = set(expression.groupindex)
        whole_date = names & {"Y", "y"} and names & {"m", "B"} and "d" in names
        if not whole_date or ("I" in names) != ("p" in names):
            raise InvalidValueError(
                translate("Import", "a time format needs year, month and day, and %p with %I")
            )
        return cls(expression, month_numbers(language))

    def read(self, text: str) -> ClockTime:
        """Return the time ``text`` stands for; raise ``InvalidValueError`` when it is none."""
        tidied = " ".join(text.split())
        try:
            return self._matched(tidied) if self.expression else _iso_time(tidied)
        except (ValueError, KeyError):
            raise InvalidValueError(
                translate("Import", "its date or time cannot be read")
            ) from None

    def _matched(self, text: str) -> ClockTime:
        match = self.expression.fullmatch(text) if self.expression else None
        if match is None:
            raise ValueError
        parts = match.groupdict()
        date = (_year(parts), _month(parts, self.months or {}), int(parts["d"]))
        if not parts.keys() & {"H", "I"}:
            return ClockTime(datetime(*date, _NOON, tzinfo=_offset(parts)), Precision.DAY)
        fraction = (parts.get("f") or "").ljust(6, "0")
        clock = (_hour(parts), int(parts.get("M") or 0), int(parts.get("S") or 0), int(fraction))
        return ClockTime(datetime(*date, *clock, tzinfo=_offset(parts)))


@cache
def month_numbers(language: str) -> Mapping[str, int]:
    """Return the month (1 to 12) by its name, small, in ``language`` (a code such as ``de``).

    Raises ``InvalidValueError`` for a language whose month names are not known.
    """
    with resource("i18n", "month_names.toml").open("rb") as file:
        languages = tomllib.load(file)
    if language not in languages:
        known = ", ".join(sorted(languages))
        raise InvalidValueError(
            translate("Import", "month names are known in these languages: {known}").format(
                known=known
            )
        )
    names: list[list[str]] = languages[language]
    return {name: number for number, each in enumerate(names, start=1) for name in each}


def _expression(pattern: str) -> re.Pattern[str]:
    parts = re.split(r"%(.)", " ".join(pattern.split()))
    texts = [re.escape(text).replace(r"\ ", r"\s+") for text in parts[::2]]
    try:
        directives = [_DIRECTIVES[letter] for letter in parts[1::2]]
        joined = "".join(a + b for a, b in zip(texts, [*directives, ""], strict=True))
        return re.compile(joined, re.IGNORECASE)
    except (KeyError, re.error):
        raise InvalidValueError(
            translate("Import", "a time format knows each of %Y %y %m %B %b %d %H %I %M %S %p once")
        ) from None


def _iso_time(text: str) -> ClockTime:
    when = datetime.fromisoformat(text)
    if len(text) <= len("2026-11-22"):
        return ClockTime(when.replace(hour=_NOON), Precision.DAY)
    return ClockTime(when)


def _year(parts: Mapping[str, str]) -> int:
    if "Y" in parts:
        return int(parts["Y"])
    short = int(parts["y"])
    return short + (1900 if short >= _PIVOT else 2000)


def _month(parts: Mapping[str, str], months: Mapping[str, int]) -> int:
    return int(parts["m"]) if "m" in parts else months[parts["B"].lower()]


def _hour(parts: Mapping[str, str]) -> int:
    if "I" not in parts:
        return int(parts["H"])
    hour = int(parts["I"])
    if not 1 <= hour <= _NOON:
        raise ValueError
    return hour % _NOON + (_NOON if parts["p"] in "Pp" else 0)


def _offset(parts: Mapping[str, str]) -> timezone | None:
    written = parts.get("z")
    if written is None:
        return None
    if written == "Z":
        return UTC
    hours, minutes = int(written[1:3]), int(written[-2:])
    offset = timedelta(hours=hours, minutes=minutes)
    return timezone(-offset if written[0] == "-" else offset)
