from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QStyleHints
from PySide6.QtWidgets import QApplication

from journal.ui import theme
from journal.ui.look import Look
from journal.ui.window_settings import Appearance


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    made = Look(qapp, Appearance(), qapp)
    yield made
    made.deleteLater()
    qapp.sendPostedEvents(made, QEvent.Type.DeferredDelete)
    theme.apply(qapp, theme.make_theme())


@pytest.fixture
def darken(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Return a function that makes the system dark: the offscreen platform has no scheme."""

    def _darken() -> None:
        monkeypatch.setattr(QStyleHints, "colorScheme", lambda _: Qt.ColorScheme.Dark)
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    return _darken


def test_the_system_scheme_is_followed_while_the_program_runs(
    look: Look, darken: Callable[[], None]
) -> None:
    assert theme.current().name == "light"
    darken()
    assert theme.current().name == "dark"


def test_a_theme_that_was_chosen_stays(look: Look, darken: Callable[[], None]) -> None:
    look.change(look.appearance._replace(theme="light"))
    darken()
    assert theme.current().name == "light"


def test_the_quiet_theme_has_a_dark_side(look: Look, darken: Callable[[], None]) -> None:
    look.change(look.appearance._replace(theme="quiet"))
    darken()
    assert theme.current().name == "quiet_dark"


def test_text_size_and_typeface_are_worn(look: Look) -> None:
    look.change(look.appearance._replace(text_scale=1.5, typeface="atkinson"))
    assert theme.current().text_scale == 1.5
    assert theme.current().font().family() == "Atkinson Hyperlegible"
