"""Making the page for an appointment beside the window, then showing, printing or saving it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journal.domain.errors import MooringError
from journal.failures import failure_words
from journal.files import write_complete
from journal.i18n import translate
from journal.report.choices import SummaryOrder
from journal.report.page_images import PageImage, page_images, page_size
from journal.store.changes import Area
from journal.ui.background import Job
from journal.ui.file_dialogs import choose_new_file
from journal.ui.printing import print_pdf
from journal.ui.summary.summary_page import SummaryPage

if TYPE_CHECKING:
    from journal.report.pdf import SummaryPdf

MakePdf = Callable[[SummaryOrder], "SummaryPdf"]
"""Makes the page; it loads what it needs, so it is called beside the window's thread."""


class SummaryPresenter(QObject):
    """``shown`` when the preview should be seen, ``back_wanted`` when it is done with.

    ``said`` carries a sentence about what became of printing or saving. Nothing is made anew
    between seeing the page and printing or saving it.
    """

    shown = Signal()
    back_wanted = Signal()
    said = Signal(str)

    def __init__(self, make_pdf: MakePdf, parent: QObject) -> None:
        """Make the page of the window; ``make_pdf`` makes that of the appointment."""
        super().__init__(parent)
        self._make_pdf = make_pdf
        self._order: SummaryOrder | None = None
        self._then: Callable[[], None] | None = None
        self._pdf: SummaryPdf | None = None
        self._job: Job | None = None
        self.page = SummaryPage()
        self.page.back_wanted.connect(self.back_wanted)
        self.page.print_wanted.connect(self.print_page)
        self.page.save_wanted.connect(self.save_page)

    def refresh(self, areas: frozenset[Area]) -> None:
        """Keep showing the page that was asked for, also where the journal changed since."""

    def keep_draft(self) -> None:
        """Keep nothing: no word is typed here."""

    def preview(self, order: SummaryOrder) -> None:
        """Make the page and show it."""
        self._make(order, then=None)
        self.shown.emit()

    def print_order(self, order: SummaryOrder) -> None:
        """Make the page, then ask for a printer."""
        self._make(order, then=self.print_page)

    def save_order(self, order: SummaryOrder) -> None:
        """Make the page, then ask for a file."""
        self._make(order, then=self.save_page)

    def print_page(self) -> None:
        """Ask for a printer and print the page."""
        if self._pdf is None:
            return
        try:
            if print_pdf(self._pdf.data, self.page.window()):
                self.said.emit(translate("Summary", "Sent to the printer."))
        except MooringError as error:
            self.said.emit(failure_words(error))

    def save_page(self) -> None:
        """Ask for a file and save the page as a PDF."""
        if self._pdf is None or self._order is None:
            return
        path = choose_new_file(
            self.page.window(),
            translate("Summary", "Save the page as a PDF (not encrypted)"),
            self._order.file_name,
            translate("Summary", "PDF (*.pdf)"),
        )
        if path is None:
            return
        try:
            write_complete(path, self._pdf.data, force=True)
        except (MooringError, OSError):
            self.said.emit(translate("Summary", "The PDF could not be saved there."))
        else:
            words = translate("Summary", "Saved as {name}. The file is not encrypted.")
            self.said.emit(words.format(name=path.name))

    def _make(self, order: SummaryOrder, then: Callable[[], None] | None) -> None:
        if self._job is not None:
            self._job.cancel()
        self._order, self._then, self._pdf = order, then, None
        self.page.show_working()
        self._job = Job(partial(self._make_pdf, order), self)
        self._job.finished.connect(self._receive)
        self._job.failed.connect(self._say_failure)
        self._job.start()

    def _receive(self, pdf: SummaryPdf) -> None:
        self._pdf = pdf
        self.page.show_pdf(pdf, page_size(pdf.data), partial(_first_page, pdf.data))
        if self._then is not None:
            self._then()

    def _say_failure(self, error: MooringError) -> None:
        words = failure_words(error)
        self.page.show_failure(words)
        self.said.emit(words)


def _first_page(data: bytes, dots_per_inch: float) -> PageImage:
    return page_images(data, dots_per_inch)[0]
