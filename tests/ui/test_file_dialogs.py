"""Choosing files and folders leaves no trace in the settings that Qt programs share."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from journal.ui.file_dialogs import choose_folder, choose_new_file


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def answer(folder: Path, result: QDialog.DialogCode) -> None:
    """Answer the dialog that is about to open, after a look into ``folder``."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.setDirectory(str(folder))
        dialog.done(result)

    QTimer.singleShot(100, act)


def shared_settings() -> QSettings:
    return QSettings(QSettings.Scope.UserScope, "QtProject")


def test_a_file_is_named_in_the_folder_looked_at(parent: QWidget, tmp_path: Path) -> None:
    answer(tmp_path, QDialog.DialogCode.Accepted)
    chosen = choose_new_file(parent, "Save", "summary-2026-11-26.pdf", "PDF (*.pdf)")
    assert chosen == tmp_path / "summary-2026-11-26.pdf"


def test_thinking_better_of_it_gives_nothing(parent: QWidget, tmp_path: Path) -> None:
    answer(tmp_path, QDialog.DialogCode.Rejected)
    assert choose_new_file(parent, "Save", "chart.png", "PNG (*.png)") is None


def test_no_folder_is_remembered(parent: QWidget, tmp_path: Path, home: Path) -> None:
    folder = tmp_path / "a folder nobody should know"
    folder.mkdir()
    for code in (QDialog.DialogCode.Accepted, QDialog.DialogCode.Rejected):
        answer(folder, code)
        choose_folder(parent, "Folder")
        answer(folder, code)
        choose_new_file(parent, "Save", "summary.pdf", "PDF (*.pdf)")
    QApplication.processEvents()
    for path in (each for each in home.rglob("*") if each.is_file()):
        assert b"nobody" not in path.read_bytes(), path


def test_what_other_programs_remember_stays(parent: QWidget, tmp_path: Path) -> None:
    settings = shared_settings()
    settings.setValue("FileDialog/lastVisited", "file:///somewhere/else")
    settings.sync()
    answer(tmp_path, QDialog.DialogCode.Accepted)
    choose_new_file(parent, "Save", "summary.pdf", "PDF (*.pdf)")
    assert settings.value("FileDialog/lastVisited") == "file:///somewhere/else"
    settings.remove("FileDialog/lastVisited")
