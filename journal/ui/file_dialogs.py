"""Asking for a file or a folder without leaving a trace of the answer.

Qt's own dialog writes the folders a person visited to a settings file that all Qt programs of
the person share. What stood there before is put back.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from shiboken6 import delete

_SHARED_SETTINGS = "QtProject"
_TRACES = ("FileDialog/history", "FileDialog/lastVisited")


def choose_folder(parent: QWidget, title: str) -> Path | None:
    """Ask for a folder; return None where the person thought better of it."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _ask(dialog)


def choose_new_file(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Ask where to write a file first called ``name``; ``kinds`` is Qt's list of endings.

    The dialog has asked before an existing file is named.
    """
    dialog = QFileDialog(parent, title, str(Path.home() / name), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    return _ask(dialog)


def _ask(dialog: QFileDialog) -> Path | None:
    with _no_trace():
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = dialog.selectedFiles()
        delete(dialog)  # it writes its settings when it goes, so it goes now
    return Path(chosen[0]) if accepted and chosen else None


@contextmanager
def _no_trace() -> Iterator[None]:
    settings = QSettings(QSettings.Scope.UserScope, _SHARED_SETTINGS)
    before = {key: settings.value(key) for key in _TRACES if settings.contains(key)}
    yield
    settings.sync()
    for key in _TRACES:
        if key in before:
            settings.setValue(key, before[key])
        else:
            settings.remove(key)
    settings.sync()
