"""What must be known before unlocking: how the window looks, and where the journal is.

Nothing about the person and nothing they wrote is kept here.
"""

from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QByteArray, QSettings

from journal.tokens import TEXT_SCALES

THEMES = ("system", "light", "dark", "high_contrast", "quiet")
_TYPEFACES = ("inter", "atkinson", "system")


class Appearance(NamedTuple):
    """Theme, text scale (1.0 to 2.0), typeface, and whether motion is reduced."""

    theme: str = "system"
    text_scale: float = 1.0
    typeface: str = "inter"
    reduced_motion: bool = False


class WindowSettings:
    """The settings file. A value that is missing or makes no sense is its default."""

    def __init__(self, path: Path) -> None:
        """Use the file at ``path``, which is made when something is first kept."""
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def appearance(self) -> Appearance:
        """How the window looks."""
        default = Appearance()
        return Appearance(
            theme=self._one_of("theme", THEMES, default.theme),
            text_scale=self._text_scale(),
            typeface=self._one_of("typeface", _TYPEFACES, default.typeface),
            reduced_motion=self._text("reduced_motion") == "true",
        )

    @appearance.setter
    def appearance(self, chosen: Appearance) -> None:
        self._settings.setValue("theme", chosen.theme)
        self._settings.setValue("text_scale", str(chosen.text_scale))
        self._settings.setValue("typeface", chosen.typeface)
        self._settings.setValue("reduced_motion", "true" if chosen.reduced_motion else "false")

    @property
    def country(self) -> str:
        """The ISO code of the country whose emergency number is shown, or empty."""
        return self._text("country")

    @country.setter
    def country(self, code: str) -> None:
        self._settings.setValue("country", code)

    @property
    def last_journal(self) -> Path | None:
        """The folder of the journal that was open last."""
        kept = self._text("last_journal")
        return Path(kept) if kept else None

    @last_journal.setter
    def last_journal(self, folder: Path) -> None:
        self._settings.setValue("last_journal", str(folder))

    @property
    def geometry(self) -> QByteArray:
        """The window's place and size, as Qt writes them; empty at first."""
        kept: Any = self._settings.value("geometry")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("geometry", geometry)

    def sync(self) -> None:
        """Write what is pending to the disk."""
        self._settings.sync()

    def _text(self, name: str) -> str:
        kept: Any = self._settings.value(name, "")
        return kept if isinstance(kept, str) else ""

    def _one_of(self, name: str, choices: tuple[str, ...], default: str) -> str:
        kept = self._text(name)
        return kept if kept in choices else default

    def _text_scale(self) -> float:
        smallest, largest = TEXT_SCALES
        try:
            kept = float(self._text("text_scale"))
        except ValueError:
            return Appearance().text_scale
        return min(max(smallest, kept), largest)  # in this order NaN becomes the smallest
