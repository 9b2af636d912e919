"""Today, as it looks: a check-in, and beside it what is next and how it was."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.i18n import translate
from journal.ui.today.appointment_card import AppointmentCard
from journal.ui.today.draft_card import DraftCard
from journal.ui.today.four_weeks_card import FourWeeksCard
from journal.ui.today.greeting import Greeting
from journal.ui.widgets.card import Card
from journal.ui.widgets.check_in import CheckIn
from journal.ui.widgets.columns import Columns
from journal.ui.widgets.leads_focus import LeadsFocus
from journal.ui.widgets.notice import UndoNotice
from journal.ui.widgets.notice_foot import NoticeFoot
from journal.ui.widgets.page import Page
from journal.ui.widgets.page_foot import PageFoot


class TodayPage(LeadsFocus, QWidget):
    """Holds the parts, which the presenter fills; `undo_wanted()` undoes the last thing said."""

    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = Page(translate("TodayPage", "Today"))
        self.check_in = CheckIn(translate("TodayPage", "Keep this"))
        self.draft = DraftCard()
        self.appointment = AppointmentCard()
        self.four_weeks = FourWeeksCard()
        self.notice = UndoNotice()
        self.notice.acted.connect(self.undo_wanted)
        self._form = Card(translate("TodayPage", "Check-in"), show_title=False)
        self._form.add(self.check_in)
        self._foot = PageFoot(self.check_in.take_foot())
        self._lay_out()
        self.offer_draft(None)

    def greet(self, greeting: Greeting) -> None:
        """Show the first words of the day."""
        self._page.set_title(greeting.title, greeting.subtitle)
        self.setAccessibleName(greeting.title)

    def offer_draft(self, when: str | None) -> None:
        """Offer what was begun at `when` in the form's place, or with None show the form."""
        if when is not None:
            self.draft.show_when(when)
        self.draft.setVisible(when is not None)
        self._form.setVisible(when is None)
        self._foot.setVisible(when is None)
        self.lead_focus_to(self.check_in if when is None else self.draft)

    def _lay_out(self) -> None:
        columns = Columns()
        columns.add_main(self.draft)
        columns.add_main(self._form)
        columns.add_side(self.appointment)
        columns.add_side(self.four_weeks)
        self._page.add(columns)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._page, 1)
        column.addWidget(NoticeFoot(self.notice))
        column.addWidget(self._foot)
