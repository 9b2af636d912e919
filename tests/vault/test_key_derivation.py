"""Keys come out as the published algorithms say, and their price has bounds."""

import hashlib
import hmac
from typing import Any

import pytest
from argon2.exceptions import HashingError

from journal.domain.errors import InvalidValueError, StorageError
from journal.vault import key_derivation
from journal.vault.key_derivation import (
    MEBIBYTE,
    KeyCost,
    RootKey,
    assert_acceptable,
    key_of_passphrase,
    normalised,
)
from tests.support.journals import CHEAP

ROOT = RootKey(bytes(range(32)))


def test_argon2id_gives_the_answer_of_its_reference_implementation() -> None:
    key = key_of_passphrase("password", b"somesalt", KeyCost(64 * MEBIBYTE, 2, 1))
    assert key.hex() == "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"


def test_the_key_of_a_passphrase_never_changes() -> None:
    key = key_of_passphrase("four quiet boats at rest", bytes(range(16)), CHEAP)
    assert key.hex() == "e6f09b8a812b460801727034faa14537709d94e0b88dca7bd01bb27d1abbe30b"


def hkdf_by_hand(secret: bytes, purpose: bytes) -> bytes:
    """Return what RFC 5869 says for an empty salt and one block."""
    extracted = hmac.new(bytes(32), secret, hashlib.sha256).digest()
    return hmac.new(extracted, purpose + b"\x01", hashlib.sha256).digest()


def test_the_keys_of_the_parts_are_those_of_rfc_5869_and_all_differ() -> None:
    assert ROOT.database == hkdf_by_hand(ROOT.secret, b"mooring/db/1")
    assert ROOT.header == hkdf_by_hand(ROOT.secret, b"mooring/header/1")
    assert ROOT.state == hkdf_by_hand(ROOT.secret, b"mooring/state/1")
    assert ROOT.database.hex().startswith("cb4e943bc9a1bf8c6ef4cc754887875403bd5145d7b6e350")
    assert len({ROOT.secret, ROOT.database, ROOT.header, ROOT.state}) == 4


def test_a_new_journal_pays_the_full_price() -> None:
    cost = KeyCost()
    assert (cost.memory_kib, cost.passes, cost.lanes) == (256 * MEBIBYTE, 3, 4)


@pytest.mark.parametrize(
    "bounds", [(19 * MEBIBYTE, 1, 1), (1024 * MEBIBYTE, 10, 8), (64 * MEBIBYTE, 3, 4)]
)
def test_a_price_within_the_bounds_is_read(bounds: tuple[int, int, int]) -> None:
    assert KeyCost(*bounds)


@pytest.mark.parametrize(
    "beyond",
    [
        (19 * MEBIBYTE - 1, 1, 1),
        (1024 * MEBIBYTE + 1, 1, 1),
        (10**12, 1, 1),
        (19 * MEBIBYTE, 0, 1),
        (19 * MEBIBYTE, 11, 1),
        (19 * MEBIBYTE, 1, 0),
        (19 * MEBIBYTE, 1, 9),
        (19.0 * MEBIBYTE, 1, 1),
        (19 * MEBIBYTE, True, 1),
        ("19456", 1, 1),
        (19 * MEBIBYTE, 1, None),
    ],
)
def test_a_price_beyond_the_bounds_is_refused_before_anything_is_allocated(
    beyond: tuple[Any, Any, Any],
) -> None:
    with pytest.raises(InvalidValueError, match="out of bounds"):
        KeyCost(*beyond)


@pytest.mark.parametrize("failure", [HashingError("no memory"), MemoryError()])
def test_too_little_memory_has_its_name(
    monkeypatch: pytest.MonkeyPatch, failure: Exception
) -> None:
    def fail(*_: object, **__: object) -> bytes:
        raise failure

    monkeypatch.setattr(key_derivation, "hash_secret_raw", fail)
    with pytest.raises(StorageError, match="memory"):
        key_of_passphrase("four quiet boats", bytes(16), CHEAP)


def test_one_passphrase_has_one_spelling_in_bytes() -> None:
    assert normalised("cafe\u0301 🚌  x ") == "café 🚌  x ".encode()


@pytest.mark.parametrize("text", ["\ud800", "x" * 4097, "é" * 2049])
def test_what_no_passphrase_can_be_is_refused(text: str) -> None:
    with pytest.raises(InvalidValueError):
        normalised(text)


@pytest.mark.parametrize("passphrase", ["ten letter", "🚌" * 10, "x" * 4096])
def test_ten_characters_are_enough(passphrase: str) -> None:
    assert_acceptable(passphrase)


@pytest.mark.parametrize("passphrase", ["", "nine char", "e\u0301" * 9])
def test_fewer_are_refused_counted_as_a_reader_counts(passphrase: str) -> None:
    with pytest.raises(InvalidValueError, match="at least 10"):
        assert_acceptable(passphrase)


def test_a_root_key_has_32_bytes_and_does_not_show_them() -> None:
    with pytest.raises(InvalidValueError):
        RootKey(bytes(31))
    assert "secret" not in repr(ROOT)
    assert ROOT.secret.hex() not in repr(ROOT)
