"""Reading what a summary may be made of, with *Only me* left out by the query itself."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from journal.domain.ratings import RatingOnDay, Scale
from journal.domain.sharing import Share
from journal.domain.summaries import SummaryMaterial
from journal.store.journal_store import JournalStore

SHARED = tuple(share for share in Share if share.may_be_summarised)
_FOUR_WEEKS = timedelta(days=28)


def since_last_appointment(store: JournalStore, now: datetime, today: date) -> tuple[date, date]:
    """Return the days a summary covers at first: since the last appointment, else four weeks.

    Where there is neither an appointment nor, in the last four weeks, an entry that may be
    summarised, as in a diary just brought in, they are the four weeks that end with the newest.
    """
    previous = store.appointments.last(now)
    if previous is not None:
        return min(previous.start.day, today), today
    newest = store.entries.newest_day(SHARED)
    last = today if newest is None else _recent_or(newest, today)
    return last - _FOUR_WEEKS + timedelta(days=1), last


def summary_material(
    store: JournalStore, first: date, last: date, now: datetime, *, all_ratings: bool = False
) -> SummaryMaterial:
    """Return the material of days ``first`` to ``last``.

    ``all_ratings`` adds the ratings, and only those, of *Only me* entries.
    """
    shares = tuple(Share) if all_ratings else SHARED
    before_last = first - timedelta(days=1)
    before_first = before_last - (last - first)
    entries = tuple(reversed(store.entries.between(first, last, SHARED)))
    carried = {label for entry in entries for label in entry.labels}
    runs = store.practice.between(first, last)
    return SummaryMaterial(
        first=first,
        last=last,
        entries=entries,
        ratings=_ratings(store, first, last, shares),
        earlier=_ratings(store, before_first, before_last, shares),
        runs=tuple(run for run in runs if run.share.may_be_summarised),
        names={id_: name for id_, name in store.vocabulary.names().items() if id_ in carried},
        appointment=store.appointments.next(now),
        previous=store.appointments.last(now),
        initials=store.preferences.load().initials,
    )


def _ratings(
    store: JournalStore, first: date, last: date, shares: tuple[Share, ...]
) -> dict[Scale, tuple[RatingOnDay, ...]]:
    found = {scale: store.entries.ratings(scale, first, last, shares) for scale in Scale}
    return {scale: tuple(ratings) for scale, ratings in found.items() if ratings}


def _recent_or(newest: date, today: date) -> date:
    """Return ``today``, or the ``newest`` day where it lies over four weeks back."""
    return newest if today - newest >= _FOUR_WEEKS else today
