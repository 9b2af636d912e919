"""Keeping what an importer found: names become labels, rows already kept are passed over."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from journal.domain.entries import Entry, Source, TriggerAnswers
from journal.domain.imports import ImportedEntry
from journal.domain.records import Kind, RecordId, new_record_id
from journal.domain.sharing import Share
from journal.domain.vocabulary import LABEL_KINDS, folded
from journal.store.journal_store import JournalStore
from journal.store.repositories.vocabulary import VocabularyRepository

Progress = Callable[[int, int], None]
"""Called with entries done and entries in all; raises to stop, and then nothing is kept."""

_REPORT_EVERY = 100


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """How many entries of a file are new to the journal, and how many it had already."""

    new: int
    already_there: int


def compare_imported(store: JournalStore, imported: Sequence[ImportedEntry]) -> ImportOutcome:
    """Return what ``keep_imported`` would do, without doing it."""
    keys = [each.source.key for each in imported]
    known = store.entries.imported_keys(keys)
    new = sum(key not in known for key in keys)
    return ImportOutcome(new, len(keys) - new)


def keep_imported(
    store: JournalStore,
    imported: Sequence[ImportedEntry],
    share: Share,
    progress: Progress | None = None,
) -> ImportOutcome:
    """Keep every entry that is not here yet, all in one transaction or none.

    An entry imported before and deleted since stays deleted. Raises what
    ``JournalStore.transaction`` and ``progress`` raise.
    """
    sources = [each.source for each in imported]
    known = store.entries.imported_keys(source.key for source in sources)
    new = 0
    with store.transaction():
        labels = _Labels(store.vocabulary)
        for done, (each, source) in enumerate(zip(imported, sources, strict=True)):
            if progress is not None and done % _REPORT_EVERY == 0:
                progress(done, len(imported))
            if source.key not in known:
                store.entries.save(_entry(each, source, share, labels))
                new += 1
    return ImportOutcome(new, len(imported) - new)


class _Labels:
    """Finds the label of a name, adding it where it is new; reads the vocabulary once."""

    def __init__(self, vocabulary: VocabularyRepository) -> None:
        self._vocabulary = vocabulary
        self._records = {
            (kind, folded(label.name)): label.id
            for kind in LABEL_KINDS
            for label in vocabulary.all(kind)
        }

    def record(self, kind: Kind, name: str) -> RecordId:
        place = (kind, folded(name))
        if place not in self._records:
            self._records[place] = self._vocabulary.add(kind, name).id
        return self._records[place]

    def records(self, kind: Kind, names: Iterable[str]) -> tuple[RecordId, ...]:
        """Return the labels of ``names``, each once."""
        return tuple(dict.fromkeys(self.record(kind, name) for name in names))


def _entry(imported: ImportedEntry, source: Source, share: Share, labels: _Labels) -> Entry:
    return Entry(
        id=new_record_id(),
        moment=imported.moment,
        anxiety=imported.anxiety,
        mood=imported.mood,
        triggers=_triggers(imported, labels),
        feelings=labels.records(Kind.FEELING, imported.feelings),
        trackers={
            labels.record(Kind.TRACKER, name): rating for name, rating in imported.trackers.items()
        },
        note=imported.note,
        share=share,
        source=source,
    )


def _triggers(imported: ImportedEntry, labels: _Labels) -> TriggerAnswers | None:
    """Return the answers; two spellings of one name, one of them noticed, count as noticed."""
    if imported.triggers is None:
        return None
    present = labels.records(Kind.TRIGGER, imported.triggers.present)
    absent = labels.records(Kind.TRIGGER, imported.triggers.absent)
    return TriggerAnswers(present, tuple(each for each in absent if each not in present))
