"""Where Mooring keeps its files on this machine."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from platformdirs import PlatformDirs

_APPLICATION = "mooring"


@dataclass(frozen=True, slots=True)
class Places:
    """The folder of the journal, the file of window settings, and the cache folder.

    The journal is never in Documents, which is often synchronised to a cloud.
    """

    journal: Path
    window_settings: Path
    cache: Path

    @classmethod
    def of_this_user(cls) -> Places:
        """Return the places the operating system assigns."""
        folders = PlatformDirs(_APPLICATION, appauthor=False)
        return cls(
            journal=folders.user_data_path / "journal",
            window_settings=folders.user_config_path / "window.ini",
            cache=folders.user_cache_path,
        )
