"""The open journal: the rail, one page at a time, and what is always at hand."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal.domain.practice.runs import PracticeRun
from journal.i18n import translate
from journal.store.changes import Area
from journal.ui import on_demand, pages
from journal.ui.background import Job
from journal.ui.fonts import register_other_scripts
from journal.ui.keys_dialog import KeysDialog
from journal.ui.lock_key import LockKey
from journal.ui.presenters import Presenters
from journal.ui.session import Session
from journal.ui.widgets.fading_stack import FadingStack
from journal.ui.widgets.leads_focus import LeadsFocus
from journal.ui.widgets.notice import Notice
from journal.ui.widgets.rail import Rail
from journal.ui.window_settings import Appearance

if TYPE_CHECKING:
    from journal.ui.practice.steady_me import SteadyMe

_AFTER_PAINTING_MS = 100


class JournalView(LeadsFocus, QWidget):
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
        self._presenters = Presenters(session, appearance, folder, self)
        self._in_rail = {each.id: each for each in pages.rail_pages()}
        self._rail = Rail((each.id, each.label, each.icon) for each in self._in_rail.values())
        self._stack = FadingStack(reduced_motion=appearance.reduced_motion)
        self._notice = Notice()
        self._runs_notice = Notice()
        self._runs: tuple[PracticeRun, ...] = ()
        self._steady_me: SteadyMe | None = None
        self._is_steadying = False
        self._keys: KeysDialog | None = None
        self._lock_key = LockKey(pages.LOCK_KEY, self)
        self._charts_loaded = False
        self._may_lose_words = False
        self._painted = QTimer(self, singleShot=True, interval=_AFTER_PAINTING_MS)
        self._loading = Job(on_demand.load_the_rest, self)
        self._lay_out()
        self._connect()
        self._add_keys()
        self.go_to(pages.TODAY)
        self._painted.start()
        if session.older_than_seen:
            self._say_it_is_older()

    def go_to(self, page_id: str) -> None:
        """Show a page; one with charts as soon as they are loaded."""
        self._page_id = page_id
        self._is_steadying = False
        if page_id in self._in_rail or page_id == pages.SETTINGS:
            self._rail.set_chosen(page_id)
        if page_id == pages.INSIGHTS and not self._charts_loaded:
            return
        self._turn_to(self._presenters.fresh(page_id).page)

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
        self._painted.stop()
        self._loading.cancel()
        try:
            self._presenters.keep_drafts()
        finally:
            self._session.close()

    def _ask_to_lock(self) -> None:
        """Lock; where the disk refuses what was typed, only at the second time of asking."""
        self._presenters.keep_drafts()
        if self._session.is_keeping or self._may_lose_words:
            self.lock_wanted.emit()
            return
        self._may_lose_words = True
        self._notice.say(
            translate(
                "JournalView",
                "What is written here could not be kept. Make room on the disk, or lock once more"
                " to lock without it.",
            )
        )

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
        self._presenters.page_wanted.connect(self.go_to)
        self._presenters.said.connect(self._notice.say)
        self._presenters.appearance_chosen.connect(self._change_appearance)
        self._rail.chosen.connect(self.go_to)
        self._rail.steady_me_wanted.connect(self._show_steady_me)
        self._rail.lock_wanted.connect(self._ask_to_lock)
        self._lock_key.pressed.connect(self._ask_to_lock)
        self._rail.settings_wanted.connect(partial(self.go_to, pages.SETTINGS))
        self._runs_notice.acted.connect(self._keep_runs)
        self._painted.timeout.connect(self._load_the_rest)
        self._loading.finished.connect(self._show_charts)

    def _add_keys(self) -> None:
        keys = {page.key: partial(self.go_to, page.id) for page in self._in_rail.values()}
        keys |= {
            pages.STEADY_ME_KEY: partial(self._show_steady_me),
            pages.SETTINGS_KEY: partial(self.go_to, pages.SETTINGS),
            pages.KEYS_KEY: partial(self._show_keys),
        }
        for key, action in keys.items():
            everywhere = Qt.ShortcutContext.ApplicationShortcut
            QShortcut(QKeySequence(key), self, context=everywhere).activated.connect(action)

    def _note_changes(self, areas: frozenset[Area]) -> None:
        """Refresh the page that is shown; the others when they are shown next."""
        self._may_lose_words = False
        self._presenters.note_changes(areas)
        if self._page_id != pages.INSIGHTS or self._charts_loaded:
            self._presenters.fresh(self._page_id)

    def _load_the_rest(self) -> None:
        """Load what the first page does without, now that it is painted."""
        register_other_scripts()
        self._loading.start()

    def _show_charts(self) -> None:
        self._charts_loaded = True
        self._presenters.show_charts()
        if self._page_id == pages.INSIGHTS and not self._is_steadying:
            self.go_to(pages.INSIGHTS)

    def _say_it_is_older(self) -> None:
        self._notice.say(
            translate(
                "JournalView",
                "A later state of this journal has been open on this computer."
                " This may be an older copy of it.",
            )
        )

    def _show_keys(self) -> None:
        if self._keys is None:
            self._keys = KeysDialog(pages.keys(), self)
        self._keys.show_in_front()

    def _show_steady_me(self) -> None:
        if self._steady_me is None:
            self._steady_me = on_demand.steady_me(self._appearance)
            self._steady_me.closed.connect(self._leave_steady_me)
        self._is_steadying = True
        self._turn_to(self._steady_me)

    def _leave_steady_me(self) -> None:
        self.go_to(self._page_id)

    def _turn_to(self, view: QWidget) -> None:
        if self._stack.indexOf(view) < 0:
            self._stack.addWidget(view)
        self._stack.turn_to(view)
        self.lead_focus_to(view)
        view.setFocus()

    def _change_appearance(self, appearance: Appearance) -> None:
        self._appearance = appearance
        self._stack.set_reduced_motion(appearance.reduced_motion)
        if self._steady_me is not None:
            self._steady_me.set_still(appearance.reduced_motion)
        self.appearance_chosen.emit(appearance)

    def _keep_runs(self) -> None:
        self.offer_runs(self._presenters.keep_runs(self._runs))
