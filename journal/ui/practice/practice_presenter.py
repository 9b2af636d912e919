"""The page to practise on, joined to the open journal."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QObject

from journal.domain.practice.exercises import Exercise
from journal.domain.practice.runs import PracticeRun
from journal.domain.ratings import Scale
from journal.store.changes import Area
from journal.store.journal_store import JournalStore
from journal.ui.practice.practice_page import PracticePage
from journal.ui.session import Session
from journal.words import anchor_words


class PracticePresenter(QObject):
    """Keeps runs, and which cautions were read, in the journal."""

    def __init__(
        self,
        session: Session,
        exercises: Iterable[Exercise],
        clock: Callable[[], float],
        parent: QObject,
    ) -> None:
        """Make the page; ``clock`` gives rising seconds."""
        super().__init__(parent)
        self._session = session
        self.page = PracticePage(exercises, anchor_words(Scale.ANXIETY), clock, session.moment)
        self.page.run_finished.connect(self._keep)
        self.page.run_rated.connect(self._keep)
        self.page.cautions_read.connect(self._keep_caution)

    def refresh(self, areas: frozenset[Area]) -> None:
        """Show which cautions were read."""
        if Area.PREFERENCES in areas:
            preferences = self._session.store.preferences.load()
            self.page.set_cautions_read(preferences.cautions_read)

    def keep_draft(self) -> None:
        """End the run that is going on, so that it is kept with its ratings."""
        self.page.settle()

    def keep_run(self, run: PracticeRun) -> bool:
        """Keep one run and return whether it was kept.

        Who may see it is what the person chose for new entries.
        """

        def save(store: JournalStore) -> None:
            share = store.preferences.load().new_entry_share
            store.practice.save(replace(run, share=share))

        return self._session.perform(save)

    def _keep(self, run: PracticeRun) -> None:
        self.keep_run(run)

    def _keep_caution(self, exercise: str) -> None:
        def save(store: JournalStore) -> None:
            preferences = store.preferences.load()
            read = tuple(dict.fromkeys((*preferences.cautions_read, exercise)))
            store.preferences.save(replace(preferences, cautions_read=read))

        self._session.perform(save)
