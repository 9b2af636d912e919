"""What the main window asks of every page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from journal.store.changes import Area


class Presenter(Protocol):
    """Joins one page, which knows only values and signals, to the open journal."""

    @property
    def page(self) -> QWidget:
        """The page to show."""

    def refresh(self, areas: frozenset[Area]) -> None:
        """Show anew what of the journal changed; with every area when first shown."""

    def keep_draft(self) -> None:
        """Keep in the journal what was typed and not saved; the journal is about to lock."""
