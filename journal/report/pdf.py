"""A summary as a PDF of one page: tagged, fonts embedded, and nothing in it but the page."""

from __future__ import annotations

import io
import json
from dataclasses import dataclass
from typing import Any

import pikepdf
import typst

from journal.report.chart_drawing import drawn_chart
from journal.report.choices import SummaryOrder
from journal.report.document import Chart, Summary
from journal.report.fitting import fitted
from journal.report.metadata import without_private_metadata
from journal.report.page_data import language, neutral_title, page_data
from journal.report.summary import build_summary
from journal.resource_files import resource


@dataclass(frozen=True, slots=True)
class SummaryPdf:
    """The file of one page, and what stands on it after leaving out what had no room.

    ``tagged`` says whether a screen reader finds headings and reading order in the file
    (PDF/UA-1). It does not where the page has a character that no font on this machine has.
    """

    summary: Summary
    data: bytes
    tagged: bool


def made_to_order(order: SummaryOrder) -> SummaryPdf:
    """Return the page that was ordered."""
    return make_pdf(build_summary(order.material, order.choices, order.made_on))


def make_pdf(summary: Summary) -> SummaryPdf:
    """Return ``summary`` as a PDF; the least important is left out until it fits one page.

    The same summary gives the same bytes on every machine, unless it has a character that only
    fonts of the machine have.
    """
    typesetter = _Typesetter(summary)
    shown = fitted(summary, typesetter.fits)
    data = without_private_metadata(
        typesetter.pdf(shown), title=neutral_title(), language=language(), tagged=typesetter.tagged
    )
    return SummaryPdf(shown, data, typesetter.tagged)


@dataclass(frozen=True, slots=True)
class _Attempt:
    """One way to set a page."""

    tagged: bool
    system_fonts: bool


_ATTEMPTS = (
    _Attempt(tagged=True, system_fonts=False),
    _Attempt(tagged=True, system_fonts=True),
    _Attempt(tagged=False, system_fonts=True),
)
"""A standard for accessible files refuses characters without a glyph: the next way is tried."""


class _Typesetter:
    """Sets versions of one summary, drawing each chart once and keeping the last page set."""

    def __init__(self, summary: Summary) -> None:
        """Get ready to set versions of ``summary``."""
        self._paper = summary.paper
        self._charts: dict[Chart, dict[str, Any]] = {}
        self._latest: tuple[Summary, bytes] | None = None
        self._attempts = list(_ATTEMPTS)
        self._compiler = _compiler(self._attempts[0])

    @property
    def tagged(self) -> bool:
        """Whether the page was set with its tags."""
        return self._attempts[0].tagged

    def fits(self, summary: Summary) -> bool:
        """Return whether ``summary`` has room on one page."""
        with pikepdf.open(io.BytesIO(self.pdf(summary))) as pdf:
            return len(pdf.pages) == 1

    def pdf(self, summary: Summary) -> bytes:
        """Return ``summary`` as it is set, with typst's own metadata."""
        if self._latest is None or self._latest[0] != summary:
            self._latest = summary, self._set(json.dumps(page_data(summary, self._chart)))
        return self._latest[1]

    def _chart(self, chart: Chart) -> dict[str, Any]:
        if chart not in self._charts:
            self._charts[chart] = drawn_chart(chart, self._paper)
        return self._charts[chart]

    def _set(self, data: str) -> bytes:
        """Return the page of ``data``, in the first way that works."""
        while True:
            try:
                return self._compile(data)
            except typst.TypstError:
                if len(self._attempts) == 1:
                    raise
                del self._attempts[0]
                self._compiler = _compiler(self._attempts[0])

    def _compile(self, data: str) -> bytes:
        made = self._compiler.compile(
            format="pdf",
            sys_inputs={"data": data},
            pdf_standards="ua-1" if self.tagged else None,
            pdf_tags=self.tagged,
        )
        if not isinstance(made, bytes):
            raise TypeError("one document was expected")
        return made


def _compiler(attempt: _Attempt) -> typst.Compiler:
    return typst.Compiler(
        str(resource("report", "summary.typ")),
        font_paths=[str(resource("fonts"))],
        ignore_system_fonts=not attempt.system_fonts,
    )
