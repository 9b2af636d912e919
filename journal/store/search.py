"""Words typed by a person -> a full-text query that cannot be malformed."""

from __future__ import annotations

import re

_PARTS = re.compile(r'"([^"]*)"?|(\S+)')
_MOST_WORDS = 16


def as_query(words: str) -> str | None:
    """Return the FTS5 query for ``words``, or None where nothing can be searched for.

    Each word also finds longer words that begin with it; words in double quotes are a phrase.
    """
    terms = []
    sayable = words.encode(errors="ignore").decode().replace("\0", " ")
    for phrase, word in _PARTS.findall(sayable)[:_MOST_WORDS]:
        text = (phrase or word).replace('"', " ").strip()
        if any(character.isalnum() for character in text):
            terms.append(f'"{text}"' if phrase else f'"{text}"*')
    return " ".join(terms) or None
