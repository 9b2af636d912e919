"""A process that is asked to end closes its window as by hand."""

import os
import signal

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.ui.stopping import Stopping


@pytest.mark.parametrize("request_to_end", [signal.SIGINT, signal.SIGTERM])
def test_a_request_to_end_stops_once_in_the_windows_thread(
    qapp: QApplication, qtbot: QtBot, request_to_end: signal.Signals
) -> None:
    stopped: list[bool] = []
    stopping = Stopping(lambda: stopped.append(True), qapp)
    try:
        os.kill(os.getpid(), request_to_end)
        qtbot.waitUntil(lambda: stopped == [True])
    finally:
        stopping.give_back()
        stopping.deleteLater()
