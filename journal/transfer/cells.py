"""One cell of a table to one value; an empty cell is no answer, never 0 or "no"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from journal.domain.errors import InvalidValueError
from journal.domain.ratings import Rating, rescale
from journal.domain.vocabulary import LONGEST_LABEL, same_name, tidy
from journal.i18n import translate

_NUMBER = re.compile(r"[+-]?[0-9]{1,12}(?:[.,][0-9]{1,12})?")
_YES = {"true", "t", "yes", "y", "x", "1", "1.0"}
_NO = {"false", "f", "no", "n", "0", "0.0"}


def number(text: str) -> Decimal:
    """Return the number ``text`` is, with a decimal point or comma."""
    tidied = tidy(text)
    if not _NUMBER.fullmatch(tidied):
        raise InvalidValueError(translate("Import", "a number was expected"))
    return Decimal(tidied.replace(",", "."))


def rating(text: str, low: Decimal, high: Decimal) -> Rating | None:
    """Return the rating on a scale from ``low`` (0) to ``high`` (10), None for an empty cell."""
    if not text.strip():
        return None
    value = number(text)
    if not min(low, high) <= value <= max(low, high):
        raise InvalidValueError(translate("Import", "a number lies outside its scale"))
    return rescale(value, low, high)


def answer(text: str) -> bool | None:
    """Return the yes or no in a cell (true, yes, x, 1 ... or false, no, 0 ...), None for empty."""
    tidied = tidy(text).casefold()
    if not tidied:
        return None
    if tidied not in _YES | _NO:
        raise InvalidValueError(translate("Import", "yes or no was expected"))
    return tidied in _YES


def label_name(text: str) -> str:
    """Return ``text`` as the name of a label."""
    name = tidy(text)
    if not name:
        raise InvalidValueError(translate("Import", "a name is empty"))
    if len(name) > LONGEST_LABEL:
        raise InvalidValueError(
            translate("Import", "a name is longer than {most} characters").format(
                most=LONGEST_LABEL
            )
        )
    return name


def names(text: str, separator: str) -> tuple[str, ...]:
    """Return the names of labels in a cell, each once, in the order written."""
    return distinct(label_name(part) for part in text.split(separator) if part.strip())


def distinct(written: Iterable[str]) -> tuple[str, ...]:
    """Return the names without those a reader takes for one named before."""
    kept: list[str] = []
    for name in written:
        if not any(same_name(name, each) for each in kept):
            kept.append(name)
    return tuple(kept)
