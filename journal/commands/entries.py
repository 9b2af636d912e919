"""``mooring entries``: the entries of some days, or those with some words."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterator
from datetime import date, timedelta

from journal.commands.entry_json import Names, to_json
from journal.commands.moment_words import moment_words
from journal.commands.outcomes import UsageError
from journal.commands.surroundings import Surroundings
from journal.commands.terminal import STANDARD_INPUT, Terminal
from journal.commands.unlocking import unlocked
from journal.domain.entries import Entry
from journal.domain.ratings import Scale
from journal.i18n import translate
from journal.store.journal_store import JournalStore
from journal.store.positions import positions_of_days
from journal.store.repositories.entries import ListedEntry
from journal.words import points, scale_name

_AT_ONCE = 500
_WIDEST_OFFSETS = timedelta(days=2)
"""Entries stand in the order of UTC; their days may differ from it by less than this."""


def run(arguments: Namespace, surroundings: Surroundings) -> None:
    """Print the entries, newest first."""
    terminal = surroundings.terminal
    since, until = arguments.since, arguments.until
    if since and until and since > until:
        raise UsageError(translate("Command", "--since lies after --until."))
    words = arguments.search
    if words == STANDARD_INPUT:
        words = terminal.read_text()
    with unlocked(arguments.journal, surroundings) as journal:
        store = journal.store
        names = store.vocabulary.names()
        entries = _of_days(_found(store, words, until), since, until)
        if arguments.json:
            _print_json(entries, names, terminal)
        else:
            _print_text(entries, names, terminal)


def _found(store: JournalStore, words: str | None, until: date | None) -> Iterator[Entry]:
    """Yield entries page by page, so that a large journal is never all in memory."""
    before = positions_of_days(until, until)[1] if until else None
    while listed := _page(store, words, before):
        yield from (each.entry for each in listed)
        before = listed[-1].position


def _page(store: JournalStore, words: str | None, before: int | None) -> list[ListedEntry]:
    if words is None:
        return store.entries.page(before, _AT_ONCE)
    return store.entries.search(words, before, _AT_ONCE)


def _of_days(entries: Iterator[Entry], since: date | None, until: date | None) -> Iterator[Entry]:
    for entry in entries:
        day = entry.moment.day
        if since and day < since:
            if day < since - _WIDEST_OFFSETS:
                return
        elif not until or day <= until:
            yield entry


def _print_json(entries: Iterator[Entry], names: Names, terminal: Terminal) -> None:
    before = "["
    for entry in entries:
        terminal.write(f"{before}\n{json.dumps(to_json(entry, names), ensure_ascii=False)}")
        before = ","
    terminal.write("[]\n" if before == "[" else "\n]\n")


def _print_text(entries: Iterator[Entry], names: Names, terminal: Terminal) -> None:
    count = 0
    for entry in entries:
        terminal.say(*_lines(entry, names), "")
        count += 1
    terminal.say(translate("Command", "%n entry.|%n entries.", count))


def _lines(entry: Entry, names: Names) -> Iterator[str]:
    ratings = {Scale.ANXIETY: entry.anxiety, Scale.MOOD: entry.mood}
    rated = [
        f"{scale_name(scale)} {points(rating.points)}"
        for scale, rating in ratings.items()
        if rating is not None
    ]
    tracked = [
        f"{names[tracker]} {points(rating.points)}" for tracker, rating in entry.trackers.items()
    ]
    yield " · ".join((moment_words(entry.moment), *rated, *tracked))
    if labels := [names[label] for label in entry.labels if label in names]:
        yield ", ".join(labels)
    if entry.note:
        yield entry.note
