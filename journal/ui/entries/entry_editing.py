"""Changing one entry."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from journal.i18n import translate
from journal.ui.entries.question_card import QuestionCard
from journal.ui.widgets.buttons import QuietButton
from journal.ui.widgets.card import Card
from journal.ui.widgets.check_in import CheckIn
from journal.ui.widgets.leads_focus import LeadsFocus
from journal.ui.widgets.page import Page


class EntryEditing(LeadsFocus, Page):
    """Holds the form; `save_wanted()`, `cancel_wanted()`, and `discard_wanted()` when asked.

    The question what to do with changes stands above the form and blocks nothing.
    """

    save_wanted = Signal()
    cancel_wanted = Signal()
    discard_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("EntryEditing", "Change this entry"), parent=parent)
        self.form = CheckIn(translate("EntryEditing", "Save changes"), looking_back=True)
        self._cancel = QuietButton(translate("EntryEditing", "Cancel"))
        self._question = QuestionCard(
            translate("EntryEditing", "What about your changes?"),
            translate("EntryEditing", "Save them"),
            translate("EntryEditing", "Discard them"),
        )
        self._lay_out()
        self._connect()

    @property
    def is_asking(self) -> bool:
        """Whether it asks what to do with the changes."""
        return not self._question.isHidden()

    def ask_about_changes(self, *, asked: bool) -> None:
        """Ask what to do with the changes, or ask no more."""
        self._question.setVisible(asked)
        if asked:
            self._question.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(self._question)
        else:
            self.form.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.lead_focus_to(self.form)
        card = Card(self.accessibleName(), show_title=False)
        card.add(self.form)
        self.form.add_action(self._cancel)
        self._question.hide()
        self.add(self._question)
        self.add(card)
        self.add(QWidget(), 1)

    def _connect(self) -> None:
        self._cancel.clicked.connect(self.cancel_wanted)
        self.form.keep_requested.connect(self.save_wanted)
        self._question.agreed.connect(self.save_wanted)
        self._question.declined.connect(self.discard_wanted)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.cancel_wanted)
