"""The appointments page, joined to the open journal."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal, SignalInstance

from journal.analysis.periods import Period
from journal.domain.appointments import Appointment
from journal.domain.moments import Noted
from journal.domain.records import RecordId, new_record_id
from journal.domain.summaries import SummaryMaterial
from journal.i18n import translate
from journal.report.choices import SummaryOrder
from journal.report.days import period_words
from journal.report.offer import summary_offer
from journal.store.changes import Area
from journal.store.journal_store import JournalStore
from journal.store.summary_material import since_last_appointment, summary_material
from journal.ui.appointments.appointment_form import AppointmentFields
from journal.ui.appointments.appointments_page import AppointmentsPage
from journal.ui.session import Session
from journal.ui.widgets.moment_edit import moved

_USUAL_TIME = time(10)
_USUAL_MINUTES = 50
_USUAL_DISTANCE = timedelta(weeks=2)


class AppointmentsPresenter(QObject):
    """Keeps appointments, and offers what a summary may be made of.

    ``preview_wanted``, ``print_wanted`` and ``save_wanted`` carry a ``SummaryOrder``.
    """

    preview_wanted = Signal(object)
    print_wanted = Signal(object)
    save_wanted = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Build the page for ``session``."""
        super().__init__(parent)
        self._session = session
        self._edited: Appointment | None = None
        self._deleted: RecordId | None = None
        self._all_ratings = False
        self._days: tuple[date, date] | None = None
        self._page = AppointmentsPage()
        self._connect()

    @property
    def page(self) -> AppointmentsPage:
        """The page to show."""
        return self._page

    def refresh(self, areas: frozenset[Area]) -> None:
        """Show anew what of the journal changed."""
        if Area.APPOINTMENTS in areas:
            self._show_appointments()
        if areas - {Area.DRAFTS}:
            self._show_offer()

    def keep_draft(self) -> None:
        """Keep nothing: an appointment that is half filled in is none."""

    def _connect(self) -> None:
        page = self._page
        page.preview_wanted.connect(partial(self._send_order, self.preview_wanted))
        page.print_wanted.connect(partial(self._send_order, self.print_wanted))
        page.save_wanted.connect(partial(self._send_order, self.save_wanted))
        page.undo_wanted.connect(self._undo)
        page.summary.days_chosen.connect(self._choose_days)
        page.summary.all_ratings_chosen.connect(self._count_all_ratings)
        page.next.new_wanted.connect(self._begin)
        page.next.saved.connect(self._save)
        for card in (page.next, page.later, page.past):
            card.change_wanted.connect(self._change)
            card.delete_wanted.connect(self._delete)

    def _show_appointments(self) -> None:
        now = self._session.now()
        known = sorted(self._session.store.appointments.all(), key=_start)
        upcoming = [each for each in known if not each.is_over(now)]
        past = [each for each in reversed(known) if each.is_over(now)]
        self._page.show_appointments(upcoming, past, self._session.today())

    def _show_offer(self) -> None:
        material = self._material()
        days = period_words(
            Period(material.first, material.last), this_year=self._session.today().year
        )
        self._page.summary.show_days(material.first, material.last)
        self._page.summary.show_offer(summary_offer(material), days)

    def _material(self) -> SummaryMaterial:
        store, now = self._session.store, self._session.now()
        first, last = self._days or since_last_appointment(store, now, self._session.today())
        return summary_material(store, first, last, now, all_ratings=self._all_ratings)

    def _choose_days(self, first: date, last: date) -> None:
        self._days = first, last
        self._show_offer()

    def _count_all_ratings(self, wanted: bool) -> None:
        self._all_ratings = wanted
        self._show_offer()

    def _send_order(self, signal: SignalInstance) -> None:
        choices = self._page.summary.choices()
        signal.emit(SummaryOrder(self._material(), choices, self._session.today()))

    def _begin(self) -> None:
        """Ask for a new appointment, like the last one where there was one."""
        known = self._session.store.appointments.all()
        like = max(known, key=_start, default=None)
        day = self._session.today() + _USUAL_DISTANCE
        if like is None:
            fields = AppointmentFields(datetime.combine(day, _USUAL_TIME), _USUAL_MINUTES, "", "")
        else:
            wall = datetime.combine(day, like.start.local.time())
            fields = AppointmentFields(wall, like.minutes, like.with_whom, like.place)
        self._edited = None
        self._show_form(translate("Appointments", "Note an appointment"), fields)

    def _change(self, record: str) -> None:
        self._edited = self._find(record)
        if self._edited is None:
            return
        fields = AppointmentFields(
            self._edited.start.local.replace(tzinfo=None),
            self._edited.minutes,
            self._edited.with_whom,
            self._edited.place,
        )
        self._show_form(translate("Appointments", "Change this appointment"), fields)

    def _show_form(self, title: str, fields: AppointmentFields) -> None:
        self._page.next.edit(title, fields)
        self._page.show_form()

    def _save(self, fields: AppointmentFields) -> None:
        before = self._edited
        place = self._session.moment() if before is None else before.start
        appointment = Appointment(
            new_record_id() if before is None else before.id,
            moved(place, fields.wall).noted_as(Noted.NOW),
            fields.minutes,
            fields.with_whom,
            fields.place,
        )
        if self._session.perform(partial(_keep, appointment)):
            self._edited = None
            self._page.next.stop_editing()

    def _delete(self, record: str) -> None:
        self._deleted = RecordId(record)
        if self._session.perform(partial(_delete, self._deleted)):
            self._page.notice.offer(translate("Appointments", "The appointment is deleted."))

    def _undo(self) -> None:
        if self._deleted is not None:
            self._session.perform(partial(_restore, self._deleted))
        self._deleted = None

    def _find(self, record: str) -> Appointment | None:
        known = self._session.store.appointments.all()
        return next((each for each in known if each.id == record), None)


def _start(appointment: Appointment) -> int:
    return appointment.start.utc_ms


def _keep(appointment: Appointment, store: JournalStore) -> None:
    store.appointments.save(appointment)


def _delete(record: RecordId, store: JournalStore) -> None:
    store.appointments.delete(record)


def _restore(record: RecordId, store: JournalStore) -> None:
    store.appointments.restore(record)
