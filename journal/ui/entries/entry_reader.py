"""One entry, whole."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal.domain.entries import Entry, TriggerAnswers
from journal.domain.ratings import Scale
from journal.i18n import translate
from journal.ui import theme
from journal.ui.entries.entry_row import Names, labels, origin, rating_words
from journal.ui.widgets.buttons import LinkButton, QuietButton
from journal.ui.widgets.card import Card
from journal.ui.widgets.dates import day_heading, time_of
from journal.ui.widgets.labels import CardTitle
from journal.ui.widgets.leads_focus import LeadsFocus
from journal.ui.widgets.page import Page
from journal.ui.widgets.paragraph import Paragraph
from journal.words import share_name


class EntryReader(LeadsFocus, Page):
    """Shows everything an entry holds; `closed()`, `edit_wanted()` and `delete_wanted()`."""

    closed = Signal()
    edit_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("EntryReader", "Entry"), parent=parent)
        self._back = LinkButton(translate("EntryReader", "All entries"))
        self._edit = QuietButton(translate("EntryReader", "Edit"))
        self._delete = QuietButton(translate("EntryReader", "Delete"))
        self._back.clicked.connect(self.closed)
        self._edit.clicked.connect(self.edit_wanted)
        self._delete.clicked.connect(self.delete_wanted)
        self._facts = QWidget()
        self._place = QVBoxLayout()
        self._place.addWidget(self._facts)
        self._lay_out()
        self._set_keys()

    def show_entry(self, entry: Entry, names: Names, today: date) -> None:
        """Show an entry; `names` are those of the labels."""
        day = day_heading(entry.moment.day, today)
        time = time_of(entry.moment)
        remarks = (share_name(entry.share), origin(entry))
        self.set_title(f"{day}, {time}" if time else day, " · ".join(filter(None, remarks)))
        shown = _facts_widget(entry, names)
        self._place.replaceWidget(self._facts, shown)
        self._facts.hide()
        self._facts.deleteLater()
        self._facts = shown

    def _lay_out(self) -> None:
        self.lead_focus_to(self._back)
        row = QHBoxLayout()
        row.setSpacing(theme.current().metrics.space_s)
        row.addWidget(self._edit)
        row.addWidget(self._delete)
        row.addStretch()
        card = Card(translate("EntryReader", "This entry"), show_title=False)
        card.add(self._place)
        card.add(row)
        self.add_action(self._back)
        self.add(card)
        self.add(QWidget(), 1)

    def _set_keys(self) -> None:
        keys = (
            (QKeySequence(Qt.Key.Key_Escape), self.closed),
            (QKeySequence(Qt.Key.Key_E), self.edit_wanted),
            (QKeySequence(Qt.Key.Key_Delete), self.delete_wanted),
        )
        for key, wish in keys:
            shortcut = QShortcut(key, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(wish)


def _facts_widget(entry: Entry, names: Names) -> QWidget:
    """Return everything that was answered, each under its name, and the note below."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.current().metrics.space_l)
    for name, words in _facts(entry, names):
        fact = QVBoxLayout()
        fact.setSpacing(theme.current().metrics.space_xs)
        fact.addWidget(CardTitle(name))
        fact.addWidget(Paragraph(words))
        column.addLayout(fact)
    if entry.note:
        note = Paragraph(entry.note)
        by = Qt.TextInteractionFlag
        note.setTextInteractionFlags(by.TextSelectableByMouse | by.TextSelectableByKeyboard)
        column.addWidget(note)
    return made


def _facts(entry: Entry, names: Names) -> list[tuple[str, str]]:
    ratings = (
        rating_words(Scale.ANXIETY, entry.anxiety),
        rating_words(Scale.MOOD, entry.mood),
    )
    answers = (
        (translate("EntryReader", "How it was"), " · ".join(filter(None, ratings))),
        (translate("EntryReader", "Around it"), _around(entry.triggers, names)),
        (translate("EntryReader", "Feelings"), ", ".join(labels(entry.feelings, names))),
        (translate("EntryReader", "What I used"), ", ".join(labels(entry.coping, names))),
    )
    return [(name, words) for name, words in answers if words]


def _around(answers: TriggerAnswers | None, names: Names) -> str:
    if answers == TriggerAnswers():
        return translate("EntryReader", "None I noticed")
    return "" if answers is None else ", ".join(labels(answers.present, names))
