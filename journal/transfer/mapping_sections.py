"""One section of a mapping file, read key by key and checked for keys that mean nothing."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from journal.domain.errors import InvalidValueError
from journal.i18n import translate

DEFAULT_ENDS = (Decimal(0), Decimal(10))

_T = TypeVar("_T")


class Section:
    """A table of a TOML file; every error names it, e.g. ``[fields.mood]``."""

    def __init__(self, name: str, table: object) -> None:
        self._name = name
        self._read: set[str] = set()
        if not isinstance(table, Mapping):
            raise self.wrong(translate("Import", "a table was expected"))
        self._table = table

    def wrong(self, problem: str) -> InvalidValueError:
        """Return the error that says what is wrong with this section."""
        return InvalidValueError(f"[{self._name}] {problem}" if self._name else problem)

    def names(self) -> tuple[str, ...]:
        """Return the keys of the section."""
        return tuple(self._table)

    def section(self, name: str) -> Section:
        """Return the section inside this one, empty when it is not there."""
        self.known(name)
        inner = f"{self._name}.{name}" if self._name else name
        return Section(inner, self._table.get(name, {}))

    def known(self, *names: str) -> None:
        """Mark keys as ones that have a meaning."""
        self._read.update(names)

    def finish(self) -> None:
        """Raise for the first key that was not read."""
        for name in self._table:
            if name not in self._read:
                raise self.wrong(translate("Import", "{key} means nothing here").format(key=name))

    def text(self, key: str, default: str = "") -> str:
        """Return a text, or ``default`` when the key is not there."""
        return self._typed(key, str, default)

    def needed(self, key: str) -> str:
        """Return a text that must be there."""
        text = self.text(key)
        if not text:
            raise self.wrong(translate("Import", "{key} is needed").format(key=key))
        return text

    def character(self, key: str) -> str:
        """Return one character that may part fields, or an empty text."""
        text = self.text(key)
        if len(text) > 1 or text in tuple('"\r\n\0 '):
            raise self.wrong(translate("Import", "{key} is one character").format(key=key))
        return text

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts, empty when the key is not there."""
        texts = self._typed(key, list, [])
        if not all(isinstance(each, str) for each in texts):
            raise self.wrong(translate("Import", "{key} is a list of texts").format(key=key))
        return tuple(texts)

    def names_of_columns(self, key: str) -> dict[str, str]:
        """Return columns with the names they get: a table, or a list that keeps their own."""
        if isinstance(self._table.get(key), Mapping):
            columns = self.section(key)
            return {column: columns.needed(column) for column in columns.names()}
        return {column: column for column in self.texts(key)}

    def number(self, key: str) -> Decimal:
        """Return a number."""
        return self._decimal(key, self._table.get(key))

    def ends(self, key: str) -> tuple[Decimal, Decimal]:
        """Return the two different ends of a scale, 0 and 10 when the key is not there."""
        self.known(key)
        ends = self._table.get(key, list(DEFAULT_ENDS))
        if not isinstance(ends, list) or len(ends) != len(DEFAULT_ENDS):
            raise self.wrong(translate("Import", "{key} is a pair of numbers").format(key=key))
        low, high = (self._decimal(key, each) for each in ends)
        if low == high:
            raise self.wrong(translate("Import", "{key} needs two different ends").format(key=key))
        return low, high

    def zone(self, key: str) -> ZoneInfo | None:
        """Return a time zone such as Europe/Amsterdam, None when the key is not there."""
        name = self.text(key)
        if not name:
            return None
        try:
            return ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise self.wrong(
                translate("Import", "{key} is not a known time zone").format(key=key)
            ) from None

    def _decimal(self, key: str, value: object) -> Decimal:
        self.known(key)
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            raise self.wrong(translate("Import", "{key}: a number was expected").format(key=key))
        exact = Decimal(value)
        if not exact.is_finite():
            raise self.wrong(translate("Import", "{key}: a number was expected").format(key=key))
        return exact

    def _typed(self, key: str, wanted: type[_T], default: _T) -> _T:
        self.known(key)
        value = self._table.get(key, default)
        if not isinstance(value, wanted):
            kind = translate("Import", "a text") if wanted is str else translate("Import", "a list")
            raise self.wrong(translate("Import", "{key} is {kind}").format(key=key, kind=kind))
        return value
