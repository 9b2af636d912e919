"""The open journal as the window sees it: one signal for every change."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal

from journal.domain.errors import (
    JournalDamagedError,
    JournalInUseError,
    MooringError,
    StorageError,
)
from journal.domain.moments import Moment
from journal.failures import failure_words
from journal.i18n import translate
from journal.store.changes import Area
from journal.store.journal_store import JournalStore
from journal.vault.vault import OpenJournal


class Session(QObject):
    """An unlocked journal from unlocking to locking.

    ``changed`` carries the areas (a frozenset of ``Area``) after every commit; ``refused``
    carries a sentence for the person when an action could not be kept.
    """

    changed = Signal(object)
    refused = Signal(str)

    def __init__(
        self,
        journal: OpenJournal,
        local_now: Callable[[], datetime],
        zone: str = "",
        parent: QObject | None = None,
    ) -> None:
        """Hold an open journal; ``local_now`` is the clock on the wall, aware, in ``zone``."""
        super().__init__(parent)
        self._journal = journal
        self._local_now = local_now
        self._zone = zone
        self._sound = True
        journal.store.listen(self.changed.emit)

    @property
    def store(self) -> JournalStore:
        """The store; ask for it anew each time, since a failing disk makes it open again."""
        return self._journal.store

    @property
    def older_than_seen(self) -> bool:
        """Whether this machine has seen a later state of the journal."""
        return self._journal.older_than_seen

    @property
    def is_keeping(self) -> bool:
        """Whether what was last written was kept."""
        return self._sound

    def now(self) -> datetime:
        """Return the present time, aware and local."""
        return self._local_now()

    def today(self) -> date:
        """Return the present local day."""
        return self._local_now().date()

    def moment(self) -> Moment:
        """Return the present moment, as an entry made now keeps it."""
        return Moment.of(self._local_now(), zone=self._zone)

    def perform(self, action: Callable[[JournalStore], None]) -> bool:
        """Do one action of the person in one transaction and return whether it was kept.

        Where the disk refused, ``refused`` says so, the journal is opened anew, and the same
        action may be tried again: what was kept after all is not kept twice.
        """
        was_sound = self._sound
        try:
            self._mend()
            with self.store.transaction():
                action(self.store)
        except (StorageError, JournalDamagedError, JournalInUseError) as error:
            self._sound = False
            self.refused.emit(_refusal(error))
            return False
        if not was_sound:
            # What a failed commit kept after all was announced by nobody.
            self.changed.emit(frozenset(Area))
        return True

    def close(self) -> None:
        """Close the journal; the session is over."""
        self._journal.close()

    def _mend(self) -> None:
        """Open the journal again after a failure; a failure to do so counts as no room."""
        if self._sound:
            return
        try:
            self._journal.reopen()
        except MooringError as error:
            raise StorageError("the journal could not be opened again") from error
        self.store.listen(self.changed.emit)
        self._sound = True


def _refusal(error: MooringError) -> str:
    if not isinstance(error, StorageError):
        return failure_words(error)
    return translate(
        "Session",
        "This could not be kept: there is no room, or the disk reported an error."
        " Your words are still here. Make room, then try again.",
    )
