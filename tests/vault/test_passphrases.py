"""Passphrases are judged without rules of composition, and suggested from a known list."""

import math

import pytest

from journal.resource_files import resource
from journal.vault.passphrase_strength import Strength, strength_of
from journal.vault.passphrase_words import WORDS, suggest_passphrase

LISTED = resource("passphrase_words", "eff_large.txt").read_text("utf-8").split()


def test_the_list_is_the_effs_7776_different_words() -> None:
    assert len(LISTED) == len(set(LISTED)) == 7776


def test_a_suggestion_is_words_of_the_list_and_hard_to_guess() -> None:
    words = suggest_passphrase().split(" ")
    assert len(words) == WORDS
    assert set(words) <= set(LISTED)
    assert WORDS * math.log2(len(LISTED)) > 64
    assert strength_of(" ".join(words)) is Strength.VERY_STRONG
    assert suggest_passphrase() != suggest_passphrase()
    assert len(suggest_passphrase(4).split()) == 4


@pytest.mark.parametrize(
    ("passphrase", "strength"),
    [
        ("", Strength.TOO_SHORT),
        ("nine char", Strength.TOO_SHORT),
        ("\ud800", Strength.TOO_SHORT),
        ("aaaaaaaaaaaa", Strength.WEAK),
        ("password123", Strength.WEAK),
        ("four quiet boats at rest", Strength.VERY_STRONG),
        ("quiet " * 600, Strength.WEAK),
    ],
)
def test_a_passphrase_is_as_strong_as_it_is_hard_to_guess(
    passphrase: str, strength: Strength
) -> None:
    assert strength_of(passphrase) is strength
