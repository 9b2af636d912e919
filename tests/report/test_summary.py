"""The summary as text: what stands on it, in which order, and what does not."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from journal.domain.records import RecordId
from journal.domain.sharing import Share
from journal.domain.summaries import SummaryMaterial
from journal.report.choices import SummaryChoices, SummarySection
from journal.report.summary import build_summary
from journal.report.text import plain_text
from tests.support.plain_days import (
    APPOINTMENT_DAY,
    LAST_DAY,
    Row,
    appointment_on,
    material_of,
    run_on,
)

NOV_16 = date(2026, 11, 16)
ROWS = (
    Row(NOV_16, anxiety=8, mood=2, triggers=("Crowded bus", "News")),
    Row(date(2026, 11, 17), anxiety=4, note="Stayed on for all stops."),
    Row(date(2026, 11, 17), anxiety=7, mood=4, triggers=("Crowded bus",)),
    Row(date(2026, 11, 18), anxiety=3, mood=6, triggers=(), note="Quiet.\n\nToo quiet?"),
    Row(LAST_DAY, anxiety=6, note="The dose. Is it too much?", share=Share.RAISE),
    Row(LAST_DAY, anxiety=2, triggers=("Family",), note="Nobody knows.", share=Share.ONLY_ME),
)
EARLIER = (Row(date(2026, 11, 10), anxiety=9), Row(date(2026, 11, 11), anxiety=6))

WHOLE = """\
For our appointment on 26 November 2026
A. M. · Dr Okafor · 45 minutes · covers 16 November to 22 November, since we last met
entries on 4 of 7 days
none 19–21 Nov

What I most want to talk about
1. The dose. Is it too much? (22 Nov)

Anxiety, 0 calm to 10 the worst I can imagine
Anxiety by day: lowest 3, highest 8, latest 6 on 22 November 2026. 4 of 7 days with a rating. \
1 gap of three days or more, 3 days long.
Anxiety: too little yet to say whether it changed (4 of 7 days). \
It takes 21 days with a rating, over at least 28 days. \
The middle rating was 5.5 in the first half and 6 in the second. \
Each dot is the middle rating of a day; gaps are days without an entry.

Mood, 0 the lowest I know to 10 the best I know
Mood by day: lowest 2, highest 6, latest 6 on 18 November 2026. 3 of 7 days with a rating. \
1 gap of three days or more, 4 days long.
Mood: too little yet to say whether it changed (3 of 7 days). \
It takes 21 days with a rating, over at least 28 days.

Then and now
                         before         this time
Anxiety, middle rating   7.5            5.8 (4.9–6.5)
Days at 7 or more        1 of 2         1 of 4
Anxiety, days rated      2 of 7         4 of 7
Mood, middle rating      not recorded   4
Mood, days rated         not recorded   3 of 7
In brackets the middle half of the days. Before: 9 November to 15 November.

What was around it
Crowded bus on 2 days
News on 1 day
I looked at triggers on 3 days. Counts do not show what caused what.

What I practised
Long exhale 2 times
Look around 1 time

Entries I chose to share
18 Nov. Quiet. Too quiet?

We agree today
____________________________________________________________
____________________________________________________________
____________________________________________________________

A patient-kept record, not a medical device; nobody monitors it. \
Made 22 November 2026 · page 1 of 1
"""


def week() -> SummaryMaterial:
    """Return the material of a week with everything in it."""
    return material_of(
        ROWS,
        days=7,
        earlier=EARLIER,
        runs=[run_on(NOV_16), run_on(LAST_DAY), run_on(LAST_DAY, "look-around")],
        appointment=appointment_on(APPOINTMENT_DAY),
        previous=appointment_on(NOV_16),
    )


def text(material: SummaryMaterial, choices: SummaryChoices | None = None) -> str:
    """Return the summary of ``material`` as text, by default as it is at first."""
    chosen = choices or SummaryChoices.at_first(material)
    return plain_text(build_summary(material, chosen, LAST_DAY))


def choosing(*rows: Row) -> SummaryChoices:
    """Return choices of every section and of these entries."""
    return SummaryChoices(entries=frozenset(row.id for row in rows))


def test_the_whole_page_reads_as_it_stands() -> None:
    assert text(week(), choosing(ROWS[3], ROWS[4])) == WHOLE


def test_at_first_what_is_to_be_raised_is_chosen_and_no_other_entry() -> None:
    page = text(week())
    assert "1. The dose. Is it too much? (22 Nov)" in page
    assert "Entries I chose to share" not in page
    assert "Stayed on" not in page


def test_an_entry_that_is_not_chosen_gives_no_word() -> None:
    page = text(week(), choosing(ROWS[1]))
    assert "17 Nov. Stayed on for all stops." in page
    assert "The dose" not in page
    assert "Quiet" not in page


def test_an_entry_without_words_shows_its_answers() -> None:
    assert "16 Nov. anxiety 8, mood 2, Crowded bus, News" in text(week(), choosing(ROWS[0]))


@pytest.mark.parametrize("section", SummarySection)
def test_a_section_that_is_not_chosen_is_not_there(section: SummarySection) -> None:
    everything = choosing(ROWS[3], ROWS[4])
    without = replace(everything, sections=everything.sections - {section})
    whole = build_summary(week(), everything, LAST_DAY)
    part = build_summary(week(), without, LAST_DAY)
    assert part.sections == tuple(each for each in whole.sections if each.id is not section)
    assert len(part.sections) == len(whole.sections) - 1


def test_an_empty_journal_gives_a_head_and_room_to_write() -> None:
    assert text(material_of((), days=28, initials="")) == (
        "For our next appointment\n"
        "covers 26 October to 22 November\n"
        "entries on 0 of 28 days\n"
        "none 26 Oct–22 Nov\n"
        "\n"
        "We agree today\n" + ("_" * 60 + "\n") * 3 + "\n"
        "A patient-kept record, not a medical device; nobody monitors it. "
        "Made 22 November 2026 · page 1 of 1\n"
    )


def test_mood_has_its_rows_also_where_anxiety_lies_at_its_floor() -> None:
    rows = [
        Row(LAST_DAY - timedelta(days=day), anxiety=0, mood=mood)
        for day, mood in enumerate((2, 4, 5, 9))
    ]
    page = text(material_of(rows, days=28))
    assert "Anxiety, middle rating   0 (0–0)" in page
    assert "Mood, middle rating      4.5 (3.5–6)" in page


def test_mood_has_a_chart_of_its_own_where_it_was_rated() -> None:
    rows = [Row(LAST_DAY - timedelta(days=day), mood=1 + day % 9) for day in range(28)]
    page = text(material_of(rows, days=28))
    assert "\nMood, 0 the lowest I know to 10 the best I know\n" in page
    assert "\nMood: no clear direction." in page
    assert "\nAnxiety, 0" not in page
    assert "Mood" not in text(material_of([Row(LAST_DAY, anxiety=3)], days=28))


def test_without_earlier_ratings_there_is_only_this_time() -> None:
    page = text(replace(week(), earlier={}))
    assert "                         this time\n" in page
    assert "before" not in page.lower()


def test_ratings_of_entries_that_stay_private_count_where_the_person_ticked_so() -> None:
    """The material then holds ratings of days that none of its entries is of."""
    material = week()
    with_all = material_of([replace(row, share=Share.SUMMARY) for row in ROWS], days=7)
    page = text(replace(material, entries=material.entries[:1], ratings=with_all.ratings))
    assert "entries on 4 of 7 days" in page


def test_an_exercise_that_no_longer_ships_is_still_counted() -> None:
    page = text(replace(week(), runs=(run_on(NOV_16, "gone"),)))
    assert "Another exercise 1 time" in page


def test_only_the_longest_gaps_are_named() -> None:
    days = (0, 4, 9, 15, 22, 23)
    rows = [Row(LAST_DAY - timedelta(days=day), anxiety=5) for day in days]
    assert "none 23–29 Oct, 1–6 Nov, 8–12 Nov and 2 more gaps" in text(material_of(rows, days=31))


def test_a_period_in_another_year_shows_its_years() -> None:
    material = replace(week(), first=date(2025, 12, 31), last=date(2026, 1, 1))
    assert "covers 31 December 2025 to 1 January 2026" in text(material)


def test_only_some_triggers_are_named_and_the_rest_are_counted() -> None:
    names = tuple(f"Trigger {number}" for number in range(9))
    page = text(material_of([Row(LAST_DAY, triggers=names)], days=1))
    assert "Trigger 5 on 1 day\n9 triggers in all." in page
    assert "Trigger 6" not in page


def test_the_page_says_for_whom_only_as_far_as_it_is_known() -> None:
    material = replace(week(), appointment=appointment_on(APPOINTMENT_DAY, 1, ""), previous=None)
    assert "A. M. · 1 minute · covers 16 November to 22 November\n" in text(material)


def test_a_trigger_whose_name_is_gone_is_left_out() -> None:
    page = text(replace(week(), names={RecordId("News"): "News"}))
    assert "Crowded bus" not in page
    assert "News on 1 day" in page


def test_a_single_day_is_named_once() -> None:
    assert "covers 22 November\n" in text(material_of((), days=1))


def test_a_single_rating_has_no_middle_half() -> None:
    page = text(material_of([Row(LAST_DAY, anxiety=7)], days=28))
    assert "Anxiety, middle rating   7\n" in page
    assert "Days at 7 or more        1 of 1\n" in page
