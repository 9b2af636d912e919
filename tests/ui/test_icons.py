from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication

from journal.resource_files import resource
from journal.ui import theme
from journal.ui.icons import icon

NAMES = sorted(path.stem for path in resource("icons").glob("*.svg"))


def colours_of(drawn: QIcon, size: int, state: QIcon.State = QIcon.State.Off) -> set[str]:
    image = drawn.pixmap(QSize(size, size), QIcon.Mode.Normal, state).toImage()
    pixels = (image.pixelColor(x, y) for x in range(size) for y in range(size))
    return {QColor(pixel.rgb()).name().upper() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_drawn_in_a_colour_of_the_theme(qapp: QApplication, name: str) -> None:
    assert theme.current().colours.accent in colours_of(icon(name, "accent"), 48)


def test_a_chosen_icon_has_its_own_colour(qapp: QApplication) -> None:
    both = icon("square", "ink_quiet", chosen="accent")
    assert theme.current().colours.accent in colours_of(both, 48, QIcon.State.On)
    assert theme.current().colours.accent not in colours_of(both, 48, QIcon.State.Off)


def test_an_icon_follows_a_change_of_theme(qapp: QApplication) -> None:
    drawn = icon("square", "ink")
    theme.apply(qapp, theme.make_theme("dark"))
    dark = colours_of(drawn, 48)
    theme.apply(qapp, theme.make_theme("light"))
    qapp.setStyleSheet("")
    assert theme.make_theme("dark").colours.ink in dark
    assert theme.make_theme("light").colours.ink in colours_of(drawn, 48)


def test_an_icon_without_a_file_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_takes_its_stroke_from_the_program(name: str) -> None:
    assert 'stroke="currentColor"' in Path(resource("icons", f"{name}.svg")).read_text("utf-8")
