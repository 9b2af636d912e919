"""The page for an appointment, against an empty page set by the same program."""

from collections.abc import Iterator
from datetime import datetime

import typst

from journal.report.choices import SummaryChoices
from journal.report.pdf import make_pdf
from journal.report.summary import build_summary
from journal.sample.sample_journal import keep_sample
from journal.store.summary_material import since_last_appointment, summary_material
from tests.benchmarks.large_journals import LargeJournals
from tests.benchmarks.measuring import Measurement, medians_in_turn, milliseconds_of
from tests.support.journals import make_journal, opened

RUNS = 7
MOST_MS = 1_500.0


def measure(journals: LargeJournals) -> Iterator[Measurement]:
    """Make the page of the sample journal, from reading it to the bytes of the PDF."""
    folder = journals.folder / "sample"
    make_journal(folder)
    now = datetime.now().astimezone()
    with opened(folder) as journal:
        store = journal.store
        keep_sample(store, now)
        first, last = since_last_appointment(store, now, now.date())

        def make() -> None:
            material = summary_material(store, first, last, now)
            choices = SummaryChoices.at_first(material)
            make_pdf(build_summary(material, choices, now.date()))

        made, empty = medians_in_turn(
            RUNS, lambda: milliseconds_of(make), lambda: milliseconds_of(_set_empty)
        )
    yield Measurement(
        "page for an appointment", made, floor=empty, floor_name="empty page", most=MOST_MS
    )


def _set_empty() -> None:
    typst.compile(b"Mooring")
