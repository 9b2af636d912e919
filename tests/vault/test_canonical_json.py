"""Canonical JSON has one spelling, and only that one is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.errors import InvalidValueError
from journal.vault.canonical_json import from_canonical, to_bytes, to_canonical, to_text

OBJECTS = st.dictionaries(st.text(), st.text() | st.integers() | st.lists(st.text()))


@given(OBJECTS)
def test_what_is_written_is_read_again(value: dict[str, object]) -> None:
    assert from_canonical(to_canonical(value)) == value


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"7",
        b'{"a": 1}',
        b'{"b":1,"a":2}',
        b'{"a":1,"a":2}',
        b'{"a":1.0,"a":1.0}',
        b'{"a":"\\u0061"}',
        b'{"a":1}\n',
        '{"a":"é"}'.encode(),
        b"\xff",
        b'{"a":' + b"[" * 100_000,
    ],
)
def test_any_other_spelling_is_refused(data: bytes) -> None:
    with pytest.raises(InvalidValueError):
        from_canonical(data)


@given(st.binary())
def test_any_bytes_are_an_object_or_refused(data: bytes) -> None:
    try:
        value = from_canonical(data)
    except InvalidValueError:
        return
    assert to_canonical(value) == data


@given(st.binary())
def test_bytes_come_back_from_their_text(data: bytes) -> None:
    assert to_bytes(to_text(data), len(data)) == data


@pytest.mark.parametrize("text", [None, 7, "AA", "AA=", "AB==", "A A==", "AA==\n", "Ä===", "AAA="])
def test_base64_is_strict_and_of_the_right_length(text: object) -> None:
    with pytest.raises(InvalidValueError):
        to_bytes(text, 1)
