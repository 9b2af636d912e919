"""What only the person may see is in no byte of the page, from a real encrypted journal."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from journal.domain.entries import Entry, TriggerAnswers
from journal.domain.moments import Moment
from journal.domain.ratings import Rating
from journal.domain.records import Kind, RecordId, new_record_id
from journal.domain.sharing import Share
from journal.report.choices import SummaryChoices
from journal.report.pdf import make_pdf
from journal.report.summary import build_summary
from journal.report.text import plain_text
from journal.store.journal_store import JournalStore
from journal.store.summary_material import summary_material
from tests.support.journals import make_journal, opened
from tests.support.pages import inflated, words_of

NOW = datetime(2026, 11, 22, 18, tzinfo=UTC)
FIRST, LAST = NOW.date() - timedelta(days=27), NOW.date()
SECRETS = ("Zyxwvut", "Qwertzui", "Plokijuh")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[JournalStore]:
    """Return a journal with one shared entry, and two that are the person's alone."""
    make_journal(tmp_path / "journal")
    with opened(tmp_path / "journal") as journal:
        _fill(journal.store)
        yield journal.store


def _fill(store: JournalStore) -> None:
    note, trigger, feeling = SECRETS
    with store.transaction():
        ids = [store.vocabulary.find_or_add(Kind.TRIGGER, trigger).id]
        ids.append(store.vocabulary.find_or_add(Kind.FEELING, feeling).id)
        shared = Entry(new_record_id(), moment(1), Rating(6), note="Shared.", share=Share.SUMMARY)
        store.entries.save(shared)
        store.entries.save(private_entry(2, note, ids))
        was_shared = replace(private_entry(3, note, ids), share=Share.SUMMARY)
        store.entries.save(was_shared)
        store.entries.save(replace(was_shared, share=Share.ONLY_ME))


def moment(days_ago: int) -> Moment:
    return Moment.of(NOW - timedelta(days=days_ago))


def private_entry(days_ago: int, note: str, labels: list[RecordId]) -> Entry:
    return Entry(
        new_record_id(),
        moment(days_ago),
        Rating(10),
        triggers=TriggerAnswers((labels[0],)),
        feelings=(labels[1],),
        note=note,
    )


def test_a_private_entry_gives_no_word_no_count_and_no_day(store: JournalStore) -> None:
    material = summary_material(store, FIRST, LAST, NOW)
    everything = frozenset(entry.id for entry in store.entries.between(FIRST, LAST))
    page = make_pdf(build_summary(material, SummaryChoices(entries=everything), LAST))
    text = words_of(page.data)
    assert "21 Nov. Shared." in text
    assert "entries on 1 of 28 days" in text
    assert "highest 6" in plain_text(page.summary)
    for secret in SECRETS:
        assert secret not in text
        assert secret not in plain_text(page.summary)
        assert secret.encode() not in inflated(page.data)


def test_with_the_tick_its_ratings_count_and_nothing_else(store: JournalStore) -> None:
    material = summary_material(store, FIRST, LAST, NOW, all_ratings=True)
    everything = frozenset(entry.id for entry in store.entries.between(FIRST, LAST))
    page = make_pdf(build_summary(material, SummaryChoices(entries=everything), LAST))
    text = words_of(page.data)
    assert "entries on 3 of 28 days" in text
    assert "Anxiety, days rated 3 of 28" in text
    assert "What was around it" not in text
    for secret in SECRETS:
        assert secret not in text
        assert secret.encode() not in inflated(page.data)
