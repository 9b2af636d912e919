"""Records for tests: what matters is said, the rest is plain."""

from datetime import datetime, timedelta, timezone
from typing import Any

from journal.domain.appointments import Appointment
from journal.domain.entries import Entry
from journal.domain.moments import Moment
from journal.domain.practice.runs import PracticeRun
from journal.domain.records import Kind, new_record_id
from journal.domain.vocabulary import Label

EVENING = datetime(2026, 11, 22, 18, 40, tzinfo=timezone(timedelta(hours=1)))


def moment(at: datetime | str = EVENING) -> Moment:
    """Return a moment: ``moment("2026-11-22T18:40+01:00")``."""
    return Moment.of(datetime.fromisoformat(at) if isinstance(at, str) else at)


def entry(at: datetime | str = EVENING, **said: Any) -> Entry:
    """Return a new entry: ``entry(anxiety=Rating(4), note="The bus was full.")``."""
    return Entry(new_record_id(), moment(at), **said)


def label(name: str, kind: Kind = Kind.TRIGGER, **said: Any) -> Label:
    """Return a new label."""
    return Label(new_record_id(), kind, name, **said)


def appointment(at: datetime | str = EVENING, **said: Any) -> Appointment:
    """Return a new appointment."""
    return Appointment(new_record_id(), moment(at), **said)


def practice_run(at: datetime | str = EVENING, **said: Any) -> PracticeRun:
    """Return a new practice run, a minute of long exhale unless said otherwise."""
    said = {"exercise": "long-exhale", "seconds": 60} | said
    return PracticeRun(new_record_id(), start=moment(at), **said)
