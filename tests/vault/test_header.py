"""The header wraps the root key, is read within bounds, and shows who changed it."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.errors import InvalidValueError, NewerJournalError, WrongPassphraseError
from journal.vault.canonical_json import to_canonical
from journal.vault.header import (
    LARGEST,
    Header,
    TamperedHeaderError,
    assert_authentic,
    from_bytes_on_disk,
    new_header,
    to_bytes_on_disk,
    unwrap,
)
from journal.vault.key_derivation import RootKey, key_of_passphrase
from tests.support.journals import CHEAP, PASSPHRASE

ROOT = RootKey(bytes(range(32)))
ON_DISK = (
    b'{"format":1,"journal":"331ff8ab-8677-459f-82ac-3ba3c7b26078","made_at":1795369200000,'
    b'"sha256":"61116502a849d066b47c084234c6db22cca0aa146d5ba7a0f3b9f53c70300ba8","slots":[{'
    b'"kdf":{"lanes":1,"memory_kib":19456,"name":"argon2id","passes":1,'
    b'"salt":"9mpiJgz3wK6KzdnnnrwEUg=="},"mac":"AfyCbz7ygCvPJxyfXbeYJ3+5HixBQbo2XZhAzC0/iOk=",'
    b'"nonce":"Gmfcf/W4GAZZLWjR","state":"current",'
    b'"wrapped":"iHhZF+mbWVMmYO1SEjVqtKGj1imf65UzOuKLVwDSTPm72+JSRXlYUjdvCl1Uwbyd"}]}'
)
HEADER = from_bytes_on_disk(ON_DISK)
Change = Callable[[dict[str, Any]], object]


def changed(change: Change, *, with_checksum: bool = True) -> bytes:
    """Return the header as someone who knows the format would change it."""
    plain = json.loads(ON_DISK)
    plain.pop("sha256")
    change(plain)
    digest = hashlib.sha256(to_canonical(plain)).hexdigest()
    return to_canonical(plain | {"sha256": digest} if with_checksum else plain)


def test_a_header_made_long_ago_opens_with_its_passphrase() -> None:
    assert unwrap(HEADER, PASSPHRASE) == ROOT
    assert (HEADER.journal[:8], HEADER.made_at) == ("331ff8ab", 1795369200000)
    assert to_bytes_on_disk(HEADER) == ON_DISK


def test_the_root_key_is_wrapped_as_rfc_8439_says() -> None:
    slot = HEADER.slots[0]
    bound = to_canonical(
        {
            "format": 1,
            "journal": HEADER.journal,
            "kdf": json.loads(ON_DISK)["slots"][0]["kdf"],
        }
    )
    key = key_of_passphrase(PASSPHRASE, slot.salt, slot.cost)
    assert ChaCha20Poly1305(key).decrypt(slot.nonce, slot.wrapped, bound) == ROOT.secret


def test_no_two_headers_share_salt_nonce_or_id() -> None:
    one, other = (new_header(ROOT, PASSPHRASE, CHEAP, 0) for _ in range(2))
    assert one.journal != other.journal
    assert one.slots[0].salt != other.slots[0].salt
    assert one.slots[0].nonce != other.slots[0].nonce
    for header in (one, other):
        assert unwrap(from_bytes_on_disk(to_bytes_on_disk(header)), PASSPHRASE) == ROOT


@pytest.mark.parametrize("passphrase", ["", "Four quiet boats at rest", PASSPHRASE + " ", "\ud800"])
def test_a_wrong_passphrase_is_told_from_damage(passphrase: str) -> None:
    with pytest.raises(WrongPassphraseError):
        unwrap(HEADER, passphrase)


def test_a_passphrase_opens_however_it_was_typed() -> None:
    header = new_header(ROOT, "cafe\u0301 de la gare", CHEAP, 0)
    assert unwrap(header, "café de la gare") == ROOT


def test_any_changed_byte_is_damage() -> None:
    for place in range(len(ON_DISK)):
        data = bytearray(ON_DISK)
        data[place] ^= 0x01
        with pytest.raises(InvalidValueError):
            from_bytes_on_disk(bytes(data))


@pytest.mark.parametrize("length", range(0, len(ON_DISK), 7))
def test_a_header_cut_short_is_damage(length: int) -> None:
    with pytest.raises(InvalidValueError):
        from_bytes_on_disk(ON_DISK[:length])


def put(*path: Any, value: Any) -> Change:
    """Return a change that puts ``value`` at a path."""

    def change(plain: Any) -> None:
        for step in path[:-1]:
            plain = plain[step]
        plain[path[-1]] = value

    return change


def drop(*path: Any) -> Change:
    """Return a change that drops what is at a path."""

    def change(plain: Any) -> None:
        for step in path[:-1]:
            plain = plain[step]
        del plain[path[-1]]

    return change


KDF = ("slots", 0, "kdf")


@pytest.mark.parametrize(
    "change",
    [
        put("extra", value=1),
        drop("journal"),
        drop("format"),
        put("format", value=0),
        put("format", value="2"),
        put("format", value=True),
        put("journal", value="not-an-id"),
        put("journal", value="331FF8AB-8677-459F-82AC-3BA3C7B26078"),
        put("journal", value=7),
        put("made_at", value=-1),
        put("made_at", value="now"),
        put("made_at", value=True),
        put("slots", value=[]),
        put("slots", value={}),
        put("slots", value=[{}]),
        put("slots", value=["x"]),
        put("slots", value=json.loads(ON_DISK)["slots"] * 2),
        put("slots", value=json.loads(ON_DISK)["slots"] * 3),
        put("slots", 0, "state", value="pending"),
        put("slots", 0, "extra", value=1),
        drop("slots", 0, "mac"),
        put("slots", 0, "mac", value="AAAA"),
        put("slots", 0, "nonce", value=None),
        put("slots", 0, "wrapped", value="*"),
        put("slots", 0, "kdf", value="argon2id"),
        put(*KDF, "name", value="argon2i"),
        put(*KDF, "extra", value=1),
        drop(*KDF, "lanes"),
        put(*KDF, "salt", value="AAAA"),
        put(*KDF, "memory_kib", value=10**9),
        put(*KDF, "memory_kib", value=19456.0),
        put(*KDF, "passes", value=0),
        put(*KDF, "lanes", value="1"),
    ],
)
def test_a_header_that_is_not_one_is_refused_whatever_its_checksum(change: Change) -> None:
    with pytest.raises(InvalidValueError):
        from_bytes_on_disk(changed(change))


def test_a_missing_checksum_is_damage() -> None:
    with pytest.raises(InvalidValueError, match="checksum"):
        from_bytes_on_disk(changed(put("made_at", value=1), with_checksum=False))


def test_a_later_format_is_newer_and_not_damage() -> None:
    with pytest.raises(NewerJournalError):
        from_bytes_on_disk(changed(put("format", value=2)))


def test_a_header_larger_than_any_is_not_even_parsed() -> None:
    with pytest.raises(InvalidValueError, match="larger"):
        from_bytes_on_disk(b" " * (LARGEST + 1))


@given(st.binary(max_size=600))
def test_no_bytes_break_the_reading(data: bytes) -> None:
    with pytest.raises(InvalidValueError):
        from_bytes_on_disk(data)


@pytest.mark.parametrize(
    "change",
    [
        put("made_at", value=0),
        put("slots", 0, "mac", value="A" * 43 + "="),
    ],
)
def test_a_change_beside_the_wrapped_key_is_seen_once_it_opens(change: Change) -> None:
    with pytest.raises(TamperedHeaderError):
        unwrap(from_bytes_on_disk(changed(change)), PASSPHRASE)


@pytest.mark.parametrize(
    "change",
    [
        put("journal", value="00000000-0000-4000-8000-000000000000"),
        put(*KDF, "passes", value=2),
        put(*KDF, "salt", value="AAAAAAAAAAAAAAAAAAAAAA=="),
    ],
)
def test_a_change_that_the_wrapped_key_is_bound_to_lets_nothing_open(change: Change) -> None:
    with pytest.raises(WrongPassphraseError):
        unwrap(from_bytes_on_disk(changed(change)), PASSPHRASE)


def test_a_second_slot_may_wait_for_a_change_of_the_root_key() -> None:
    waiting = replace(HEADER.slots[0], state="pending")
    header = Header(HEADER.journal, HEADER.made_at, (*HEADER.slots, waiting))
    assert from_bytes_on_disk(to_bytes_on_disk(header)) == header
    with pytest.raises(TamperedHeaderError):
        assert_authentic(header, ROOT)
