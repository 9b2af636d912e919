"""Room to write by hand what is agreed."""

from __future__ import annotations

from journal.domain.summaries import SummaryMaterial
from journal.i18n import translate
from journal.report.choices import SummaryChoices, SummarySection
from journal.report.document import BlankLines, Section

_LINES = 3


def agree(_material: SummaryMaterial, _choices: SummaryChoices) -> Section:
    """Return empty lines under their heading."""
    heading = translate("Summary", "We agree today")
    return Section(SummarySection.AGREE, heading, (BlankLines(_LINES),))
