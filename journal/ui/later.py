"""What is loaded only when it is needed, so that the lock screen is there at once.

With ``on_demand`` it has the only imports inside functions in the window's code.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from journal.ui.beginning import Beginning
    from journal.ui.demo import Demo
    from journal.ui.journal_view import JournalView
    from journal.ui.session import Session
    from journal.ui.unlocking import Unlocking
    from journal.ui.window_settings import Appearance, WindowSettings
    from journal.ui.without_key import WithoutKey
    from journal.vault.key_derivation import KeyCost


def unlocking(folder: Path, parent: QObject) -> Unlocking:
    """Return what opens the journal in ``folder``."""
    from journal.ui.unlocking import Unlocking

    return Unlocking(folder, parent)


def beginning(
    folder: Path, settings: WindowSettings, cost: KeyCost | None, parent: QObject
) -> Beginning:
    """Return the first start for a journal to be made in ``folder``."""
    from journal.ui.beginning import Beginning

    return Beginning(folder, settings, cost, parent)


def demo(cache: Path, folder: Path | None, parent: QObject) -> Demo:
    """Return the sample journal, in ``folder`` where it was made already."""
    from journal.ui.demo import Demo

    return Demo(cache, folder, parent)


def remove_demos(cache: Path) -> None:
    """Remove the sample journals that a kill left in ``cache``."""
    if any(cache.glob("demo-*")):
        from journal.ui.demo import remove_left_over

        remove_left_over(cache)


def load_what_opens() -> None:
    """Load what opens and shows a journal, beside the typing of its passphrase."""
    import journal.ui.journal_view
    import journal.ui.unlocking  # noqa: F401 - loaded for those who ask below


def journal_view(session: Session, appearance: Appearance, folder: Path) -> JournalView:
    """Return the pages of an open journal."""
    from journal.ui.journal_view import JournalView

    return JournalView(session, appearance, folder)


def without_key(appearance: Appearance, parent: QObject) -> WithoutKey:
    """Return what can be used while the journal is locked."""
    from journal.ui.without_key import WithoutKey

    return WithoutKey(appearance, parent)


def choose_folder(parent: QWidget, title: str) -> Path | None:
    """Ask for a folder and return it, or None where the person thought better of it."""
    from journal.ui.file_dialogs import choose_folder as ask

    return ask(parent, title)
