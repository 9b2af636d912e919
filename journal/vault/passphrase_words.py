"""Passphrases made of words drawn at random from the EFF's long list."""

from __future__ import annotations

import secrets

from journal.resource_files import resource

WORDS = 5
"""Five words of 7,776 are about 65 bits."""


def suggest_passphrase(words: int = WORDS) -> str:
    """Return ``words`` random words with spaces between them."""
    text = resource("passphrase_words", "eff_large.txt").read_text("utf-8")
    listed = text.split()
    return " ".join(secrets.choice(listed) for _ in range(words))
