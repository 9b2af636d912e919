"""What the columns of a table mean: a mapping file in TOML, read and checked.

An example with every section is in ``resources/mappings/``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from zoneinfo import ZoneInfo

from journal.domain.errors import InvalidValueError, UnreadableFileError
from journal.domain.ratings import Scale
from journal.domain.vocabulary import same_name, tidy
from journal.i18n import translate
from journal.transfer.cells import label_name
from journal.transfer.clock_format import ENGLISH, ClockFormat, month_numbers
from journal.transfer.mapping_sections import Section

LARGEST_MAPPING = 256 * 1024
WORST_MOOD, BEST_MOOD = Decimal(1), Decimal(5)
"""The ends of Daylio's own mood levels."""


@dataclass(frozen=True, slots=True)
class TimeColumns:
    """The columns that make up the time, joined by a space, and how it is written in them."""

    columns: tuple[str, ...]
    written: ClockFormat


@dataclass(frozen=True, slots=True)
class RatingColumn:
    """A column of numbers: ``low`` becomes 0, ``high`` becomes 10; low above high turns it."""

    column: str
    low: Decimal
    high: Decimal


@dataclass(frozen=True, slots=True)
class LabelColumns:
    """Labels, either one yes-or-no column each (``answers``: column to name), or one list.

    In a list the names stand in ``column``, parted by ``separator``.
    """

    answers: Mapping[str, str] = field(default_factory=dict)
    column: str = ""
    separator: str = ""


@dataclass(frozen=True, slots=True)
class ImportMapping:
    """Everything a mapping file may say; what it leaves out is empty.

    ``ratings`` hold ``anxiety``, ``mood`` and own trackers by name. ``mood_levels`` (1 worst to
    5 best) and ``scales`` (their two ends) are for Daylio's files, by small name.
    """

    encoding: str = ""
    delimiter: str = ""
    missing: frozenset[str] = frozenset()
    time: TimeColumns | None = None
    zone: ZoneInfo | None = None
    language: str = ENGLISH
    ratings: Mapping[str, RatingColumn] = field(default_factory=dict)
    note: str = ""
    triggers: LabelColumns | None = None
    feelings: LabelColumns | None = None
    mood_levels: Mapping[str, Decimal] = field(default_factory=dict)
    scales: Mapping[str, tuple[Decimal, Decimal]] = field(default_factory=dict)


NO_MAPPING = ImportMapping()


def read_mapping(data: bytes) -> ImportMapping:
    """Return the mapping in a TOML file.

    Raises ``UnreadableFileError`` naming the section and what is wrong with it, also for a key
    that has no meaning here: a misspelt one must not be passed over.
    """
    try:
        return _mapping(Section("", _toml(data)))
    except InvalidValueError as error:
        raise UnreadableFileError(
            translate("Import", "the mapping file: {problem}").format(problem=error)
        ) from None


def _toml(data: bytes) -> Mapping[str, object]:
    if len(data) > LARGEST_MAPPING:
        raise InvalidValueError(translate("Import", "it is too large"))
    try:
        return tomllib.loads(data.decode("utf-8-sig"), parse_float=Decimal)
    except UnicodeDecodeError:
        raise InvalidValueError(translate("Import", "it is not UTF-8 text")) from None
    except (tomllib.TOMLDecodeError, RecursionError, ArithmeticError, ValueError) as error:
        _, _, where = str(error).rpartition("(at ")
        raise InvalidValueError(
            translate("Import", "it is not valid TOML, at {where}").format(
                where=where.rstrip(")") or type(error).__name__
            )
        ) from None


def _mapping(whole: Section) -> ImportMapping:
    file = whole.section("file")
    time = whole.section("time")
    language = _language(time)
    mapping = ImportMapping(
        encoding=file.text("encoding"),
        delimiter=file.character("delimiter"),
        missing=frozenset(file.texts("missing")),
        time=_time(time, language),
        zone=time.zone("zone"),
        language=language,
        ratings=_ratings(whole.section("fields")),
        note=_note(whole.section("note")),
        triggers=_labels(whole.section("triggers")),
        feelings=_labels(whole.section("feelings")),
        mood_levels=_mood_levels(whole.section("mood_levels")),
        scales=_scales(whole.section("scales")),
    )
    file.finish()
    whole.finish()
    return mapping


def _language(section: Section) -> str:
    language = section.text("language", ENGLISH)
    try:
        month_numbers(language)
    except InvalidValueError as error:
        raise section.wrong(str(error)) from None
    return language


def _time(section: Section, language: str) -> TimeColumns | None:
    columns = section.texts("columns")
    pattern = section.text("format")
    section.known("zone", "language")
    section.finish()
    if not columns:
        if pattern:
            raise section.wrong(translate("Import", "format needs columns"))
        return None
    try:
        written = ClockFormat.of(pattern, language) if pattern else ClockFormat()
    except InvalidValueError as error:
        raise section.wrong(str(error)) from None
    return TimeColumns(columns, written)


def _ratings(fields: Section) -> dict[str, RatingColumn]:
    ratings: dict[str, RatingColumn] = {}
    for name in fields.names():
        section = fields.section(name)
        low, high = section.ends("from")
        scale = name if name in set(Scale) else label_name(name)
        if any(same_name(scale, each) for each in ratings):
            raise section.wrong(translate("Import", "it is there twice"))
        ratings[scale] = RatingColumn(section.needed("column"), low, high)
        section.finish()
    return ratings


def _note(section: Section) -> str:
    column = section.text("column")
    section.finish()
    return column


def _labels(section: Section) -> LabelColumns | None:
    answers = section.names_of_columns("columns")
    column, separator = section.text("column"), section.text("separator")
    section.finish()
    if bool(answers) and bool(column):
        raise section.wrong(translate("Import", "columns or column, not both"))
    if bool(column) != bool(separator):
        raise section.wrong(translate("Import", "column and separator go together"))
    if not answers and not column:
        return None
    return LabelColumns(
        {each: label_name(name) for each, name in answers.items()}, column, separator
    )


def _mood_levels(section: Section) -> dict[str, Decimal]:
    levels = {tidy(name).casefold(): section.number(name) for name in section.names()}
    if not all(WORST_MOOD <= level <= BEST_MOOD for level in levels.values()):
        raise section.wrong(
            translate("Import", "a level lies between 1, the worst, and 5, the best")
        )
    return levels


def _scales(section: Section) -> dict[str, tuple[Decimal, Decimal]]:
    return {tidy(name).casefold(): section.ends(name) for name in section.names()}
