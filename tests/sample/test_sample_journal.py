"""The sample journal is believable, kind, and the same every time."""

import re
import statistics
import time
from collections import Counter
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from journal.domain.ratings import Rating
from journal.domain.records import Kind
from journal.domain.sharing import Share
from journal.domain.vocabulary import folded
from journal.resource_files import resource
from journal.sample.days import DAYS
from journal.sample.sample_journal import SampleJournal, keep_sample, sample_journal
from journal.sample.script import read_script
from journal.store.check import check_journal
from tests.support.builders import EVENING
from tests.support.journals import make_journal, opened

SCRIPT = read_script(resource("sample", "six_months.toml"))
SENTENCES = [
    *(note for notes in SCRIPT.notes.values() for note in notes),
    *(note for each in SCRIPT.situations for note in each.notes),
]
LONGEST_NOTE_WORDS = 25
NEVER = re.compile(
    r"\b(suicid|kill|die[ds]?\b|harm|overdose|cut myself|hospital|crazy|failure|missed)|!", re.I
)


@pytest.fixture(params=range(1, 6))
def sample(request: pytest.FixtureRequest) -> SampleJournal:
    """Return the sample journal of some seeds."""
    return sample_journal(EVENING, request.param)


def middle(sample: SampleJournal, first: int, last: int) -> float:
    """Return the mean anxiety of entries ``first`` to ``last`` days ago."""
    today = EVENING.date()
    return statistics.mean(
        each.anxiety.points
        for each in sample.entries
        if each.anxiety and first <= (today - each.moment.day).days <= last
    )


def test_the_same_moment_and_seed_give_the_same_journal() -> None:
    assert sample_journal(EVENING) == sample_journal(EVENING)
    assert sample_journal(EVENING, 2) != sample_journal(EVENING, 3)


def test_it_covers_six_months_with_gaps_and_some_days_twice(sample: SampleJournal) -> None:
    days = Counter(each.moment.day for each in sample.entries)
    assert min(days) >= EVENING.date() - timedelta(days=DAYS - 1)
    assert 0.6 < len(days) / DAYS < 0.85
    assert max(days.values()) == 3
    ordered = sorted(days)
    gaps = [(after - before).days - 1 for before, after in pairwise(ordered)]
    assert max(gaps) >= 4


def test_nothing_is_noted_after_now(sample: SampleJournal) -> None:
    moments = [each.moment for each in sample.entries] + [each.start for each in sample.runs]
    assert all(each.local < EVENING for each in moments)
    assert any(each.day == EVENING.date() for each in moments)


def test_anxiety_is_slowly_lower_and_mood_goes_against_it(sample: SampleJournal) -> None:
    assert middle(sample, 0, 45) < middle(sample, 130, DAYS) - 0.3
    pairs = [
        (each.anxiety.points, each.mood.points)
        for each in sample.entries
        if each.anxiety and each.mood
    ]
    assert statistics.correlation(*zip(*pairs, strict=True)) < -0.6


def test_one_day_is_much_like_the_day_before(sample: SampleJournal) -> None:
    by_day: dict[date, list[float]] = {}
    for each in sample.entries:
        assert each.anxiety is not None
        by_day.setdefault(each.moment.day, []).append(each.anxiety.points)
    levels = {day: statistics.median(ratings) for day, ratings in by_day.items()}
    pairs = [
        (levels[day], levels[day + timedelta(days=1)])
        for day in levels
        if day + timedelta(days=1) in levels
    ]
    assert statistics.correlation(*zip(*pairs, strict=True)) > 0.2


def test_ratings_are_whole_points(sample: SampleJournal) -> None:
    ratings = [rating for each in sample.entries for rating in (each.anxiety, each.mood)]
    ratings += [rating for each in sample.runs for rating in (each.before, each.after)]
    assert all(isinstance(each, Rating) and each.tenths % 10 == 0 for each in ratings)


def test_triggers_are_present_absent_or_never_asked(sample: SampleJournal) -> None:
    answers = [each.triggers for each in sample.entries]
    assert None in answers
    asked = [each for each in answers if each is not None]
    assert any(each.present for each in asked)
    assert any(not each.present for each in asked)
    triggers = {each.id for each in sample.labels if each.kind is Kind.TRIGGER}
    assert all({*each.present, *each.absent} == triggers for each in asked)


def test_a_few_entries_are_only_mine_and_a_few_are_to_be_raised(sample: SampleJournal) -> None:
    shares = Counter(each.share for each in sample.entries)
    assert 3 <= shares[Share.ONLY_ME] < len(sample.entries) / 5
    assert shares[Share.RAISE] == len(SCRIPT.notes["raise"])
    assert shares[Share.SUMMARY] > len(sample.entries) / 2


def test_every_sentence_is_told_once_at_most(sample: SampleJournal) -> None:
    told = [each.note for each in sample.entries if each.note]
    assert len(told) == len(set(told)) > 80
    assert set(told) <= set(SENTENCES)


def test_the_next_appointment_is_in_a_few_days_and_the_last_weeks_ago(
    sample: SampleJournal,
) -> None:
    ahead = [each for each in sample.appointments if not each.is_over(EVENING)]
    days = sorted((each.start.day - EVENING.date()).days for each in sample.appointments)
    assert len(ahead) == 1
    assert 0 < days[-1] < 7
    assert {after - before for before, after in pairwise(days)} <= {21, 28}


def test_practice_is_of_an_exercise_there_is(sample: SampleJournal) -> None:
    assert {each.exercise for each in sample.runs} == {"long-exhale"}
    assert resource("exercises", "long_exhale.toml").is_file()
    assert any(each.seconds % 60 for each in sample.runs)  # some stopped early
    assert 30 < len(sample.runs) < 150


@pytest.mark.parametrize("sentence", SENTENCES)
def test_every_sentence_is_short_and_kind(sentence: str) -> None:
    assert len(sentence.split()) <= LONGEST_NOTE_WORDS
    assert sentence[-1] in ".?"
    assert not NEVER.search(sentence)


def test_labels_are_the_starter_words_and_the_persons_own() -> None:
    sample = sample_journal(EVENING)
    names = {(each.kind, folded(each.name)) for each in sample.labels}
    assert len(names) == len(sample.labels)
    assert (Kind.TRIGGER, "crowded bus") in names
    assert (Kind.TRIGGER, "news") in names


def test_it_is_kept_within_a_second_and_sound(tmp_path: Path) -> None:
    make_journal(tmp_path / "journal")
    with opened(tmp_path / "journal") as journal:
        begin = time.process_time()
        keep_sample(journal.store, EVENING)
        assert time.process_time() - begin < 1
        assert journal.store.generation == 1
        assert check_journal(journal.store).sound
        assert journal.store.entries.count() == len(sample_journal(EVENING).entries)
        assert journal.store.preferences.load().initials == SCRIPT.initials
