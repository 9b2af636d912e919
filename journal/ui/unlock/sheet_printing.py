"""The recovery sheet on paper."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from journal.i18n import translate

_BODY_POINTS = 11
_LINES_POINTS = 18


def print_sheet(parent: QWidget, lines: tuple[str, ...]) -> None:
    """Ask for a printer and print the sheet's ``lines`` on one page; nothing is kept of it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(translate("RecoverySheet", "Page"))
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        paint_sheet(printer, lines)


def paint_sheet(printer: QPrinter, lines: tuple[str, ...]) -> None:
    """Paint the sheet's ``lines`` on a printer's page."""
    painter = QPainter(printer)
    page = QRectF(printer.pageLayout().paintRectPixels(printer.resolution()))
    page.moveTo(0, 0)
    words = translate(
        "RecoverySheet",
        "Recovery sheet. Whoever has this page and the journal's file can read the journal."
        " Keep it where you keep important papers.",
    )
    top = _paint_words(painter, page, words, _BODY_POINTS)
    numbered = "\n".join(f"{number}   {line}" for number, line in enumerate(lines, start=1))
    below = page.adjusted(0, 2 * top, 0, 0)
    _paint_words(painter, below, numbered, _LINES_POINTS)
    painter.end()


def _paint_words(painter: QPainter, place: QRectF, words: str, points: int) -> float:
    """Paint words and return their height."""
    font = QFont(painter.font())
    font.setPointSize(points)
    painter.setFont(font)
    return painter.drawText(place, Qt.TextFlag.TextWordWrap, words).height()
