"""The page whole, large, or in words."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QScrollArea, QStackedWidget, QWidget

from journal.i18n import translate
from journal.ui import theme
from journal.ui.summary.sheet import DrawSheet, Sheet


class View(StrEnum):
    """How the page is shown."""

    LARGE = "large"
    WHOLE = "whole"
    TEXT = "text"


class Preview(QStackedWidget):
    """Shows one page in one of three ways; scroll with the wheel or the keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = View.LARGE
        self._sheet = Sheet()
        self._paper = QScrollArea()
        self._paper.setWidget(self._sheet)
        self._paper.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._paper.setFrameShape(QFrame.Shape.NoFrame)
        self._paper.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._paper.setAccessibleName(self._sheet.accessibleName())
        self._words = QPlainTextEdit()
        self._words.setReadOnly(True)
        self._words.setTabChangesFocus(True)
        self._words.setFrameShape(QFrame.Shape.NoFrame)
        self._words.document().setDocumentMargin(theme.current().metrics.space_xl)
        self._words.setAccessibleName(translate("Summary", "The page in words"))
        self.addWidget(self._paper)
        self.addWidget(self._words)

    def show_page(self, size: tuple[float, float], draw: DrawSheet, words: str) -> None:
        """Show a page of ``size`` points that ``draw`` draws and that says ``words``."""
        self._sheet.show_sheet(size, draw, words)
        self._words.setPlainText(words)
        self._fit()

    def set_view(self, view: View) -> None:
        """Show the page in another way."""
        self._view = view
        self.setCurrentWidget(self._words if view is View.TEXT else self._paper)
        self._fit()

    def words(self) -> str:
        """Return the words that are shown for the page."""
        return self._words.toPlainText()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page to the room there is."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        bar = self._paper.verticalScrollBar().sizeHint().width()
        widest = self.width() - bar
        if self._view is View.WHOLE:
            widest = min(widest, int((self.height() - 1) / self._sheet.shape))
        most = round(theme.current().metrics.content_width * theme.current().text_scale)
        self._sheet.set_width(max(1, min(widest, most)))
