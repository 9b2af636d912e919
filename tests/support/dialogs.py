"""Answering the dialog that asks for a file, from within its own loop."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog


class FileAnswer(QTimer):
    """Answers the next question for a file: in ``folder``, under the name proposed."""

    def __init__(self, folder: Path) -> None:
        super().__init__(interval=50)
        self._folder = folder
        self.timeout.connect(self._answer)
        self.start()

    def _answer(self) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            self.stop()
            dialog.setDirectory(str(self._folder))
            dialog.done(QDialog.DialogCode.Accepted)
