"""Domain objects as plain JSON and back: the form kept in revisions and in the JSON export.

A dataclass becomes an object without the fields that have their default value; enums become
their values, tuples lists, ratings their tenths. Reading checks every key and type, so that a
changed file is refused and never half understood.
"""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, NewType, Union, get_args, get_origin, get_type_hints

from journal.domain.appointments import Appointment
from journal.domain.entries import Entry
from journal.domain.errors import InvalidValueError
from journal.domain.practice.runs import PracticeRun
from journal.domain.preferences import Preference
from journal.domain.ratings import Rating
from journal.domain.records import Kind
from journal.domain.vocabulary import Label

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Payload = dict[str, Any]
Content = Entry | Label | Appointment | PracticeRun | Preference

CONTENT_OF_KIND: dict[Kind, type[Content]] = {
    Kind.ENTRY: Entry,
    Kind.TRIGGER: Label,
    Kind.FEELING: Label,
    Kind.COPING: Label,
    Kind.TRACKER: Label,
    Kind.APPOINTMENT: Appointment,
    Kind.PRACTICE: PracticeRun,
    Kind.PREFERENCE: Preference,
}
IMPLIED = ("id", "kind")
"""Fields that the record itself says, so its payload does not."""


def to_payload(content: Content) -> Payload:
    """Return ``content`` as plain JSON, without its record id and kind.

    Raises ``InvalidValueError`` for a text that cannot be written as UTF-8.
    """
    plain = _plain_object(content)
    return {name: value for name, value in plain.items() if name not in IMPLIED}


def from_payload(kind: Kind, record: str, payload: Mapping[str, Any]) -> Content:
    """Return the object that ``payload`` describes.

    Raises ``InvalidValueError`` for a missing or unknown key, a wrong type, or a value that the
    domain does not allow.
    """
    content_type = CONTENT_OF_KIND[kind]
    implied = {"id": record, "kind": kind.value}
    expected = {each.name for each in fields(content_type)}
    whole = dict(payload) | {name: implied[name] for name in IMPLIED if name in expected}
    content: Content = _object(content_type, whole)
    return content


def plain_fields(value: DataclassInstance) -> Payload:
    """Return every field of a dataclass as plain JSON, those with their default value too."""
    return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}


def read_fields(wanted: type, plain: Mapping[str, Any]) -> Any:
    """Return the dataclass ``wanted`` made of plain JSON fields.

    Raises ``InvalidValueError`` as ``from_payload`` does.
    """
    return _object(wanted, plain)


def _plain_object(value: DataclassInstance) -> Payload:
    plain: Payload = {}
    for each in fields(value):
        held = getattr(value, each.name)
        if not _is_default(each, held):
            plain[each.name] = _plain(held)
    return plain


def _is_default(each: Field[Any], held: object) -> bool:
    if each.default_factory is not MISSING:
        return bool(held == each.default_factory())
    return bool(each.default is not MISSING and held == each.default)


def _plain(value: object) -> Any:
    if isinstance(value, Rating):
        return [value.tenths, value.anchors]
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value) and not isinstance(value, type):
        return _plain_object(value)
    if isinstance(value, Mapping):
        return {key: _plain(held) for key, held in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(held) for held in value]
    return _writable(value) if isinstance(value, str) else value


@cache
def _types_of(of: type) -> dict[str, Any]:
    return get_type_hints(of)


def _object(wanted: type, plain: object) -> Any:
    if not isinstance(plain, Mapping):
        raise InvalidValueError(f"{wanted.__name__} must be an object")
    hints = _types_of(wanted)
    unknown = set(plain) - set(hints)
    if unknown:
        raise InvalidValueError(f"{wanted.__name__} has unknown fields")
    values = {name: _value(hints[name], held) for name, held in plain.items()}
    try:
        return wanted(**values)
    except TypeError:
        raise InvalidValueError(f"{wanted.__name__} lacks a field it needs") from None


def _value(wanted: Any, plain: Any) -> Any:
    if isinstance(wanted, NewType):
        wanted = wanted.__supertype__
    if get_origin(wanted) in {Union, types.UnionType}:
        return _one_of(get_args(wanted), plain)
    if get_origin(wanted) is not None:
        return _collection(wanted, plain)
    return _single(wanted, plain)


def _one_of(choices: tuple[Any, ...], plain: Any) -> Any:
    for choice in choices:
        try:
            return _value(choice, plain)
        except InvalidValueError:
            continue
    raise InvalidValueError("a value is of a type it cannot have")


def _collection(wanted: Any, plain: Any) -> Any:
    if get_origin(wanted) in {tuple, list}:
        if not isinstance(plain, list):
            raise InvalidValueError("a list was expected")
        return get_origin(wanted)(_value(get_args(wanted)[0], held) for held in plain)
    if not isinstance(plain, Mapping):
        raise InvalidValueError("an object was expected")
    key_type, value_type = get_args(wanted)
    return {_value(key_type, key): _value(value_type, held) for key, held in plain.items()}


def _single(wanted: Any, plain: Any) -> Any:
    if wanted is Rating:
        return _rating(plain)
    if is_dataclass(wanted):
        return _object(wanted, plain)  # type: ignore[arg-type]
    if issubclass(wanted, Enum):
        try:
            return wanted(plain)
        except ValueError:
            raise InvalidValueError(f"unknown {wanted.__name__}") from None
    if type(plain) is not wanted:
        raise InvalidValueError(f"{wanted.__name__} was expected")
    return _writable(plain) if wanted is str else plain


def _writable(text: str) -> str:
    """Return ``text``, refusing half of a surrogate pair: JSON can spell it, UTF-8 cannot."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise InvalidValueError("a text has characters that cannot be kept") from None
    return text


def _rating(plain: Any) -> Rating:
    if not isinstance(plain, list) or [type(part) for part in plain] != [int, int]:
        raise InvalidValueError("a rating is two whole numbers")
    return Rating.from_tenths(*plain)
