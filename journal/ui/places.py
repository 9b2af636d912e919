"""Where Mooring keeps its files on this machine."""

from pathlib import Path
from typing import NamedTuple, Self

from PySide6.QtCore import QStandardPaths

_FOLDER = "mooring"


class Places(NamedTuple):
    """The folder of the journal, the file of window settings, and the cache folder.

    The journal is never in Documents, which is often synchronised to a cloud.
    """

    journal: Path
    window_settings: Path
    cache: Path

    @classmethod
    def of_this_user(cls) -> Self:
        """Return the places the operating system assigns."""
        location = QStandardPaths.StandardLocation
        return cls(
            journal=_place(location.GenericDataLocation) / _FOLDER / "journal",
            window_settings=_place(location.GenericConfigLocation) / _FOLDER / "window.ini",
            cache=_place(location.GenericCacheLocation) / _FOLDER,
        )


def _place(location: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(location))
