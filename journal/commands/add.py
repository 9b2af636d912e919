"""``mooring add``: one moment."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable

from journal.commands.entry_json import NewEntry, from_json
from journal.commands.moment_words import moment_words
from journal.commands.outcomes import UsageError
from journal.commands.surroundings import Surroundings
from journal.commands.terminal import STANDARD_INPUT, Terminal
from journal.commands.unlocking import keep, unlocked
from journal.domain.entries import Entry, TriggerAnswers
from journal.domain.errors import InvalidValueError
from journal.domain.moments import Moment, Noted
from journal.domain.records import Kind, RecordId, new_record_id
from journal.domain.sharing import Share
from journal.i18n import translate
from journal.store.journal_store import JournalStore
from journal.transfer.clock_format import ClockFormat


def run(arguments: Namespace, surroundings: Surroundings) -> None:
    """Keep one entry, from options or as JSON from standard input."""
    new = _wanted(arguments, surroundings.terminal)
    if not new.says_something:
        raise UsageError(
            translate("Command", "There is nothing to note: give a rating, a name or a note.")
        )
    moment = _moment(new.at, surroundings)
    record = new_record_id()

    def save(store: JournalStore) -> None:
        with store.transaction():
            store.entries.save(_entry(record, new, moment, store))

    def is_kept(store: JournalStore) -> bool:
        return store.entries.get(record) is not None

    with unlocked(arguments.journal, surroundings) as journal:
        keep(journal, save, is_kept)
    surroundings.terminal.confirm(
        translate("Command", "Noted for {moment}.").format(moment=moment_words(moment))
    )


def _wanted(arguments: Namespace, terminal: Terminal) -> NewEntry:
    """Return what is to be noted; only one option may read standard input."""
    options = (arguments.note, arguments.json, *arguments.trigger, *arguments.feeling)
    if options.count(STANDARD_INPUT) > 1:
        raise UsageError(translate("Command", "Only one option can read standard input."))
    given = (arguments.anxiety, arguments.mood, arguments.at, arguments.share)
    if arguments.json:
        if any(each is not None for each in given) or arguments.trigger or arguments.feeling:
            raise UsageError(translate("Command", "--json - reads the whole entry, alone."))
        return from_json(terminal.read_text())
    return NewEntry(
        anxiety=arguments.anxiety,
        mood=arguments.mood,
        triggers=_names(arguments.trigger, terminal) or None,
        feelings=_names(arguments.feeling, terminal),
        note=terminal.read_text() if arguments.note else "",
        at=arguments.at,
        share=Share(arguments.share or Share.ONLY_ME),
    )


def _names(given: Iterable[str], terminal: Terminal) -> tuple[str, ...]:
    """Return the names given, with the lines of standard input in place of ``-``."""
    names: list[str] = []
    for name in given:
        if name == STANDARD_INPUT:
            names.extend(line for line in terminal.read_text().splitlines() if line.strip())
        else:
            names.append(name)
    return tuple(names)


def _moment(at: str | None, surroundings: Surroundings) -> Moment:
    zone = surroundings.zone
    if at is None:
        return Moment.of(surroundings.now(), zone=zone.key if zone else "")
    try:
        clock = ClockFormat().read(at)
        written_here = clock.when.tzinfo is None
        return clock.moment(zone if written_here else None).noted_as(Noted.LATER)
    except InvalidValueError:
        raise UsageError(
            translate("Command", "A time is written as in 2026-11-22T08:20 or 2026-11-22.")
        ) from None


def _entry(record: RecordId, new: NewEntry, moment: Moment, store: JournalStore) -> Entry:
    triggers = new.triggers
    return Entry(
        id=record,
        moment=moment,
        anxiety=new.anxiety,
        mood=new.mood,
        triggers=None
        if triggers is None
        else TriggerAnswers(_labels(Kind.TRIGGER, triggers, store)),
        feelings=_labels(Kind.FEELING, new.feelings, store),
        note=new.note,
        share=new.share,
    )


def _labels(kind: Kind, names: Iterable[str], store: JournalStore) -> tuple[RecordId, ...]:
    return tuple(dict.fromkeys(store.vocabulary.find_or_add(kind, name).id for name in names))
