"""What checking a whole journal found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from journal.domain.records import Kind


class Problem(StrEnum):
    """One way in which a journal can be unsound."""

    PAGE = "a page of the file does not authenticate"
    STRUCTURE = "the structure of the file is not sound"
    REFERENCE = "a row refers to one that is missing"
    INDEX = "the search index does not agree with the words"
    REVISION = "a revision cannot be read"
    CHAIN = "a revision replaces one that is missing"
    HEAD = "the newest revision of a record is not the one listed"
    ENTRY = "an entry is not listed as it was written"
    LABEL = "a label is not listed as it was written"
    IMPORT_KEY = "an imported row would not be known again"


@dataclass(frozen=True, slots=True)
class CheckReport:
    """How many revisions, and records of each kind (not deleted), were read, and what is wrong.

    ``problems`` says how often each problem was met.
    """

    revisions: int
    records: Mapping[Kind, int] = field(default_factory=dict)
    problems: Mapping[Problem, int] = field(default_factory=dict)

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems
