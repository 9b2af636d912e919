"""Printing a PDF as it is: what comes out of the printer is what the preview showed.

Nothing is written to a temporary file here. Where CUPS's own command is found, the PDF itself
goes to it through a pipe, since Qt would lay a copy of the page into the temporary folder.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from journal.domain.errors import MooringError
from journal.files import write_complete
from journal.i18n import translate
from journal.report.page_images import PageImage, page_images, page_size

_FINEST = 600
"""Dots an inch that are enough for paper; more would only take memory."""
_SECONDS_TO_SEND = 30

AskForPrinter = Callable[[QPrinter, QWidget], bool]
"""Lets the person set up the printer; False when they would rather not print."""


class NotPrintedError(MooringError):
    """The printer, or what passes the page on to it, did not take the page."""


def print_pdf(data: bytes, parent: QWidget, ask: AskForPrinter | None = None) -> bool:
    """Ask for a printer and print the PDF ``data``; return False when the person cancelled.

    Raises ``NotPrintedError`` when the page was not taken.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(translate("Printing", "Page"))
    printer.setFullPage(True)
    printer.setPageSize(_page_size(data))
    if not (ask or _ask_with_dialog)(printer, parent):
        return False
    send(data, printer)
    return True


def send(data: bytes, printer: QPrinter) -> None:
    """Send the PDF ``data`` to a printer that is set up, or to the file it prints to.

    Raises what ``print_pdf`` raises.
    """
    command = shutil.which("lp")
    if printer.outputFileName():
        _write(Path(printer.outputFileName()), data)
    elif command is not None and printer.printerName():
        _send_to_cups(command, data, printer)
    else:
        paint(page_images(data, min(printer.resolution(), _FINEST)), printer)


def paint(pages: tuple[PageImage, ...], printer: QPrinter) -> None:
    """Paint pages on a printer, each as large as its paper; NotPrintedError when it refuses."""
    painter = QPainter()
    if not painter.begin(printer):
        raise NotPrintedError(_refused_words())
    for number, page in enumerate(pages):
        if number and not printer.newPage():
            raise NotPrintedError(_refused_words())
        paper = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
        painter.drawImage(_fitted(page, paper), as_image(page))
    if not painter.end():
        raise NotPrintedError(_refused_words())


def as_image(page: PageImage) -> QImage:
    """Return the pixels of a page as Qt's image, with a copy of them."""
    form = QImage.Format.Format_RGBX8888
    return QImage(page.pixels, page.width, page.height, page.width * 4, form).copy()


def _fitted(page: PageImage, paper: QRectF) -> QRectF:
    """Return where on ``paper`` the whole page goes: its own proportions, in the middle."""
    scale = min(paper.width() / page.width, paper.height() / page.height)
    place = QRectF(0, 0, page.width * scale, page.height * scale)
    place.moveCenter(paper.center())
    return place


def _page_size(data: bytes) -> QPageSize:
    """Return the paper that a PDF's first page is made for."""
    width, height = page_size(data)
    points = QPageSize.Unit.Point
    return QPageSize(QSizeF(width, height), points, "", QPageSize.SizeMatchPolicy.FuzzyMatch)


def _ask_with_dialog(printer: QPrinter, parent: QWidget) -> bool:
    return QPrintDialog(printer, parent).exec() == QDialog.DialogCode.Accepted


def _write(file: Path, data: bytes) -> None:
    """Write what was to be printed to a file; the dialog asked before replacing one."""
    try:
        write_complete(file, data, force=True)
    except (MooringError, OSError) as error:
        words = translate("Printing", "The file could not be written there.")
        raise NotPrintedError(words) from error


def _send_to_cups(command: str, data: bytes, printer: QPrinter) -> None:
    """Pass the PDF through a pipe; no name of a file and no word of the page is an argument."""
    arguments = [command, "-s", "-d", printer.printerName(), "-n", str(printer.copyCount())]
    arguments += ["-t", printer.docName(), "-o", f"media={printer.pageLayout().pageSize().key()}"]
    if printer.colorMode() == QPrinter.ColorMode.GrayScale:
        arguments += ["-o", "print-color-mode=monochrome"]
    try:
        subprocess.run(  # noqa: S603 - a list of arguments, and no shell
            [*arguments, "-"],
            input=data,
            check=True,
            capture_output=True,
            timeout=_SECONDS_TO_SEND,
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise NotPrintedError(_refused_words()) from error


def _refused_words() -> str:
    return translate(
        "Printing",
        "The printer did not take the page. Look whether it is switched on and has paper, then"
        " try again. Or save the page as a PDF.",
    )
