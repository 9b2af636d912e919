"""How hard a passphrase is to guess, estimated without a network."""

from __future__ import annotations

from enum import IntEnum

from zxcvbn import zxcvbn

from journal.domain.errors import InvalidValueError
from journal.vault.key_derivation import assert_acceptable

_LOOKED_AT = 72
"""The estimate takes quadratic time; what a longer passphrase adds only makes it harder."""


class Strength(IntEnum):
    """From too short to very hard to guess."""

    TOO_SHORT = 0
    WEAK = 1
    FAIR = 2
    STRONG = 3
    VERY_STRONG = 4


def strength_of(passphrase: str) -> Strength:
    """Return how hard ``passphrase`` is to guess, by zxcvbn's estimate (scores 0 to 4)."""
    try:
        assert_acceptable(passphrase)
    except InvalidValueError:
        return Strength.TOO_SHORT
    score = int(zxcvbn(passphrase[:_LOOKED_AT], max_length=_LOOKED_AT)["score"])
    return Strength(max(score, Strength.WEAK))
