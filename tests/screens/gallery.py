"""Every shared widget in every theme, at 100 and 200 % text and right to left, as PNG files.

`python -m tests.screens.gallery FOLDER` writes them.
"""

import os
import sys
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from journal.tokens import read_tokens
from journal.ui import theme
from journal.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from journal.ui.widgets.card import Card
from journal.ui.widgets.check_box import CheckBox
from journal.ui.widgets.chip_row import ChipRow
from journal.ui.widgets.columns import Columns
from journal.ui.widgets.drop_down import DropDown
from journal.ui.widgets.focus_ring import FocusRings
from journal.ui.widgets.labels import CardTitle, QuietText
from journal.ui.widgets.note_edit import NoteEdit
from journal.ui.widgets.notice import UndoNotice
from journal.ui.widgets.page import Page
from journal.ui.widgets.paragraph import Paragraph
from journal.ui.widgets.passphrase_edit import PassphraseEdit
from journal.ui.widgets.rail import Rail
from journal.ui.widgets.rating_row import RatingRow
from journal.ui.widgets.segmented import SegmentedChoice
from journal.ui.widgets.stepped_fields import DayTimeField, NumberField

_WIDE, _SMALLEST = (1280, 960), (900, 600)
_PAGES = (
    ("today", "Today", "sun"),
    ("entries", "Entries", "notebook-text"),
    ("practise", "Practise", "wind"),
    ("plan", "Plan", "target"),
    ("appointments", "Appointments", "calendar-days"),
    ("insights", "Insights", "chart-line"),
)
_TRIGGERS = (
    ("bus", "Crowded bus"),
    ("work", "Work deadline"),
    ("family", "Family call"),
    ("sleep", "Poor sleep"),
    ("caffeine", "Caffeine"),
    ("conflict", "Conflict"),
    ("alone", "Being alone"),
    ("body", "Body sensations"),
)
_SHARING = (
    ("private", "Only me"),
    ("summary", "May go in my summary"),
    ("raise", "Raise at the next appointment"),
)


class Gallery(QWidget):
    """A window with one of each, arranged as the Today page is."""

    def __init__(self) -> None:
        super().__init__()
        self.rail = Rail(_PAGES)
        self.rail.set_chosen("today")
        self.rating = RatingRow(
            "How anxious are you right now?",
            ("calm", "uneasy but managing", "the worst I can imagine"),
        )
        self.rating.set_value(4)
        self.undo = UndoNotice()
        self.undo.offer("The entry of 18:40 is deleted.")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        right = QVBoxLayout()
        right.addWidget(self._page(), 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(32, 0, 32, 16)
        foot.addWidget(self.undo)
        right.addLayout(foot)
        row.addLayout(right, 1)

    def _page(self) -> Page:
        page = Page("Good evening", "Sunday 22 November · last entry this morning")
        page.add_action(QuietButton("Print"))
        page.add_action(PrimaryButton("Preview what they will see"))
        columns = Columns()
        columns.add_main(self._check_in())
        for card in (self._before(), self._fields()):
            columns.add_side(card)
        page.add(columns)
        return page

    def _check_in(self) -> Card:
        card = Card("Check-in", show_title=False)
        triggers = ChipRow("What is around it?", more="more words…")
        triggers.set_chips(_TRIGGERS)
        triggers.set_chosen(("bus", "family"))
        note = NoteEdit("Anything you want to say?")
        note.set_text(
            "The bus was packed again. I noticed my chest go tight at the second stop and I"
            " wanted to get off, but I stayed on and counted breaths…"
        )
        sharing = SegmentedChoice("Who may see it", _SHARING)
        sharing.set_chosen("summary")
        for widget in (self.rating, triggers, CardTitle("Anything you want to say?"), note):
            card.add(widget)
        card.add(sharing)
        card.add(PrimaryButton("Keep this"))
        return card

    def _before(self) -> Card:
        card = Card("With this before")
        words = Paragraph()
        words.set_text(
            "You noted crowded bus on 11 earlier days. What you used then: long exhale (6 times),"
            " stepping off for a stop (2), calling Ana (1).",
            strong=("crowded bus",),
        )
        card.add(words)
        card.add(QuietText("3 things to raise · 1 draft only you can see"))
        card.add(QuietButton("Long exhale · 3 min"))
        off = QuietButton("Not possible now")
        off.setEnabled(False)
        card.add(off)
        return card

    def _fields(self) -> Card:
        card = Card("Fields")
        search = QLineEdit()
        search.setAccessibleName("Search")
        search.setPlaceholderText("Search everything you wrote")
        secret = PassphraseEdit("Passphrase")
        secret.setText("correct horse")
        combo = DropDown()
        combo.addItems(["45 minutes", "60 minutes"])
        when = DayTimeField("Day and time")
        box = CheckBox("Anxiety, 3 months")
        box.setChecked(True)
        for widget in (
            search,
            secret,
            combo,
            when,
            NumberField("Minutes"),
            box,
            CheckBox("Sleep"),
            LinkButton("Another journal"),
        ):
            card.add(widget)
        return card


def main(folder: Path) -> None:
    """Write the pictures: each theme in a wide window, the first also in the smallest."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    FocusRings(app, app)
    looks = product(read_tokens().themes, (1.0, 2.0), Qt.LayoutDirection, (_WIDE,))
    small = product(("light",), (1.0, 2.0), Qt.LayoutDirection, (_SMALLEST,))
    for name, scale, direction, size in (*looks, *small):
        if direction == Qt.LayoutDirection.LayoutDirectionAuto:
            continue
        theme.apply(app, theme.make_theme(name, scale))
        app.setLayoutDirection(direction)
        side = "-rtl" if direction == Qt.LayoutDirection.RightToLeft else ""
        picture = folder / f"{name}-{scale:.0%}{side}-{size[0]}.png"
        _draw(app, size, picture)


def _draw(app: QApplication, size: tuple[int, int], picture: Path) -> None:
    gallery = Gallery()
    gallery.resize(*size)
    gallery.show()
    gallery.activateWindow()
    gallery.rating.setFocus()
    app.processEvents()
    gallery.grab().save(str(picture))
    gallery.close()
    gallery.deleteLater()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
