"""Appointments, as they look: the next one, the others, and what goes into the summary."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.domain.appointments import Appointment
from journal.i18n import translate
from journal.ui.appointments.appointment_words import details_words, distance_words, when_words
from journal.ui.appointments.next_card import NextCard
from journal.ui.appointments.other_card import OtherCard
from journal.ui.appointments.summary_card import SummaryCard
from journal.ui.widgets.buttons import PrimaryButton, QuietButton
from journal.ui.widgets.columns import Columns
from journal.ui.widgets.notice import UndoNotice
from journal.ui.widgets.notice_foot import NoticeFoot
from journal.ui.widgets.page import Page


class AppointmentsPage(QWidget):
    """Holds the parts, which the presenter fills.

    ``preview_wanted``, ``print_wanted`` and ``save_wanted`` are about the summary as it is ticked;
    ``undo_wanted`` brings the appointment deleted last back.
    """

    preview_wanted = Signal()
    print_wanted = Signal()
    save_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.next = NextCard()
        self.later = OtherCard(translate("AppointmentsPage", "After that"))
        self.past = OtherCard(translate("AppointmentsPage", "Past appointments"))
        self.summary = SummaryCard()
        self.notice = UndoNotice()
        self.notice.acted.connect(self.undo_wanted)
        self._page = Page(translate("AppointmentsPage", "Appointments"))
        self._add_actions()
        self._lay_out()

    def show_appointments(
        self,
        upcoming: Sequence[Appointment],
        past: Sequence[Appointment],
        today: date,
    ) -> None:
        """Show the appointments ahead, soonest first, and those that were, latest first."""
        soonest = upcoming[0] if upcoming else None
        self._show_title(soonest, today)
        self.next.show_appointment(soonest, today)
        self.later.show_appointments(upcoming[1:], today)
        self.past.show_appointments(past, today)

    def _show_title(self, soonest: Appointment | None, today: date) -> None:
        title, subtitle = translate("AppointmentsPage", "Appointments"), ""
        if soonest is not None:
            prepare = translate("AppointmentsPage", "Prepare for {when}")
            title = prepare.format(when=when_words(soonest, today))
            subtitle = details_words(soonest, distance_words(soonest, today))
        self._page.set_title(title, subtitle)
        self.setAccessibleName(title)

    def show_form(self) -> None:
        """Bring the form into sight, wherever the page was scrolled to."""
        self._page.verticalScrollBar().setValue(0)

    def _add_actions(self) -> None:
        print_it = QuietButton(translate("AppointmentsPage", "Print"))
        save = QuietButton(translate("AppointmentsPage", "Save PDF"))
        preview = PrimaryButton(translate("AppointmentsPage", "Preview what they will see"))
        for button, signal in (
            (print_it, self.print_wanted),
            (save, self.save_wanted),
            (preview, self.preview_wanted),
        ):
            button.clicked.connect(signal)
            self._page.add_action(button)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, button in (
            (QKeySequence.StandardKey.Print, print_it),
            (QKeySequence.StandardKey.Save, save),
        ):
            QShortcut(QKeySequence(keys), self, context=within).activated.connect(button.click)

    def _lay_out(self) -> None:
        columns = Columns((1, 1))
        columns.add_main(self.next)
        columns.add_main(self.later)
        columns.add_main(self.past)
        columns.add_side(self.summary)
        self._page.add(columns)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._page, 1)
        column.addWidget(NoticeFoot(self.notice))
