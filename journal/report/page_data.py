"""A summary as the plain data that the typesetter's template reads."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Any

from journal.i18n import translate
from journal.report.choices import SummarySection
from journal.report.document import (
    BlankLines,
    Block,
    Chart,
    Items,
    Line,
    Paragraph,
    Section,
    Summary,
    Table,
)
from journal.report.text import left_out_words
from journal.tokens import read_tokens

FONTS = ("Inter", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans CJK JP", "Noto Emoji")
"""In the order in which a character is looked for; the files are in ``resources/fonts``."""

_LONG_WORD = re.compile(r"[!-~\u00a1-\u052f]{24}(?=[!-~\u00a1-\u052f])")
_ZERO_WIDTH_SPACE = "\u200b"

_FULL = "full"
_SIDES = {
    SummarySection.THEN_AND_NOW: "left",
    SummarySection.AROUND: "right",
    SummarySection.PRACTISED: "right",
}
"""The sections that share the width of the page."""

DrawChart = Callable[[Chart], dict[str, Any]]
"""Returns a chart as ``svg`` text with its ``width`` and ``height`` in points."""


def neutral_title() -> str:
    """Return the title a PDF shows of itself: no name, no illness, no date."""
    return translate("Summary", "Summary")


def language() -> str:
    """Return the code of the language the page is written in, such as "en"."""
    return translate("Language code", "en")


def page_data(summary: Summary, draw: DrawChart) -> dict[str, Any]:
    """Return everything the page needs, as values that JSON can hold."""
    colours = read_tokens().themes["light"]
    return {
        "document-title": neutral_title(),
        "language": language(),
        "paper": summary.paper.value,
        "fonts": list(FONTS),
        "colours": {
            "ink": colours.ink,
            "quiet": colours.ink_quiet,
            "rule": colours.line,
            "line": colours.control,
        },
        "title": summary.title,
        "subtitle": _breakable(summary.subtitle),
        "aside": list(summary.aside),
        "groups": [
            [_section(section, draw) for section in group] for group in _groups(summary.sections)
        ],
        "footer": summary.footer,
    }


def _groups(sections: tuple[Section, ...]) -> Iterator[list[Section]]:
    """Yield the sections that stand side by side together, each other one alone."""
    for is_full, run in groupby(sections, key=lambda section: section.id not in _SIDES):
        group = list(run)
        if is_full:
            yield from ([section] for section in group)
        else:
            yield group


def _section(section: Section, draw: DrawChart) -> dict[str, Any]:
    return {
        "heading": section.heading,
        "side": _SIDES.get(section.id, _FULL),
        "blocks": [_block(block, draw) for block in section.blocks],
    }


def _block(block: Block, draw: DrawChart) -> dict[str, Any]:
    match block:
        case Paragraph(line):
            return {"kind": "paragraph", "line": _line(line)}
        case Items():
            return {
                "kind": "items",
                "items": [_line(line) for line in block.items],
                "numbered": block.numbered,
                "between": block.between,
                "note": left_out_words(block),
            }
        case Table():
            return {"kind": "table", "head": list(block.head), "rows": list(map(list, block.rows))}
        case Chart():
            return {"kind": "chart", "description": block.description, **draw(block)}
        case BlankLines(count):
            return {"kind": "blank-lines", "count": count}


def _line(line: Line) -> list[dict[str, str]]:
    return [{"text": _breakable(run.text), "weight": run.weight.value} for run in line]


def _breakable(text: str) -> str:
    """Return ``text`` with places to break a line in words too long for one."""
    return _LONG_WORD.sub(rf"\g<0>{_ZERO_WIDTH_SPACE}", text)
