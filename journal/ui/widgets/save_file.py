"""Asking where a file is to be saved, and leaving no trace of the question."""

from __future__ import annotations

from pathlib import Path

import shiboken6
from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

_QT_SETTINGS = "QtProject"
_QT_GROUP = "FileDialog"


def ask_where_to_save(parent: QWidget, title: str, file_name: str, kind: str) -> Path | None:
    """Return the file chosen, or None; ``kind`` is a filter such as "PDF (*.pdf)".

    The dialog asks before a file is replaced. ``file_name`` is only a proposal.
    """
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, title, str(Path(documents, file_name)), kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(file_name).suffix.removeprefix("."))
    dialog.selectFile(file_name)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    chosen = dialog.selectedFiles() if accepted else []
    shiboken6.delete(dialog)  # at once: it writes the folders it has shown as it goes
    forget_visited_folders()
    return Path(chosen[0]) if chosen else None


def forget_visited_folders() -> None:
    """Take out of Qt's own settings file the folders its dialog has shown."""
    settings = QSettings(QSettings.Scope.UserScope, _QT_SETTINGS)
    settings.remove(_QT_GROUP)
    settings.sync()
