"""JSON with exactly one spelling: sorted keys, no spaces, no key twice."""

from __future__ import annotations

import base64
import binascii
import json
from typing import Any

from journal.domain.errors import InvalidValueError


def to_canonical(value: object) -> bytes:
    """Return ``value`` in its one spelling."""
    text = json.dumps(value, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return text.encode("ascii")


def from_canonical(data: bytes) -> dict[str, Any]:
    """Return the object in ``data``; ``InvalidValueError`` for any other spelling of it."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        raise InvalidValueError("it is not JSON") from None
    if not isinstance(value, dict) or to_canonical(value) != data:
        raise InvalidValueError("it is not written the one way it can be")
    return value


def to_text(data: bytes) -> str:
    """Return bytes as base64."""
    return base64.b64encode(data).decode("ascii")


def to_bytes(text: object, length: int) -> bytes:
    """Return the ``length`` bytes of strict base64 ``text``; ``InvalidValueError`` otherwise."""
    if not isinstance(text, str):
        raise InvalidValueError("base64 was expected")
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise InvalidValueError("it is not base64") from None
    if len(data) != length or to_text(data) != text:
        raise InvalidValueError("it has the wrong length")
    return data
