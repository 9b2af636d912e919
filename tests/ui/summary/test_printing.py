"""What is printed is the very PDF, by way of the system's printer or a file."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from journal.report.choices import SummaryOrder
from journal.report.page_images import page_images, page_size
from journal.report.pdf import made_to_order
from journal.ui.printing import NotPrintedError, as_image, paint, print_pdf, send
from tests.support.pages import count_pages

OWNER_ONLY = 0o600


class OfficePrinter(QPrinter):
    """A printer that the system has, as far as this process can see."""

    def printerName(self) -> str:
        return "office"

    def outputFileName(self) -> str:
        return ""


@pytest.fixture
def data(order: SummaryOrder) -> bytes:
    return made_to_order(order).data


@pytest.fixture
def queue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put a command called lp in front of the system's, which keeps what it is given."""
    return install_lp(tmp_path, monkeypatch, 'cat > "$0.page"\necho "$@" > "$0.arguments"\n')


def install_lp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> Path:
    command = tmp_path / "lp"
    command.write_text(f"#!/bin/sh\n{script}", "utf-8")
    command.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return command


def no_commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))


def test_printing_to_a_file_writes_the_pdf_itself(
    data: bytes, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "page.pdf"

    def choose_file(printer: QPrinter, _parent: QWidget) -> bool:
        printer.setOutputFileName(str(file))
        return True

    parent = QWidget()
    qtbot.addWidget(parent)
    assert print_pdf(data, parent, choose_file)
    assert file.read_bytes() == data
    assert file.stat().st_mode & 0o777 == OWNER_ONLY


def test_a_file_that_cannot_be_written_is_an_error_with_a_name(
    data: bytes, qtbot: QtBot, tmp_path: Path
) -> None:
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "gone" / "page.pdf"))
    with pytest.raises(NotPrintedError, match="could not be written there"):
        send(data, printer)


def test_the_dialog_is_asked_for_the_paper_of_the_page(data: bytes, qtbot: QtBot) -> None:
    seen: list[QPageSize.PageSizeId] = []

    def rather_not(printer: QPrinter, _parent: QWidget) -> bool:
        seen.append(printer.pageLayout().pageSize().id())
        return False

    parent = QWidget()
    qtbot.addWidget(parent)
    assert not print_pdf(data, parent, rather_not)
    assert seen == [QPageSize.PageSizeId.A4]


def test_cups_gets_the_pdf_through_a_pipe(data: bytes, queue: Path, qtbot: QtBot) -> None:
    printer = OfficePrinter()
    printer.setDocName("Page")
    printer.setCopyCount(2)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    send(data, printer)
    assert queue.with_name("lp.page").read_bytes() == data
    assert queue.with_name("lp.arguments").read_text("utf-8").strip() == (
        "-s -d office -n 2 -t Page -o media=A4 -o print-color-mode=monochrome -"
    )


def test_a_refusal_of_cups_is_told_in_words(
    data: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    install_lp(tmp_path, monkeypatch, "echo secret >&2\nexit 1\n")
    with pytest.raises(NotPrintedError, match="The printer did not take the page"):
        send(data, OfficePrinter())


def test_without_cups_the_page_is_painted_as_large_as_the_paper(
    data: bytes, tmp_path: Path, qtbot: QtBot
) -> None:
    """Qt's own PDF stands for the paper here."""
    printer = QPrinter()
    printer.setResolution(150)
    printer.setFullPage(True)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setPageSize(QPageSize(QSizeF(*page_size(data)), QPageSize.Unit.Point))
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    paint(page_images(data, 150), printer)
    paper = (tmp_path / "paper.pdf").read_bytes()
    assert count_pages(paper) == 1
    assert page_size(paper) == pytest.approx(page_size(data), abs=1)
    wanted, printed = lights(data), lights(paper)
    differences = [abs(a - b) for a, b in zip(wanted, printed, strict=True)]
    assert max(differences) < 0.1
    assert min(wanted) < 0.9


def lights(data: bytes) -> list[float]:
    """Return the lightness of the page in a coarse grid, row by row."""
    image = as_image(page_images(data, 96)[0])
    smooth = Qt.TransformationMode.SmoothTransformation
    small = image.scaled(QSize(30, 42), mode=smooth)
    return [QColor(small.pixel(x, y)).lightnessF() for y in range(42) for x in range(30)]


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_does_not_begin_is_told_in_words(
    data: bytes, tmp_path: Path, qtbot: QtBot
) -> None:
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "gone" / "paper.pdf"))
    with pytest.raises(NotPrintedError):
        paint(page_images(data, 30), printer)


def test_no_page_is_laid_into_the_temporary_folder(
    data: bytes, queue: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    send(data, OfficePrinter())
    assert list(Path(os.environ["TMPDIR"]).iterdir()) == []
