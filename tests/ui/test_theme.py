from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from journal.tokens import read_tokens
from journal.ui import theme
from journal.ui.fonts import Typeface
from journal.ui.widgets.buttons import PrimaryButton


@pytest.fixture(autouse=True)
def undressed(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply(qapp, theme.make_theme())
    qapp.setStyleSheet("")


@pytest.mark.parametrize("name", read_tokens().themes)
def test_every_theme_can_be_worn(qapp: QApplication, name: str) -> None:
    worn = theme.make_theme(name, text_scale=1.5)
    theme.apply(qapp, worn)
    assert theme.current() == worn
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == worn.colours.paper
    assert qapp.font().pixelSize() == round(15 * 1.5)


def test_a_style_sheet_has_no_place_left_open() -> None:
    assert "$" not in theme.style_sheet(theme.make_theme())


def test_a_theme_can_change_while_windows_are_open(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, theme.make_theme("light"))
    button = PrimaryButton("Keep this")
    qtbot.addWidget(button)
    button.show()
    light = theme.current().colour("accent").rgb()
    assert button.grab().toImage().pixel(button.width() // 2, 4) == light
    small = button.height()
    theme.apply(qapp, theme.make_theme("dark", text_scale=2.0))
    dark = theme.current().colour("accent").rgb()
    button.adjustSize()
    assert button.grab().toImage().pixel(button.width() // 2, 4) == dark
    assert button.height() > small


def test_an_unknown_theme_is_refused() -> None:
    with pytest.raises(KeyError):
        theme.make_theme("neon")


@pytest.mark.parametrize(
    ("choice", "is_dark", "wants_contrast", "name"),
    [
        ("system", False, False, "light"),
        ("system", True, False, "dark"),
        ("system", False, True, "high_contrast"),
        ("system", True, True, "high_contrast_dark"),
        ("light", True, True, "light"),
        ("dark", False, True, "dark"),
        ("high_contrast", True, False, "high_contrast_dark"),
        ("quiet", False, False, "quiet"),
        ("quiet", True, True, "quiet_dark"),
    ],
)
def test_the_system_decides_what_the_person_left_open(
    choice: str, is_dark: bool, wants_contrast: bool, name: str
) -> None:
    assert theme.theme_name(choice, is_dark=is_dark, wants_contrast=wants_contrast) == name
    assert name in read_tokens().themes


@pytest.mark.parametrize("weight", ["regular", "medium", "strong"])
def test_the_weights_are_drawn_by_inter_itself(qapp: QApplication, weight: str) -> None:
    font = theme.make_theme().font("body", weight)
    info = QFontInfo(font)
    assert info.family().startswith("Inter")
    assert info.weight() == font.weight()


def test_strong_type_is_wider_than_regular(qapp: QApplication) -> None:
    button = QPushButton("Practise")
    widths = []
    for weight in ("regular", "strong"):
        button.setFont(theme.make_theme().font("title", weight))
        widths.append(button.fontMetrics().horizontalAdvance("Good evening"))
    assert widths[0] < widths[1]


def test_other_typefaces_can_be_chosen(qapp: QApplication) -> None:
    atkinson = theme.make_theme(typeface=Typeface.ATKINSON).font()
    assert QFontInfo(atkinson).family() == "Atkinson Hyperlegible"
    assert theme.make_theme(typeface=Typeface.SYSTEM).font().family() != "Inter"
