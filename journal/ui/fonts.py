"""The typefaces Mooring brings along, given to Qt only when they are needed."""

from enum import Enum
from functools import cache

from PySide6.QtGui import QFontDatabase

from journal.resource_files import resource


class Typeface(Enum):
    """What the window is set in; the value is how it is stored."""

    INTER = "inter"
    ATKINSON = "atkinson"
    SYSTEM = "system"


_FILES: dict[Typeface, tuple[tuple[str, str], ...]] = {
    Typeface.INTER: (
        ("inter", "Inter-Regular.ttf"),
        ("inter", "Inter-Medium.ttf"),
        ("inter", "Inter-SemiBold.ttf"),
    ),
    Typeface.ATKINSON: (
        ("atkinson-hyperlegible", "AtkinsonHyperlegible-Regular.ttf"),
        ("atkinson-hyperlegible", "AtkinsonHyperlegible-Bold.ttf"),
    ),
    Typeface.SYSTEM: (),
}

_OTHER_SCRIPTS: tuple[tuple[str, str], ...] = (
    ("noto", "NotoSansArabic-Regular.ttf"),
    ("noto", "NotoSansHebrew-Regular.ttf"),
    ("noto", "NotoSansCJKjp-Regular-Subset.otf"),
    ("noto", "NotoEmoji-Regular.ttf"),
)


def family(typeface: Typeface) -> str:
    """Make a typeface known to Qt and return its family's name; cheap the second time."""
    families = [_register(folder, name) for folder, name in _FILES[typeface]]
    if families:
        return families[0]
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()


def register_other_scripts() -> None:
    """Let Qt fall back to the fonts for Arabic, Hebrew, Chinese, Japanese, Korean and emoji.

    After unlocking: until then nobody's words are shown, and the start stays light.
    """
    for folder, name in _OTHER_SCRIPTS:
        _register(folder, name)


@cache
def _register(folder: str, name: str) -> str:
    """Give one file to Qt and return its family; RuntimeError for a file Qt cannot read."""
    number = QFontDatabase.addApplicationFont(str(resource("fonts", folder, name)))
    if number < 0:
        raise RuntimeError(f"Qt cannot read the font {name}")
    return QFontDatabase.applicationFontFamilies(number)[0]
