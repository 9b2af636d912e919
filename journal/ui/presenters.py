"""The presenters of an open journal: each made when its page is first wanted, and kept fresh."""

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from journal.store.changes import Area
from journal.ui import heavy, pages
from journal.ui.appointments.appointments_presenter import AppointmentsPresenter
from journal.ui.entries.entries_presenter import EntriesPresenter
from journal.ui.practice.practice_presenter import PracticePresenter
from journal.ui.presenter import Presenter
from journal.ui.session import Session
from journal.ui.settings.settings_presenter import SettingsPresenter
from journal.ui.today.today_presenter import TodayPresenter
from journal.ui.window_settings import Appearance
from journal.ui.without_key import exercises

_EVERYTHING = frozenset(Area)


class Presenters(QObject):
    """Makes presenters by the id of their page, and joins those that lead to each other.

    ``page_wanted`` carries the id of a page, ``said`` a sentence for the person, and
    ``appearance_chosen`` the new ``Appearance``.
    """

    page_wanted = Signal(str)
    said = Signal(str)
    appearance_chosen = Signal(object)

    def __init__(
        self, session: Session, appearance: Appearance, folder: Path, parent: QObject
    ) -> None:
        """Make none yet; the journal of ``session`` lies in ``folder``."""
        super().__init__(parent)
        self._session = session
        self._appearance = appearance
        self._folder = folder
        self._made: dict[str, Presenter] = {}
        self._stale: dict[str, frozenset[Area]] = {}
        self._makers: dict[str, Callable[[], Presenter]] = {
            pages.TODAY: self._make_today,
            pages.ENTRIES: self._make_entries,
            pages.PRACTISE: self._make_practise,
            pages.APPOINTMENTS: self._make_appointments,
            pages.INSIGHTS: self._make_insights,
            pages.SETTINGS: self._make_settings,
        }

    def fresh(self, page_id: str) -> Presenter:
        """Return a page's presenter, with its page showing the journal as it is now."""
        if page_id not in self._made:
            self._keep(page_id, self._makers[page_id]())
        areas, self._stale[page_id] = self._stale[page_id], frozenset()
        if areas:
            self._made[page_id].refresh(areas)
        return self._made[page_id]

    def note_changes(self, areas: frozenset[Area]) -> None:
        """Remember what changed, for when each page is shown next."""
        for page_id in self._stale:
            self._stale[page_id] |= areas

    def keep_drafts(self) -> None:
        """Keep what was typed anywhere and not saved."""
        for presenter in self._made.values():
            presenter.keep_draft()

    def show_charts(self) -> None:
        """Fill the place that Today keeps for its chart."""
        today = self._made.get(pages.TODAY)
        if isinstance(today, TodayPresenter):
            today.show_chart(heavy.trend_chart())

    def practice(self) -> PracticePresenter:
        """Return what keeps practice runs."""
        presenter = self.fresh(pages.PRACTISE)
        assert isinstance(presenter, PracticePresenter)  # noqa: S101 - for the type only
        return presenter

    def _keep(self, page_id: str, presenter: Presenter) -> None:
        self._made[page_id] = presenter
        self._stale[page_id] = _EVERYTHING

    def _make_today(self) -> Presenter:
        presenter = TodayPresenter(self._session, self)
        presenter.appointments_wanted.connect(self._leading_to(pages.APPOINTMENTS))
        return presenter

    def _make_entries(self) -> Presenter:
        presenter = EntriesPresenter(self._session, self)
        presenter.today_wanted.connect(self._leading_to(pages.TODAY))
        return presenter

    def _make_practise(self) -> Presenter:
        presenter = PracticePresenter(self._session, exercises(), time.monotonic, self)
        presenter.page.set_still(self._appearance.reduced_motion)
        return presenter

    def _make_appointments(self) -> Presenter:
        summary = heavy.summary(self)
        summary.shown.connect(self._leading_to(pages.SUMMARY))
        summary.back_wanted.connect(self._leading_to(pages.APPOINTMENTS))
        summary.said.connect(self.said)
        self._keep(pages.SUMMARY, summary)
        presenter = AppointmentsPresenter(self._session, self)
        presenter.preview_wanted.connect(summary.preview)
        presenter.print_wanted.connect(summary.print_order)
        presenter.save_wanted.connect(summary.save_order)
        return presenter

    def _make_insights(self) -> Presenter:
        presenter = heavy.insights(self._session, self)
        presenter.check_in_wanted.connect(self._leading_to(pages.TODAY))
        presenter.said.connect(self.said)
        return presenter

    def _make_settings(self) -> Presenter:
        presenter = SettingsPresenter(self._session, self._appearance, self._folder, self)
        presenter.appearance_chosen.connect(self._change_appearance)
        return presenter

    def _leading_to(self, page_id: str) -> Callable[[], None]:
        return partial(self.page_wanted.emit, page_id)

    def _change_appearance(self, appearance: Appearance) -> None:
        self._appearance = appearance
        self.practice().page.set_still(appearance.reduced_motion)
        self.appearance_chosen.emit(appearance)
