"""The page of a real person's last eight weeks, counted again from the published file."""

import csv
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import numpy as np
import pytest

from journal.domain.sharing import Share
from journal.domain.summaries import SummaryMaterial
from journal.report.choices import Paper, SummaryChoices
from journal.report.pdf import make_pdf
from journal.report.summary import build_summary
from journal.resource_files import resource
from journal.store.imports import keep_imported
from journal.store.summary_material import summary_material
from journal.transfer.formats import read_entries
from journal.transfer.mapping import read_mapping
from tests.support.journals import make_journal, opened
from tests.support.pages import count_pages, words_of

LAST = date(2013, 4, 8)
DAYS = 56
FIRST = LAST - timedelta(days=DAYS - 1)
BEFORE = FIRST - timedelta(days=DAYS)
SCALES = {"Anxiety": ("pat_worry", 1, 7), "Mood": ("mood_down", 3, -3)}


@pytest.fixture(scope="module")
def diary(data_folder: Path) -> Path:
    """Return the published file."""
    return data_folder / "kossakowski2017_symptom_data.csv"


@pytest.fixture
def material(diary: Path, tmp_path: Path) -> Iterator[SummaryMaterial]:
    """Return what the last eight weeks give, through an encrypted journal."""
    mapping = read_mapping(resource("mappings", "kossakowski.toml").read_bytes())
    imported = read_entries(diary.read_bytes(), mapping)
    make_journal(tmp_path / "journal")
    with opened(tmp_path / "journal") as journal:
        keep_imported(journal.store, imported.entries, Share.SUMMARY)
        yield summary_material(journal.store, FIRST, LAST, datetime(2013, 4, 9, tzinfo=UTC))


def test_the_page_says_what_the_file_says(material: SummaryMaterial, diary: Path) -> None:
    pages = [
        make_pdf(build_summary(material, SummaryChoices.at_first(material, paper), LAST))
        for paper in Paper
    ]
    assert [count_pages(page.data) for page in pages] == [1, 1]
    text = words_of(pages[0].data)
    used = len({day for day, _ in rows_between(diary, FIRST, LAST)})
    assert f"entries on {used} of {DAYS} days" in text
    for name in SCALES:
        before = middles(diary, name, BEFORE, FIRST - timedelta(days=1))
        now = middles(diary, name, FIRST, LAST)
        assert f"{name}, middle rating {cell(before)} {cell(now)}" in text
        assert f"{name}, days rated {len(before)} of {DAYS} {len(now)} of {DAYS}" in text
    harder = [
        f"{sum(middle >= 7 for middle in part)} of {len(part)}"
        for part in (
            middles(diary, "Anxiety", BEFORE, FIRST - timedelta(days=1)),
            middles(diary, "Anxiety", FIRST, LAST),
        )
    ]
    assert f"Days at 7 or more {' '.join(harder)}" in text


def test_worry_lies_at_its_floor_and_mood_moves(diary: Path) -> None:
    assert np.median(middles(diary, "Anxiety", FIRST, LAST)) == 0
    assert len(set(middles(diary, "Mood", FIRST, LAST))) > 1


def rows_between(diary: Path, first: date, last: date) -> list[tuple[date, dict[str, str]]]:
    """Return the rows of the file with their days."""
    with diary.open(newline="", encoding="utf-8") as file:
        rows = [(day_of(row["date"]), row) for row in csv.DictReader(file)]
    return [(day, row) for day, row in rows if first <= day <= last]


def day_of(text: str) -> date:
    """Return the day of "13/08/12"."""
    day, month, year = map(int, text.split("/"))
    return date(2000 + year, month, day)


def middles(diary: Path, name: str, first: date, last: date) -> list[float]:
    """Return the middle rating, in points, of each day that has one."""
    column, low, high = SCALES[name]
    days = defaultdict(list)
    for day, row in rows_between(diary, first, last):
        if row[column]:
            points = (Decimal(row[column]) - low) / (high - low) * 10
            days[day].append(float(points.quantize(Decimal("0.1"), ROUND_HALF_UP)))
    return [float(np.median(days[day])) for day in sorted(days)]


def cell(values: list[float]) -> str:
    low, middle, high = (f"{round(each, 1):g}" for each in np.quantile(values, [0.25, 0.5, 0.75]))
    return f"{middle} ({low}–{high})"
