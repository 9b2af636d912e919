"""The presenters of an open journal: each made when its page is first wanted, and kept fresh."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journal.domain.errors import MooringError
from journal.domain.practice.runs import PracticeRun
from journal.store.changes import Area
from journal.ui import on_demand, pages
from journal.ui.presenter import Presenter
from journal.ui.session import Session
from journal.ui.today.today_presenter import TodayPresenter
from journal.ui.window_settings import Appearance

if TYPE_CHECKING:
    from journal.ui.practice.practice_presenter import PracticePresenter

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
        self._practice: PracticePresenter | None = None
        self._made: dict[str, Presenter] = {}
        self._stale: dict[str, frozenset[Area]] = {}
        self._makers: dict[str, Callable[[], Presenter]] = {
            pages.TODAY: self._make_today,
            pages.ENTRIES: self._make_entries,
            pages.PRACTISE: self._make_practice,
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
        """Keep what was typed anywhere and not saved, as far as the disk allows."""
        for presenter in self._made.values():
            with suppress(MooringError):  # what cannot be kept of one page does not stop the next
                presenter.keep_draft()

    def show_charts(self) -> None:
        """Fill the place that Today keeps for its chart."""
        today = self._made.get(pages.TODAY)
        if isinstance(today, TodayPresenter):
            today.show_chart(on_demand.trend_chart())

    def keep_runs(self, runs: tuple[PracticeRun, ...]) -> tuple[PracticeRun, ...]:
        """Keep what was practised while locked, and return those runs that could not be kept."""
        practice = self._practice or self._make_practice()
        return tuple(run for run in runs if not practice.keep_run(run))

    def _keep(self, page_id: str, presenter: Presenter) -> None:
        self._made[page_id] = presenter
        self._stale[page_id] = _EVERYTHING

    def _make_today(self) -> Presenter:
        presenter = TodayPresenter(self._session, self)
        presenter.appointments_wanted.connect(self._leading_to(pages.APPOINTMENTS))
        return presenter

    def _make_entries(self) -> Presenter:
        presenter = on_demand.entries(self._session, self)
        presenter.today_wanted.connect(self._leading_to(pages.TODAY))
        return presenter

    def _make_practice(self) -> PracticePresenter:
        presenter = on_demand.practice(self._session, self)
        presenter.page.set_still(self._appearance.reduced_motion)
        self._practice = presenter
        self._keep(pages.PRACTISE, presenter)
        return presenter

    def _make_appointments(self) -> Presenter:
        summary = on_demand.summary(self)
        summary.shown.connect(self._leading_to(pages.SUMMARY))
        summary.back_wanted.connect(self._leading_to(pages.APPOINTMENTS))
        summary.said.connect(self.said)
        self._keep(pages.SUMMARY, summary)
        presenter = on_demand.appointments(self._session, self)
        presenter.preview_wanted.connect(summary.preview)
        presenter.print_wanted.connect(summary.print_order)
        presenter.save_wanted.connect(summary.save_order)
        return presenter

    def _make_insights(self) -> Presenter:
        presenter = on_demand.insights(self._session, self)
        presenter.check_in_wanted.connect(self._leading_to(pages.TODAY))
        presenter.said.connect(self.said)
        return presenter

    def _make_settings(self) -> Presenter:
        presenter = on_demand.settings(self._session, self._appearance, self._folder, self)
        presenter.appearance_chosen.connect(self._change_appearance)
        return presenter

    def _leading_to(self, page_id: str) -> Callable[[], None]:
        return partial(self.page_wanted.emit, page_id)

    def _change_appearance(self, appearance: Appearance) -> None:
        self._appearance = appearance
        if self._practice is not None:
            self._practice.page.set_still(appearance.reduced_motion)
        self.appearance_chosen.emit(appearance)
