"""Every number on the page is the number a reader would count in the journal by hand."""

import re
from collections import Counter, defaultdict
from datetime import date, timedelta

import numpy as np
import pytest

from journal.domain.sharing import Share
from journal.report.choices import SummaryChoices
from journal.report.pdf import make_pdf
from journal.report.summary import build_summary
from tests.support.pages import words_of
from tests.support.plain_days import LAST_DAY, Row, material_of, run_on, seeded_rows

SEEDS = [*range(3), *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(3, 30))]


def shared(rows: list[Row]) -> list[Row]:
    return [row for row in rows if row.share is not Share.ONLY_ME]


def middles_by_day(rows: list[Row], scale: str) -> list[float]:
    """Return the middle rating of each day that has one."""
    days = defaultdict(list)
    for row in shared(rows):
        if getattr(row, scale) is not None:
            days[row.day].append(getattr(row, scale))
    return [float(np.median(days[day])) for day in sorted(days)]


def told(value: float) -> str:
    return f"{round(value, 1):g}"


def middle_cell(middles: list[float]) -> str:
    if not middles:
        return "not recorded"
    low, middle, high = np.quantile(middles, [0.25, 0.5, 0.75])
    return f"{told(middle)} ({told(low)}–{told(high)})" if len(middles) > 3 else told(middle)


def expected_rows(earlier: list[Row], rows: list[Row], days: int) -> list[str]:
    """Return the rows of the table as a reader would fill them in."""
    columns = {
        scale: [middles_by_day(part, scale) for part in (earlier, rows)]
        for scale in ("anxiety", "mood")
    }
    harder = [
        f"{sum(middle >= 7 for middle in middles)} of {len(middles)}"
        for middles in columns["anxiety"]
    ]
    lines = [f"Days at 7 or more {' '.join(harder)}"]
    for scale, parts in columns.items():
        name = scale.capitalize()
        lines.append(f"{name}, middle rating {' '.join(map(middle_cell, parts))}")
        lines.append(f"{name}, days rated {' '.join(f'{len(each)} of {days}' for each in parts)}")
    return lines


@pytest.mark.parametrize("seed", SEEDS)
def test_the_page_of_a_seeded_journal_counts_right(seed: int) -> None:
    days = 28 + seed * 3
    first = LAST_DAY - timedelta(days=days - 1)
    rows = seeded_rows(seed, days)
    earlier = seeded_rows(seed + 500, days, first - timedelta(days=1))
    runs = [run_on(day) for day in sorted({row.day for row in rows})[: seed % 9]]
    material = material_of(rows, days, earlier=shared(earlier), runs=runs)
    chosen = frozenset(entry.id for entry in material.entries if entry.note)
    choices = SummaryChoices(entries=chosen)
    page = words_of(make_pdf(build_summary(material, choices, LAST_DAY)).data)

    used = {row.day for row in shared(rows)}
    assert f"entries on {len(used)} of {days} days" in page
    for line in expected_rows(earlier, rows, days):
        assert line in page
    assert (f"Long exhale {len(runs)} time" in page) == bool(runs)
    for name, count in shown_triggers(rows).items():
        assert f"{name} on {count} day" in page
    looked = {row.day for row in shared(rows) if row.triggers is not None}
    assert f"I looked at triggers on {len(looked)} day" in page
    assert_every_note_is_shown_or_counted(page, rows)


def shown_triggers(rows: list[Row]) -> dict[str, int]:
    """Return the six most frequent triggers with their days."""
    pairs = {(name, row.day) for row in shared(rows) for name in row.triggers or ()}
    counts = Counter(name for name, _ in pairs)
    return dict(sorted(counts.items(), key=lambda each: (-each[1], each[0].casefold()))[:6])


def assert_every_note_is_shown_or_counted(page: str, rows: list[Row]) -> None:
    shown = page.split("Entries I chose to share")[1].split("We agree today")[0]
    dates = re.findall(r"\b(\d{1,2} \w{3})\.", shown)
    left_out = sum(map(int, re.findall(r"(\d+) (?:more )?left out for space", shown)))
    may_go = [row for row in rows if row.note and row.share is Share.SUMMARY]
    assert len(dates) + left_out == len(may_go)
    newest = may_go[left_out:]
    assert dates == [day_and_month(row.day) for row in newest]


def day_and_month(day: date) -> str:
    return f"{day.day} {day:%b}"
