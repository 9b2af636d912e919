"""Who may see an entry."""

from __future__ import annotations

from enum import StrEnum


class Share(StrEnum):
    """Who may see an entry; the value is written to disk and never changes.

    An *Only me* entry gives a summary nothing: no word, trigger, feeling, rating, count or date.
    """

    ONLY_ME = "only-me"
    SUMMARY = "summary"
    RAISE = "raise"

    @property
    def may_be_summarised(self) -> bool:
        """Return whether a summary may use the entry."""
        return self is not Share.ONLY_ME
