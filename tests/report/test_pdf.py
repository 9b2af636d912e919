"""The page as a file: one page whatever is on it, readable, and nothing else in its bytes."""

import io
import time
from dataclasses import replace
from datetime import timedelta

import pikepdf
import pytest

from journal.domain.summaries import SummaryMaterial
from journal.report.choices import Paper, SummaryChoices
from journal.report.pdf import SummaryPdf, make_pdf
from journal.report.summary import build_summary
from journal.report.text import plain_text
from tests.support.pages import (
    count_pages,
    font_names,
    inflated,
    smallest_text,
    text_of,
    words_of,
)
from tests.support.plain_days import (
    APPOINTMENT_DAY,
    LAST_DAY,
    TRIGGERS,
    Row,
    appointment_on,
    material_of,
    run_on,
    seeded_rows,
)

LEAST_TEXT = 9
SIZES = {Paper.A4: (595.28, 841.89), Paper.LETTER: (612, 792)}
LONGEST_WORDS = {
    "Latin": "W" * 3000,
    "sentences": "Staying on the bus was loud and hot. " * 100,
    "Chinese": "今天我在公共汽车上待了很久。" * 100,
    "emoji": "😭" * 3000,
    "Arabic": "بقيت في الحافلة طوال الطريق. " * 100,
    "lines": "no\n\n\n\n" * 500,
}


def page_of(material: SummaryMaterial, paper: Paper = Paper.A4) -> SummaryPdf:
    """Return the page with everything chosen."""
    chosen = frozenset(entry.id for entry in material.entries if entry.note)
    return make_pdf(build_summary(material, SummaryChoices(entries=chosen, paper=paper), LAST_DAY))


def seeded_material(seed: int) -> SummaryMaterial:
    """Return a seeded journal of three to thirteen weeks, and as much before it."""
    days = 21 + seed * 7 % 70
    first = LAST_DAY - timedelta(days=days - 1)
    return material_of(
        seeded_rows(seed, days),
        days,
        earlier=seeded_rows(seed + 1000, days, first - timedelta(days=1)),
        runs=[run_on(first + timedelta(days=day)) for day in range(0, days, 1 + seed % 5)],
        appointment=appointment_on(APPOINTMENT_DAY),
        previous=appointment_on(first),
    )


def page_with(note: str) -> SummaryPdf:
    """Return a page that shares one entry with this note."""
    return page_of(material_of([Row(LAST_DAY, anxiety=5, note=note)], days=28))


@pytest.mark.parametrize(
    "seed", [*range(4), *(pytest.param(n, marks=pytest.mark.slow) for n in range(4, 30))]
)
@pytest.mark.parametrize("paper", Paper)
def test_a_seeded_journal_gives_one_page_that_says_all_of_its_text(seed: int, paper: Paper) -> None:
    page = page_of(seeded_material(seed), paper)
    assert count_pages(page.data) == 1
    assert page.tagged
    words = words_of(page.data)
    place = 0
    for line in said_in_type(page):
        assert line in words[place:]
        place = words.index(line, place)


def said_in_type(page: SummaryPdf) -> list[str]:
    """Return the lines of the page as text that are set in type: no chart in words, no blanks."""
    lines = plain_text(page.summary).splitlines()
    spoken = ("Anxiety by day: lowest", "____")
    return [" ".join(line.split()) for line in lines if line and not line.startswith(spoken)]


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("words", LONGEST_WORDS.values(), ids=LONGEST_WORDS)
def test_the_longest_words_in_every_place_still_give_one_page(words: str, paper: Paper) -> None:
    rows = [
        replace(row, note=words if row.note else "", triggers=TRIGGERS)
        for row in seeded_rows(1, 60)
    ]
    material = material_of(
        rows, 60, appointment=appointment_on(APPOINTMENT_DAY, 600, words), initials=words
    )
    names = dict.fromkeys(material.names, words[:80])
    page = page_of(replace(material, names=names), paper)
    assert count_pages(page.data) == 1
    assert page.tagged


@pytest.mark.parametrize("paper", Paper)
def test_the_page_has_the_size_of_its_paper(paper: Paper) -> None:
    page = page_of(seeded_material(0), paper)
    with pikepdf.open(io.BytesIO(page.data)) as pdf:
        box = [float(each) for each in pdf.pages[0].MediaBox]
    assert box == pytest.approx([0, 0, *SIZES[paper]], abs=0.5)


def test_no_text_is_smaller_than_nine_points() -> None:
    assert smallest_text(page_of(seeded_material(3)).data) >= LEAST_TEXT - 0.01


def test_nothing_tells_who_made_the_file_when_or_with_what() -> None:
    data = page_of(seeded_material(0)).data
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert dict(pdf.docinfo) == {"/Title": "Summary"}
        assert pdf.Root.Lang == "en"
    everything = inflated(data).lower()
    for detail in (b"typst", b"matplotlib", b"pikepdf", b"creationdate", b"moddate", b"producer"):
        assert detail not in everything
    assert b"<dc:title>" in everything
    assert b"createdate" not in everything
    assert b"documentid" not in everything


def test_the_file_is_tagged_for_screen_readers() -> None:
    with pikepdf.open(io.BytesIO(page_of(seeded_material(0)).data)) as pdf:
        kinds = {
            str(each.get("/S")) for each in pdf.objects if isinstance(each, pikepdf.Dictionary)
        }
        assert pdf.Root.MarkInfo.Marked
        assert b"<pdfuaid:part>1<" in pdf.Root.Metadata.read_bytes()
        described = [
            str(each.Alt)
            for each in pdf.objects
            if isinstance(each, pikepdf.Dictionary) and "/Alt" in each
        ]
    assert {"/H1", "/H2", "/Figure", "/Table", "/TH", "/L"} <= kinds
    assert [alt for alt in described if alt.startswith("Anxiety by day: lowest")]


def test_every_font_is_embedded() -> None:
    names = font_names(page_with("Bus, עברית, العربية, 中文, 😀").data)
    assert all(names.values())
    for family in ("Inter", "NotoSansHebrew", "NotoSansArabic", "NotoSansCJKjp", "NotoEmoji"):
        assert any(family in name for name in names)


def test_the_text_of_the_chart_can_be_selected() -> None:
    lines = text_of(page_of(seeded_material(0)).data).splitlines()
    assert {"0", "5", "10"} <= set(lines)


@pytest.mark.parametrize(
    "words",
    [
        "😀😭",
        "👩\u200d👩\u200d👧",
        "中文 日本語 한국어",
        "עברית",
        "Привет",
        "Tiếng Việt",
        "½ ≥ − “q” …",
    ],
)
def test_words_of_many_scripts_are_tagged_and_can_be_read_back(words: str) -> None:
    page = page_with(words)
    assert page.tagged
    assert words in words_of(page.data).translate({0x202B: None, 0x202C: None})


def test_arabic_is_set_with_its_own_font_and_tagged() -> None:
    page = page_with("بقيت في الحافلة")
    assert page.tagged
    assert any("NotoSansArabic" in name for name in font_names(page.data))


def test_control_characters_are_not_in_the_page() -> None:
    page = page_with("bell\x07 and\x00 more\x1b[0m")
    assert page.tagged
    assert "bell and more [0m" in words_of(page.data)


def test_a_character_without_a_glyph_leaves_the_page_untagged_but_there() -> None:
    page = page_with("a \uffff b")
    assert not page.tagged
    assert count_pages(page.data) == 1
    assert b"pdfuaid:part" not in inflated(page.data)


def test_words_are_never_taken_for_markup() -> None:
    words = '#panic("x") *bold* $x$ @ref <label> \\ // = Head #sys.inputs'
    assert words in words_of(page_with(words).data)


def test_the_same_summary_gives_the_same_bytes() -> None:
    assert page_of(seeded_material(2)).data == page_of(seeded_material(2)).data


@pytest.mark.slow
def test_a_page_of_ten_years_is_there_in_a_second_and_a_half() -> None:
    before = seeded_rows(6, 3650, LAST_DAY - timedelta(days=3650))
    material = material_of(seeded_rows(5, 3650), 3650, earlier=before)
    assert min(seconds_for(material) for _ in range(3)) < 1.5


def seconds_for(material: SummaryMaterial) -> float:
    """Return the processor time a page takes in this thread, whatever else the machine does."""
    start = time.thread_time()
    page_of(material)
    return time.thread_time() - start
