"""A person's words made fit for a page: clean, on one line, and not longer than there is room."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from itertools import accumulate

ELLIPSIS = "…"
LONGEST_LABEL = 48
"""The room a trigger or feeling has on a page, in narrow characters."""
_SENTENCE_END = re.compile(
    "[.!?\u061f][\"'”’»)]*(?=\\s|$)"  # also the Arabic question mark
    "|[\u3002\uff01\uff1f]"  # Chinese and Japanese, where no space follows
)
_CONTROL = {"Cc", "Cs"}
_WIDE = {"F", "W"}
_ROOM_TO_CLEAN = 10
"""How much of a long note is looked at, as a factor of the room."""
_SMALLEST_SHARE_OF_SENTENCES = 0.5


def clean(text: str) -> str:
    """Return ``text`` composed, without characters that no font can have, spaces folded.

    Line breaks become spaces. What shapes the letters around it (joiners) stays.
    """
    visible = "".join(
        " " if unicodedata.category(character) in _CONTROL else character for character in text
    )
    return " ".join(unicodedata.normalize("NFC", visible).split())


def clipped(text: str, most: int) -> str:
    """Return ``text``, clean, in the room of at most ``most`` narrow characters.

    Longer text ends after a whole sentence where that keeps half of the room, else after a
    whole word, and with an ellipsis.
    """
    text = clean(text[: most * _ROOM_TO_CLEAN])
    if _width(text) <= most:
        return text
    room = _that_fits(text, most - 2)
    ends = [match.end() for match in _SENTENCE_END.finditer(room)]
    if ends and ends[-1] >= len(room) * _SMALLEST_SHARE_OF_SENTENCES:
        return f"{room[: ends[-1]]} {ELLIPSIS}"
    words, space, _ = room.rpartition(" ")
    return f"{words if space else room}{ELLIPSIS}"


def _that_fits(text: str, most: int) -> str:
    """Return the longest beginning of ``text`` that is at most ``most`` wide."""
    widths = list(accumulate(map(_width, text)))
    return text[: bisect_right(widths, most)]


def _width(text: str) -> int:
    """Return how many narrow characters ``text`` is as wide as; Chinese ones count as two."""
    return sum(2 if unicodedata.east_asian_width(each) in _WIDE else 1 for each in text)
