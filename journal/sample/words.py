"""The words of the sample journal: labels with ids, and sentences told once each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from random import Random
from uuid import UUID

from journal.domain.records import Kind, RecordId
from journal.domain.vocabulary import Label
from journal.sample.script import Script


def record_id(chance: Random) -> RecordId:
    """Return a record id (UUIDv4) that is the same for the same ``chance``."""
    return RecordId(str(UUID(int=chance.getrandbits(128), version=4)))


class Words:
    """Labels by name, and the sentences not told yet."""

    def __init__(
        self, starter: Mapping[Kind, Sequence[str]], script: Script, chance: Random
    ) -> None:
        """Make labels of the ``starter`` words and of the script's own."""
        names = {kind: list(starter[kind]) for kind in (Kind.TRIGGER, Kind.FEELING, Kind.COPING)}
        for each in script.situations:
            names[Kind.TRIGGER].append(each.trigger)
            names[Kind.COPING].extend(each.coping)
        self._labels = {
            (kind, name): Label(record_id(chance), kind, name)
            for kind, listed in names.items()
            for name in listed
        }
        self._told: set[str] = set()

    @property
    def labels(self) -> tuple[Label, ...]:
        """Every label, in the order it was first offered."""
        return tuple(self._labels.values())

    def ids(self, kind: Kind, names: Iterable[str]) -> tuple[RecordId, ...]:
        """Return the ids of labels by their names."""
        return tuple(self._labels[kind, name].id for name in names)

    def all_of(self, kind: Kind) -> tuple[RecordId, ...]:
        """Return the ids of every label of a kind."""
        return tuple(label.id for label in self._labels.values() if label.kind is kind)

    def tell(self, sentences: Sequence[str], progress: float) -> str:
        """Return the first sentence not told yet whose turn has come, or nothing.

        Turns are spread evenly over ``progress``, 0 to 1; each sentence is told once.
        """
        due = sentences[: int(progress * len(sentences)) + 1]
        sentence = next((each for each in due if each not in self._told), "")
        self._told.add(sentence)
        return sentence
