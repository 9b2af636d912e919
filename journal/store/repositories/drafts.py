"""Words not yet saved: never indexed, exported or summarised."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from journal.domain.moments import utc_milliseconds
from journal.store.changes import Area
from journal.store.connection import Connection


class DraftRepository:
    """One draft for each editor, by the editor's name."""

    def __init__(
        self, connection: Connection, clock: Callable[[], datetime], touched: set[Area]
    ) -> None:
        """Use the journal's one connection; ``touched`` collects the areas of a transaction."""
        self._connection = connection
        self._clock = clock
        self._touched = touched

    def keep(self, editor: str, kind: str, payload: Mapping[str, Any]) -> None:
        """Keep what an editor holds now, in place of what it held."""
        self._connection.execute(
            "INSERT OR REPLACE INTO drafts (id, kind, payload, saved_at) VALUES (?, ?, ?, ?)",
            (editor, kind, json.dumps(payload), utc_milliseconds(self._clock())),
        )
        self._touched.add(Area.DRAFTS)

    def discard(self, editor: str) -> None:
        """Forget an editor's draft."""
        self._connection.execute("DELETE FROM drafts WHERE id = ?", (editor,))
        self._touched.add(Area.DRAFTS)

    def get(self, editor: str) -> dict[str, Any] | None:
        """Return an editor's draft, or None."""
        row = self._connection.row("SELECT payload FROM drafts WHERE id = ?", (editor,))
        if row is None:
            return None
        payload: dict[str, Any] = json.loads(row[0])
        return payload
