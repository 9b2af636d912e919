"""A real encrypted journal, opened as the window opens it, with a clock moved by hand."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from journal.domain.records import Kind
from journal.ui.session import Session
from journal.vault.vault import Vault
from tests.support.journals import CHEAP, PASSPHRASE

EVENING = datetime(2026, 11, 22, 18, 40, tzinfo=UTC)
TRIGGERS = ("Crowded bus", "Poor sleep", "Family call")
FEELINGS = ("tense", "worried", "hopeful")


class WallClock:
    """A clock on the wall; call it to read it."""

    def __init__(self, now: datetime = EVENING) -> None:
        self.now = now

    def __call__(self) -> datetime:
        """Return the time now, aware."""
        return self.now

    def pass_time(self, **parts: float) -> None:
        """Let time pass: `pass_time(hours=3)`."""
        self.now += timedelta(**parts)


def make_worded_journal(folder: Path, clock: WallClock) -> None:
    """Make a journal with a few triggers and feelings to choose from."""
    Vault(folder, CHEAP, clock).create(PASSPHRASE)
    session = open_session(folder, clock)
    with session.store.transaction():
        for kind, names in ((Kind.TRIGGER, TRIGGERS), (Kind.FEELING, FEELINGS)):
            for name in names:
                session.store.vocabulary.find_or_add(kind, name)
    session.close()


def open_session(folder: Path, clock: WallClock) -> Session:
    """Unlock a journal, as after a start of the application."""
    return Session(Vault(folder, CHEAP, clock).unlock(PASSPHRASE), clock, "Europe/London")


def fill_disk(session: Session) -> None:
    """Let no page be added any more, as on a full disk, until the journal is opened anew."""
    connection = session.store.connection
    connection.execute("PRAGMA max_page_count = 1")
