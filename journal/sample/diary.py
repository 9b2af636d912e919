"""What the sample person notes and practises on each day."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from random import Random

from journal.domain.entries import Entry, TriggerAnswers
from journal.domain.moments import Moment
from journal.domain.practice.runs import PracticeRun
from journal.domain.ratings import HIGHEST, Rating
from journal.domain.records import Kind, RecordId
from journal.domain.sharing import Share
from journal.sample.days import Day
from journal.sample.script import Script
from journal.sample.words import Words, record_id

_TIMES_OF_DAY = {1: ((19, 22),), 2: ((7, 10), (18, 22)), 3: ((7, 9), (12, 15), (18, 22))}
_EXERCISE = "long-exhale"
_MINUTES = (1, 3, 3, 3, 5)
_HARDER, _EASIER = 6, 3
_FEELINGS_WHEN_EASIER = ("calm", "hopeful", "grateful")
_FEELINGS_BETWEEN = ("worried", "hopeful", "tired", "tense")
_FEELINGS_WHEN_HARDER = ("tense", "overwhelmed", "worried", "sad")
_DAYS_TO_RAISE = (0.55, 0.89, 0.945, 0.985)
"""Where in the six months something is marked for the next appointment, most of it lately."""


class Diary:
    """Collects the entries and practice runs of one day after the other."""

    def __init__(self, script: Script, words: Words, now: datetime, chance: Random) -> None:
        """Write with ``words`` until ``now``, in the time zone of ``now``."""
        self.entries: list[Entry] = []
        self.runs: list[PracticeRun] = []
        self._script = script
        self._words = words
        self._now = now
        self._chance = chance
        self._to_raise = list(zip(_DAYS_TO_RAISE, script.notes["raise"], strict=True))

    def live(self, day: Day) -> None:
        """Note and practise what belongs to ``day``, if it is before now."""
        for first, last in _TIMES_OF_DAY.get(day.entries, ()):
            minutes = self._chance.randrange(first * 60, last * 60)
            when = datetime.combine(day.date, time(), self._now.tzinfo)
            when += timedelta(minutes=minutes)
            rating = self._rating(day.anxiety + self._chance.gauss(0, 0.8))
            if when < self._now:
                self._note(day, when, rating)
                self._practise(when + timedelta(minutes=4), rating)

    def _note(self, day: Day, when: datetime, anxiety: Rating) -> None:
        note, share = self._words_and_share(day, anxiety)
        self.entries.append(
            Entry(
                id=record_id(self._chance),
                moment=Moment.of(when),
                anxiety=anxiety,
                mood=self._rating(9 - anxiety.points * 0.7 + self._chance.gauss(0, 1)),
                triggers=self._triggers(day),
                feelings=self._feelings(day, anxiety),
                coping=self._coping(day),
                note=note,
                share=share,
            )
        )

    def _practise(self, when: datetime, anxiety: Rating) -> None:
        if self._chance.random() > 0.1 + 0.05 * anxiety.points or when >= self._now:
            return
        minutes = self._chance.choice(_MINUTES)
        whole = self._chance.random() < 0.85
        eased = self._chance.choice((0, 0, 1, 1, 1, 2, 2, 3))
        self.runs.append(
            PracticeRun(
                id=record_id(self._chance),
                exercise=_EXERCISE,
                start=Moment.of(when),
                seconds=minutes * 60 if whole else self._chance.randrange(20, minutes * 60),
                before=anxiety,
                after=self._rating(anxiety.points - eased),
                share=Share.SUMMARY,
            )
        )

    def _triggers(self, day: Day) -> TriggerAnswers | None:
        """Return what was around; now and then nobody asked."""
        if self._chance.random() < 0.1:
            return None
        present = self._words.ids(Kind.TRIGGER, (each.trigger for each in day.situations))
        shown = self._words.all_of(Kind.TRIGGER)
        return TriggerAnswers(present, tuple(each for each in shown if each not in present))

    def _feelings(self, day: Day, anxiety: Rating) -> tuple[RecordId, ...]:
        if anxiety.points <= _EASIER:
            names = set(_FEELINGS_WHEN_EASIER)
        elif day.situations:
            names = {name for each in day.situations for name in each.feelings}
        else:
            names = set(_FEELINGS_WHEN_HARDER if anxiety.points >= _HARDER else _FEELINGS_BETWEEN)
        chosen = self._chance.sample(sorted(names), min(len(names), self._chance.randint(1, 3)))
        return self._words.ids(Kind.FEELING, chosen)

    def _coping(self, day: Day) -> tuple[RecordId, ...]:
        names = [name for each in day.situations for name in each.coping]
        if not names or self._chance.random() < 0.5:
            return ()
        return self._words.ids(Kind.COPING, [self._chance.choice(names)])

    def _words_and_share(self, day: Day, anxiety: Rating) -> tuple[str, Share]:
        if self._to_raise and day.progress >= self._to_raise[0][0]:
            return self._to_raise.pop(0)[1], Share.RAISE
        if self._chance.random() < 0.06:
            return self._words.tell(self._script.notes["only_me"], day.progress), Share.ONLY_ME
        for sentences in self._sentences(day, anxiety):
            told = self._words.tell(sentences, day.progress)
            if told:
                return told, Share.SUMMARY
        return "", Share.SUMMARY

    def _sentences(self, day: Day, anxiety: Rating) -> list[tuple[str, ...]]:
        """Return the lists of sentences that fit, the most fitting first."""
        notes = self._script.notes
        if anxiety.points <= _EASIER:
            return [notes["easier"]]
        general = notes["harder" if anxiety.points >= _HARDER else "between"]
        return [*(each.notes for each in day.situations), general]

    def _rating(self, points: float) -> Rating:
        return Rating(round(min(max(points, 0), HIGHEST)))
