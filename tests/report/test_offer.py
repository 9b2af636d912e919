"""What may be ticked for a summary, with short counts."""

from dataclasses import replace
from datetime import date

from journal.domain.sharing import Share
from journal.report.choices import SummaryChoices, SummarySection
from journal.report.offer import summary_offer
from journal.report.summary import build_summary
from tests.support.plain_days import LAST_DAY, Row, material_of, run_on, seeded_rows

ROWS = (
    Row(date(2026, 11, 16), anxiety=8, triggers=("News", "Family"), note="Loud. " * 40),
    Row(date(2026, 11, 17), mood=4, triggers=("News",), share=Share.RAISE),
    Row(LAST_DAY, anxiety=6, mood=5),
)


def test_sections_say_in_few_words_what_they_would_show() -> None:
    offer = summary_offer(material_of(ROWS, 7, runs=[run_on(LAST_DAY)]))
    assert {section.id: section.count for section in offer.sections} == {
        SummarySection.ANXIETY: "chart and one sentence, from 2 days",
        SummarySection.MOOD: "chart and one sentence, from 2 days",
        SummarySection.THEN_AND_NOW: "anxiety, mood",
        SummarySection.AROUND: "2 triggers",
        SummarySection.PRACTISED: "1 time",
        SummarySection.AGREE: "empty lines to write on together",
    }


def test_entries_with_words_or_to_be_raised_are_offered_newest_first() -> None:
    first, second = summary_offer(material_of(ROWS, 7)).entries
    assert (first.day, first.words, first.to_be_raised) == ("17 Nov", "mood 4, News", True)
    assert second.day == "16 Nov"
    assert second.words.startswith("Loud. Loud.")
    assert len(second.words) <= 120
    assert not second.to_be_raised


def test_what_stays_private_is_not_offered() -> None:
    private = [replace(row, share=Share.ONLY_ME) for row in ROWS]
    offer = summary_offer(material_of(private, 7))
    assert offer.entries == ()
    assert [section.id for section in offer.sections] == [SummarySection.AGREE]


def test_every_section_that_is_offered_is_on_the_page_and_no_other() -> None:
    for seed in range(6):
        material = material_of(seeded_rows(seed, 3), 3, runs=[run_on(LAST_DAY)] * (seed % 2))
        page = build_summary(material, SummaryChoices(), LAST_DAY)
        offered = [section.id for section in summary_offer(material).sections]
        assert offered == [section.id for section in page.sections]
