"""Joins the page Today to the open journal."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journal.analysis.daily import daily_series
from journal.analysis.periods import Period
from journal.domain.entries import Entry
from journal.domain.ratings import Scale
from journal.domain.records import RecordId, new_record_id
from journal.i18n import translate
from journal.store.changes import Area
from journal.store.journal_store import JournalStore
from journal.ui.entry_editor import EntryEditor, kept_draft
from journal.ui.session import Session
from journal.ui.today.greeting import greet
from journal.ui.today.today_page import TodayPage
from journal.ui.widgets.dates import day_heading, time_of

if TYPE_CHECKING:
    from journal.ui.widgets.trend_chart import TrendChart

_EDITOR = "check-in"
_DAYS = 28


class TodayPresenter(QObject):
    """Keeps check-ins, and shows what is beside them.

    ``appointments_wanted`` when the person wants to prepare or note an appointment.
    """

    appointments_wanted = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Build the page for ``session`` with an empty check-in, or the offer to carry on."""
        super().__init__(parent)
        self._session = session
        self._page = TodayPage()
        self._editor = EntryEditor(session, self._page.check_in, _EDITOR, self)
        self._offered: Entry | None = None
        self._last_kept: Entry | None = None
        self._chart: TrendChart | None = None
        self._page.check_in.keep_requested.connect(self._keep)
        self._page.undo_wanted.connect(self._undo)
        self._page.draft.carry_on_wanted.connect(self._carry_on)
        self._page.draft.start_anew_wanted.connect(self._start_anew)
        self._page.appointment.wanted.connect(self.appointments_wanted)
        self._editor.said.connect(self._page.notice.say)
        self._begin()
        self._offer_draft()

    @property
    def page(self) -> TodayPage:
        """The page to show."""
        return self._page

    def refresh(self, areas: frozenset[Area]) -> None:
        """Show anew what of the journal changed."""
        self._editor.refresh(areas)
        if Area.ENTRIES in areas:
            self._greet()
            self._show_four_weeks()
        if Area.APPOINTMENTS in areas:
            self._show_appointment()
        if Area.PREFERENCES in areas and not self._is_written_in():
            self._begin()

    def keep_draft(self) -> None:
        """Keep what is written and not yet kept; an offer to carry on stays as it is."""
        if self._offered is None:
            self._editor.keep_draft()

    def show_chart(self, chart: "TrendChart") -> None:
        """Put a chart in the card of the last four weeks; it is kept up to date from here."""
        self._chart = chart
        self._page.four_weeks.show_chart(chart)
        self._show_four_weeks()

    def _begin(self) -> None:
        share = self._session.store.preferences.load().new_entry_share
        self._editor.begin(Entry(new_record_id(), self._session.moment(), share=share))

    def _offer_draft(self) -> None:
        self._offered = kept_draft(self._session.store, _EDITOR)
        if self._offered is not None:
            moment = self._offered.moment
            day = day_heading(moment.day, self._session.today())
            self._page.offer_draft(f"{day}, {time_of(moment)}")

    def _carry_on(self) -> None:
        if self._offered is not None:
            self._editor.carry_on(self._offered)
        self._show_form()

    def _start_anew(self) -> None:
        self._editor.discard_draft()
        self._show_form()

    def _show_form(self) -> None:
        self._offered = None
        self._page.offer_draft(None)
        self._page.setFocus()

    def _keep(self) -> None:
        entry = self._editor.entry()
        if entry is None:
            return
        if not entry.says_something:
            self._page.notice.say(
                translate("Today", "There is nothing to keep yet. A number or a word is enough.")
            )
        elif self._editor.save(entry):
            self._last_kept = entry
            self._editor.offer_words()
            self._begin()
            self._page.setFocus()
            self._page.notice.offer(translate("Today", "Kept."))

    def _undo(self) -> None:
        """Take the last entry back, into the form where nothing else is written there."""
        entry, self._last_kept = self._last_kept, None
        if entry is None or not self._session.perform(partial(_delete, entry.id)):
            return
        if not self._is_written_in():
            self._editor.carry_on(entry)
            self._editor.keep_draft()
            self._page.setFocus()

    def _is_written_in(self) -> bool:
        entry = self._editor.entry()
        return entry is None or entry.says_something

    def _greet(self) -> None:
        newest = self._session.store.entries.newest()
        moment = None if newest is None else newest.moment
        self._page.greet(greet(self._session.now(), moment))

    def _show_four_weeks(self) -> None:
        period = Period.ending(self._session.today(), _DAYS)
        ratings = self._session.store.entries.ratings(Scale.ANXIETY, period.first, period.last)
        series = daily_series(ratings, period)
        self._page.four_weeks.show_days(series.days_with, series.days)
        if self._chart is not None:
            self._chart.show_series(series)

    def _show_appointment(self) -> None:
        upcoming = self._session.store.appointments.next(self._session.now())
        self._page.appointment.show_appointment(upcoming, self._session.today())


def _delete(record: RecordId, store: JournalStore) -> None:
    store.entries.delete(record)
