"""What they will see: the page for an appointment before it leaves the journal."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from journal.i18n import translate
from journal.report.text import plain_text
from journal.ui import theme
from journal.ui.summary.preview import Preview, View
from journal.ui.summary.sheet import DrawSheet
from journal.ui.widgets.buttons import PrimaryButton, QuietButton
from journal.ui.widgets.labels import QuietText
from journal.ui.widgets.page import Page
from journal.ui.widgets.segmented import SegmentedChoice

if TYPE_CHECKING:
    from journal.report.pdf import SummaryPdf

_LEAST_HEIGHT = 8
"""Of the preview, in targets."""


class SummaryPage(Page):
    """The preview is the page; ``back_wanted``, ``print_wanted`` and ``save_wanted`` leave it."""

    back_wanted = Signal()
    print_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Summary", "What they will see"), parent=parent)
        self._back = QuietButton(translate("Summary", "Back"))
        self._save = QuietButton(translate("Summary", "Save PDF"))
        self._print = PrimaryButton(translate("Summary", "Print"))
        self._views = SegmentedChoice(
            translate("Summary", "How to show the page"),
            [
                (View.LARGE, translate("Summary", "Large")),
                (View.WHOLE, translate("Summary", "Whole page")),
                (View.TEXT, translate("Summary", "In words")),
            ],
        )
        self._preview = Preview()
        self._note = QuietText()
        self._lay_out()
        self._connect()
        self.show_working()

    def show_working(self) -> None:
        """Say that the page is being made."""
        self._show_ready(ready=False)
        self._note.setText(translate("Summary", "Making the page…"))

    def show_failure(self, words: str) -> None:
        """Say why there is no page."""
        self._show_ready(ready=False)
        self._note.setText(words)

    def show_pdf(self, pdf: "SummaryPdf", size: tuple[float, float], draw: DrawSheet) -> None:
        """Show the page of ``pdf``, ``size`` points large, which ``draw`` draws."""
        self._preview.show_page(size, draw, plain_text(pdf.summary))
        self._show_ready(ready=True)
        self._note.setText(_note(pdf))

    def _show_ready(self, *, ready: bool) -> None:
        for widget in (self._print, self._save, self._views):
            widget.setEnabled(ready)
        self._preview.setVisible(ready)

    def _lay_out(self) -> None:
        self._preview.setMinimumHeight(_LEAST_HEIGHT * theme.current().metrics.target)
        for button in (self._back, self._save, self._print):
            self.add_action(button)
        self.add(self._views)
        self.add(self._note)
        self.add(self._preview, 1)

    def _connect(self) -> None:
        self._views.set_chosen(View.LARGE)
        self._views.changed.connect(self._change_view)
        self._back.clicked.connect(self.back_wanted)
        self._save.clicked.connect(self.save_wanted)
        self._print.clicked.connect(self.print_wanted)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, button in (
            (QKeySequence.StandardKey.Print, self._print),
            (QKeySequence.StandardKey.Save, self._save),
            (QKeySequence.StandardKey.Cancel, self._back),
        ):
            QShortcut(QKeySequence(keys), self, context=within).activated.connect(button.click)

    def _change_view(self, view: str) -> None:
        self._preview.set_view(View(view))


def _note(pdf: "SummaryPdf") -> str:
    """Return what to know before the page leaves the journal."""
    words = translate(
        "Summary",
        "This is the whole page: nothing else is printed or saved. A saved PDF is not encrypted,"
        " so whoever has the file can read it.",
    )
    if pdf.tagged:
        return words
    untagged = translate(
        "Summary",
        "One of its characters is in none of the fonts here, so the file has no marks for"
        " screen readers.",
    )
    return f"{words} {untagged}"
