"""Widgets one below another, exchanged all at once."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.ui import theme


class LineList(QWidget):
    """A list of lines, each a widget of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.current().metrics.space_s)

    def set_lines(self, lines: Iterable[QWidget]) -> None:
        """Show these lines in place of those that are there."""
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for line in lines:
            self.add_line(line)

    def add_line(self, line: QWidget) -> None:
        """Show one more line."""
        self._column.addWidget(line)
        line.show()
