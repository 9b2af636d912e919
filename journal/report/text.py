"""A summary as plain text, for e-mail portals and for listening."""

from __future__ import annotations

from journal.i18n import translate
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

_BLANK_LINE = "_" * 60
_COLUMN_GAP = 3


def plain_text(summary: Summary) -> str:
    """Return everything on the page in reading order; charts as their descriptions."""
    head = "\n".join((summary.title, summary.subtitle, *summary.aside))
    sections = (section_text(section) for section in summary.sections)
    return "\n\n".join((head, *sections, summary.footer)) + "\n"


def section_text(section: Section) -> str:
    """Return one section: its heading and its blocks, each from a line of its own."""
    blocks = (_block_text(block) for block in section.blocks)
    return "\n".join((section.heading, *blocks))


def left_out_words(items: Items) -> str:
    """Return the note on what had no room; empty where all of it had."""
    if not items.left_out:
        return ""
    if not items.items:
        return translate("Summary", "%n left out for space.", items.left_out)
    return translate("Summary", "%n more left out for space.", items.left_out)


def _block_text(block: Block) -> str:
    match block:
        case Paragraph(line):
            return _line_text(line)
        case Items():
            return _items_text(block)
        case Table():
            return _table_text(block)
        case Chart():
            return block.description
        case BlankLines(count):
            return "\n".join(_BLANK_LINE for _ in range(count))


def _line_text(line: Line) -> str:
    return "".join(run.text for run in line)


def _items_text(items: Items) -> str:
    lines = [_line_text(line) for line in items.items]
    if items.numbered:
        lines = [f"{number}. {line}" for number, line in enumerate(lines, start=1)]
    return "\n".join(filter(None, (*lines, left_out_words(items))))


def _table_text(table: Table) -> str:
    rows = [table.head, *table.rows]
    widths = [max(map(len, column)) + _COLUMN_GAP for column in zip(*rows, strict=True)]
    lines = (
        "".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )
    return "\n".join(lines)
