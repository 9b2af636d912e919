"""The days a page or a chart covers."""

from __future__ import annotations

from datetime import date

from journal.analysis.periods import Period
from journal.commands.arguments import LAST_APPOINTMENT
from journal.commands.outcomes import UsageError
from journal.commands.surroundings import Surroundings
from journal.i18n import translate
from journal.store.journal_store import JournalStore
from journal.store.summary_material import since_last_appointment


def wanted_period(
    since: date | str | None,
    until: date | None,
    store: JournalStore,
    surroundings: Surroundings,
) -> Period:
    """Return the days from ``since`` to ``until`` (today when None).

    Without ``since`` it is the time since the last appointment, else four weeks up to today or,
    where the diary ended before them, up to its newest entry. Raises
    ``UsageError`` for days the wrong way round, or an appointment that there was not.
    """
    now = surroundings.now()
    last = until or now.date()
    if since == LAST_APPOINTMENT and store.appointments.last(now) is None:
        raise UsageError(translate("Command", "There is no appointment in the past yet."))
    if isinstance(since, date):
        first = since
    else:
        first, usual_last = since_last_appointment(store, now, last)
        last = until or usual_last
    if first > last:
        raise UsageError(translate("Command", "--since lies after --until."))
    return Period(first, last)
