"""The entries of the open journal as the timeline reads them."""

from collections.abc import Sequence

from journal.domain.entries import Entry
from journal.ui.session import Session


class EntryShelf:
    """All entries, or those that have the `words` looked for."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.words = ""

    def fetch(self, before: int | None, limit: int) -> Sequence[tuple[int, Entry]]:
        """Return up to `limit` entries and their positions, below `before` or from the newest."""
        entries = self._session.store.entries
        if self.words:
            found = entries.search(self.words, before, limit)
        else:
            found = entries.page(before, limit)
        return [(each.position, each.entry) for each in found]

    def positions(self, down_to: int) -> Sequence[int]:
        """Return the positions of the entries from the newest to the position `down_to`."""
        return self._session.store.entries.positions(down_to, self.words)
