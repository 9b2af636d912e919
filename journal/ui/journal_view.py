"""The open journal: the rail, the pages, and what joins them."""

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal.domain.practice.runs import PracticeRun
from journal.i18n import translate
from journal.store.changes import Area
from journal.ui import later, pages
from journal.ui.background import Job
from journal.ui.keys_dialog import KeysDialog
from journal.ui.practice.practice_presenter import PracticePresenter
from journal.ui.practice.steady_me import SteadyMe
from journal.ui.presenter import Presenter
from journal.ui.session import Session
from journal.ui.settings.settings_presenter import SettingsPresenter
from journal.ui.today.today_presenter import TodayPresenter
from journal.ui.widgets.fading_stack import FadingStack
from journal.ui.widgets.notice import Notice
from journal.ui.widgets.rail import Rail
from journal.ui.window_settings import Appearance
from journal.ui.without_key import exercises, make_steady_me

_EVERYTHING = frozenset(Area)
_AFTER_PAINTING_MS = 100


class JournalView(QWidget):
    """Shows one page at a time, each made when it is first wanted.

    ``lock_wanted`` asks to lock; ``appearance_chosen`` carries the new ``Appearance``.
    """

    lock_wanted = Signal()
    appearance_chosen = Signal(object)

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        """Show Today of an open journal that lies in ``folder``."""
        super().__init__(parent)
        self._session = session
        self._appearance = appearance
        self._folder = folder
        self._presenters: dict[str, Presenter] = {}
        self._stale: dict[str, frozenset[Area]] = {}
        self._runs: tuple[PracticeRun, ...] = ()
        self._rail = Rail((each.id, each.label, each.icon) for each in pages.rail_pages())
        self._stack = FadingStack(reduced_motion=appearance.reduced_motion)
        self._notice = Notice()
        self._runs_notice = Notice()
        self._steady_me: SteadyMe | None = None
        self._charts_loaded = False
        self._loading = Job(later.load_charts, self)
        self._loading.finished.connect(self._show_charts)
        self._lay_out()
        self._connect()
        self.go_to(pages.TODAY)
        QTimer.singleShot(_AFTER_PAINTING_MS, self._load_charts)

    @property
    def charts_are_loaded(self) -> bool:
        """Whether charts can be shown."""
        return self._charts_loaded

    def go_to(self, page_id: str) -> None:
        """Show a page; one with charts as soon as they are loaded."""
        self._page_id = page_id
        if page_id != pages.SETTINGS:
            self._rail.set_chosen(page_id)
        if page_id == pages.INSIGHTS and not self._charts_loaded:
            return
        presenter = self._presenter(page_id)
        self._refresh(page_id)
        self._stack.turn_to(presenter.page)
        presenter.page.setFocus()

    def offer_runs(self, runs: tuple[PracticeRun, ...]) -> None:
        """Offer to keep what was practised while the journal was locked."""
        self._runs = runs
        if runs:
            words = translate(
                "JournalView",
                "You practised once while locked.|You practised %n times while locked.",
                len(runs),
            )
            self._runs_notice.say(words, translate("JournalView", "Keep in the journal"))

    def put_away(self) -> None:
        """Keep what was typed, then close the journal."""
        for presenter in self._presenters.values():
            presenter.keep_draft()
        self._session.close()

    def _presenter(self, page_id: str) -> Presenter:
        if page_id not in self._presenters:
            presenter = self._makers()[page_id]()
            self._stack.addWidget(presenter.page)
            self._presenters[page_id] = presenter
            self._stale[page_id] = _EVERYTHING
        return self._presenters[page_id]

    def _makers(self) -> dict[str, Callable[[], Presenter]]:
        return {
            pages.TODAY: self._make_today,
            pages.PRACTISE: self._make_practise,
            pages.INSIGHTS: self._make_insights,
            pages.SETTINGS: self._make_settings,
        }

    def _make_today(self) -> Presenter:
        presenter = TodayPresenter(self._session, self)
        presenter.appointments_wanted.connect(partial(self.go_to, pages.APPOINTMENTS))
        return presenter

    def _make_practise(self) -> Presenter:
        presenter = PracticePresenter(self._session, exercises(), time.monotonic, self)
        presenter.page.set_still(self._appearance.reduced_motion)
        return presenter

    def _make_insights(self) -> Presenter:
        presenter = later.insights(self._session, self)
        presenter.check_in_wanted.connect(partial(self.go_to, pages.TODAY))
        presenter.said.connect(self._notice.say)
        return presenter

    def _make_settings(self) -> Presenter:
        presenter = SettingsPresenter(self._session, self._appearance, self._folder, self)
        presenter.appearance_chosen.connect(self._change_appearance)
        return presenter

    def _lay_out(self) -> None:
        inner = QVBoxLayout()
        inner.setSpacing(0)
        inner.addWidget(self._stack, 1)
        inner.addWidget(self._runs_notice)
        inner.addWidget(self._notice)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._rail)
        outer.addLayout(inner, 1)

    def _connect(self) -> None:
        self._session.changed.connect(self._note_changes)
        self._session.refused.connect(self._notice.say)
        self._rail.chosen.connect(self.go_to)
        self._rail.steady_me_wanted.connect(self._show_steady_me)
        self._rail.lock_wanted.connect(self.lock_wanted)
        self._rail.settings_wanted.connect(self._show_settings)
        self._runs_notice.acted.connect(self._keep_runs)
        for page in pages.rail_pages():
            self._add_key(page.key).activated.connect(partial(self.go_to, page.id))
        self._add_key(pages.STEADY_ME_KEY).activated.connect(self._show_steady_me)
        self._add_key(pages.LOCK_KEY).activated.connect(self.lock_wanted)
        self._add_key(pages.SETTINGS_KEY).activated.connect(self._show_settings)
        self._add_key(pages.KEYS_KEY).activated.connect(self._show_keys)

    def _add_key(self, key: str) -> QShortcut:
        return QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.ApplicationShortcut)

    def _note_changes(self, areas: frozenset[Area]) -> None:
        """Refresh the page that is shown; the others when they are shown next."""
        for page_id in self._presenters:
            self._stale[page_id] |= areas
        if self._page_id in self._presenters:
            self._refresh(self._page_id)

    def _refresh(self, page_id: str) -> None:
        areas, self._stale[page_id] = self._stale[page_id], frozenset()
        if areas:
            self._presenters[page_id].refresh(areas)

    def _load_charts(self) -> None:
        """Load the chart library beside the window, now that the page is painted."""
        self._loading.start()

    def _show_charts(self) -> None:
        self._charts_loaded = True
        today = self._presenters.get(pages.TODAY)
        if isinstance(today, TodayPresenter):
            today.show_chart(later.trend_chart())
        if self._page_id == pages.INSIGHTS:
            self.go_to(pages.INSIGHTS)

    def _show_settings(self) -> None:
        self.go_to(pages.SETTINGS)

    def _show_keys(self) -> None:
        KeysDialog(pages.keys(), self).show()

    def _show_steady_me(self) -> None:
        if self._steady_me is None:
            self._steady_me = make_steady_me(self._appearance)
            self._steady_me.closed.connect(self._leave_steady_me)
            self._stack.addWidget(self._steady_me)
        self._stack.turn_to(self._steady_me)
        self._steady_me.setFocus()

    def _leave_steady_me(self) -> None:
        self.go_to(self._page_id)

    def _change_appearance(self, appearance: Appearance) -> None:
        self._appearance = appearance
        self._stack.set_reduced_motion(appearance.reduced_motion)
        if self._steady_me is not None:
            self._steady_me.set_still(appearance.reduced_motion)
        self.appearance_chosen.emit(appearance)

    def _keep_runs(self) -> None:
        practise = self._presenter(pages.PRACTISE)
        if isinstance(practise, PracticePresenter):
            for run in self._runs:
                practise.keep_run(run)
        self._runs = ()
