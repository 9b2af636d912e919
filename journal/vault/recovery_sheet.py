"""The recovery sheet: the root key as eight lines of two groups of four characters.

Each line is seven Crockford base-32 characters and one check character, a weighted sum over
GF(32) whose weights all differ: every single substitution and every swap of neighbours within a
line is caught and located. The 56 data characters hold the 256 bits of the key and 24 bits of
its SHA-256, which catch a line in the wrong place.
"""

from __future__ import annotations

import hashlib

from journal.domain.errors import InvalidValueError, WrongPassphraseError
from journal.vault.key_derivation import KEY_BYTES, RootKey

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LINES = 8
GROUP = 4
_DATA_PER_LINE = 7
_LINE = _DATA_PER_LINE + 1
_BITS = 5
_CHECKSUM_BYTES = 3
_FOLDED = str.maketrans({"O": "0", "I": "1", "L": "1"})
_FIELD_POLYNOMIAL = 0b100101
"""x^5 + x^2 + 1, primitive over GF(2)."""


class SheetLineError(WrongPassphraseError):
    """A line of the sheet cannot be right; ``line`` counts from 1."""

    def __init__(self, line: int) -> None:
        super().__init__(f"line {line} of the recovery sheet is not right")
        self.line = line


def sheet_of(root: RootKey) -> tuple[str, ...]:
    """Return the sheet of a root key: eight lines such as ``"4K7M 02QX"``."""
    data = root.secret + _checksum(root.secret)
    number = int.from_bytes(data, "big")
    count = LINES * _DATA_PER_LINE
    values = [(number >> (_BITS * (count - 1 - place))) & 31 for place in range(count)]
    lines = (values[start : start + _DATA_PER_LINE] for start in range(0, count, _DATA_PER_LINE))
    return tuple(_line_text([*line, _check(line)]) for line in lines)


def root_of(text: str) -> RootKey:
    """Return the root key of a typed sheet; case, spaces and hyphens do not count.

    Raises ``SheetLineError`` for the first line that cannot be right, and
    ``WrongPassphraseError`` where every line can but they do not belong together.
    """
    typed = fold(text)
    if len(typed) > LINES * _LINE:
        raise WrongPassphraseError("the recovery sheet has 64 characters")
    number = 0
    for index in range(LINES):
        for value in _line_values(typed[index * _LINE : (index + 1) * _LINE], index + 1):
            number = (number << _BITS) | value
    data = number.to_bytes(KEY_BYTES + _CHECKSUM_BYTES, "big")
    secret, checksum = data[:KEY_BYTES], data[KEY_BYTES:]
    if checksum != _checksum(secret):
        raise WrongPassphraseError("the lines of the recovery sheet do not belong together")
    return RootKey(secret)


def fold(text: str) -> str:
    """Return what a person typed as the characters the sheet is written in."""
    kept = "".join(character for character in text.upper() if not character.isspace())
    return kept.replace("-", "").translate(_FOLDED)


def _line_values(line: str, number: int) -> list[int]:
    if len(line) != _LINE or any(character not in ALPHABET for character in line):
        raise SheetLineError(number)
    *data, check = (ALPHABET.index(character) for character in line)
    if _check(data) != check:
        raise SheetLineError(number)
    return data


def _check(data: list[int]) -> int:
    total, weight = 0, 1
    for value in data:
        weight = _times(weight, 2)
        total ^= _times(weight, value)
    return total


def _times(one: int, other: int) -> int:
    product = 0
    while other:
        if other & 1:
            product ^= one
        one <<= 1
        if one & 32:
            one ^= _FIELD_POLYNOMIAL
        other >>= 1
    return product


def _checksum(secret: bytes) -> bytes:
    return hashlib.sha256(b"mooring/sheet/1" + secret).digest()[:_CHECKSUM_BYTES]


def _line_text(values: list[int]) -> str:
    text = "".join(ALPHABET[value] for value in values)
    return f"{text[:GROUP]} {text[GROUP:]}"


def check_groups(lines: tuple[str, ...], asked: tuple[int, ...], typed: tuple[str, ...]) -> bool:
    """Return whether the groups typed back are those asked for, counted from 0."""
    if len(asked) != len(typed):
        raise InvalidValueError("every group asked for needs an answer")
    groups = " ".join(lines).split()
    return all(fold(answer) == groups[place] for place, answer in zip(asked, typed, strict=True))
