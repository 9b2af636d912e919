from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from journal.ui import theme

Show = Callable[[QWidget], None]


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, theme.make_theme())
    yield
    theme.apply(qapp, theme.make_theme())


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Return a function that shows a widget as the active window, so that it can have the focus."""

    def _show(widget: QWidget) -> None:
        qtbot.addWidget(widget)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()

    return _show
