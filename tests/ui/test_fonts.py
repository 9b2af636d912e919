import pytest
from PySide6.QtGui import QFontDatabase, QRawFont
from PySide6.QtWidgets import QApplication

from journal.resource_files import resource
from journal.ui import fonts


def test_a_typeface_is_registered_once(qapp: QApplication) -> None:
    fonts.family(fonts.Typeface.INTER)
    styles = QFontDatabase.styles("Inter")
    fonts.family(fonts.Typeface.INTER)
    assert QFontDatabase.styles("Inter") == styles
    assert {"Regular", "Medium", "SemiBold"} <= set(styles)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("NotoSansArabic-Regular.ttf", "مرحبا"),
        ("NotoSansHebrew-Regular.ttf", "שלום"),
        ("NotoSansCJKjp-Regular-Subset.otf", "你好こんにちは안녕憂鬱"),
        ("NotoEmoji-Regular.ttf", "🙂🌧"),
    ],
)
def test_what_people_write_has_a_font(qapp: QApplication, name: str, text: str) -> None:
    font = QRawFont(str(resource("fonts", "noto", name)), 15)
    assert all(font.supportsCharacter(ord(character)) for character in text)


def test_other_scripts_are_known_after_registering(qapp: QApplication) -> None:
    fonts.register_other_scripts()
    assert {"Noto Sans Arabic", "Noto Sans Hebrew", "Noto Emoji"} <= set(QFontDatabase.families())


def test_each_font_folder_carries_its_licence() -> None:
    for folder in resource("fonts").iterdir():
        assert list(folder.glob("OFL*.txt")), folder.name
