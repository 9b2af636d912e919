"""The header: the root key, wrapped under a passphrase, in at most 4 KiB of canonical JSON.

Each slot wraps one root key and authenticates the whole header with it. A journal has one slot;
while its root key is being replaced it has a second, pending one.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import uuid
from dataclasses import dataclass, replace
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from journal.domain.errors import InvalidValueError, NewerJournalError, WrongPassphraseError
from journal.vault.canonical_json import from_canonical, to_bytes, to_canonical, to_text
from journal.vault.key_derivation import (
    KEY_BYTES,
    SALT_BYTES,
    KeyCost,
    RootKey,
    key_of_passphrase,
)

LARGEST = 4096
FORMAT = 1
_NONCE_BYTES = 12
_WRAPPED_BYTES = KEY_BYTES + 16
_MAC_BYTES = 32
_SLOT_STATES = ("current", "pending")
_HEADER_FIELDS = {"format", "journal", "made_at", "sha256", "slots"}
_SLOT_FIELDS = {"kdf", "mac", "nonce", "state", "wrapped"}
_KDF_FIELDS = {"lanes", "memory_kib", "name", "passes", "salt"}


class TamperedHeaderError(InvalidValueError):
    """The header is whole, opens with the passphrase, and was changed by someone."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One wrapped root key."""

    cost: KeyCost
    salt: bytes
    nonce: bytes
    wrapped: bytes
    mac: bytes = bytes(_MAC_BYTES)
    state: str = "current"


@dataclass(frozen=True, slots=True)
class Header:
    """The journal's id, when it was made (UTC milliseconds), and its slots."""

    journal: str
    made_at: int
    slots: tuple[Slot, ...]


def new_header(root: RootKey, passphrase: str, cost: KeyCost, made_at: int) -> Header:
    """Return the header of a new journal. Slow: derives a key."""
    header = Header(str(uuid.uuid4()), made_at, ())
    slot = _wrap(header.journal, root, passphrase, cost)
    return _authenticated(replace(header, slots=(slot,)), root)


def to_bytes_on_disk(header: Header) -> bytes:
    """Return the header as it is written."""
    plain = _plain(header)
    return to_canonical(plain | {"sha256": _digest(plain)})


def from_bytes_on_disk(data: bytes) -> Header:
    """Return the header read from disk: its bounds checked first, then its checksum.

    Raises ``InvalidValueError`` where it is damaged and ``NewerJournalError`` for a later format.
    """
    if len(data) > LARGEST:
        raise InvalidValueError("it is larger than a header can be")
    plain = from_canonical(data)
    written = plain.pop("sha256", None)
    if written != _digest(plain):
        raise InvalidValueError("its checksum does not agree")
    if _integer(plain.get("format")) > FORMAT:
        raise NewerJournalError("the journal was written by a newer Mooring")
    if plain["format"] != FORMAT or set(plain) | {"sha256"} != _HEADER_FIELDS:
        raise InvalidValueError("it has unknown fields")
    return Header(_uuid(plain["journal"]), _integer(plain["made_at"]), _slots(plain["slots"]))


def unwrap(header: Header, passphrase: str) -> RootKey:
    """Return the root key of the current slot. Slow: derives a key.

    Raises ``WrongPassphraseError``, or ``TamperedHeaderError`` where the passphrase is right and
    the header was changed.
    """
    slot = header.slots[0]
    bound = _bound(header.journal, slot.cost, slot.salt)
    try:
        key = key_of_passphrase(passphrase, slot.salt, slot.cost)
        secret = ChaCha20Poly1305(key).decrypt(slot.nonce, slot.wrapped, bound)
    except (InvalidTag, InvalidValueError):
        raise WrongPassphraseError("the passphrase does not open this journal") from None
    root = RootKey(secret)
    assert_authentic(header, root)
    return root


def assert_authentic(header: Header, root: RootKey) -> None:
    """Raise ``TamperedHeaderError`` unless a slot's code agrees under ``root``."""
    expected = _mac(header, root)
    if not any(hmac.compare_digest(slot.mac, expected) for slot in header.slots):
        raise TamperedHeaderError("it was changed by someone")


def _wrap(journal: str, root: RootKey, passphrase: str, cost: KeyCost) -> Slot:
    salt, nonce = os.urandom(SALT_BYTES), os.urandom(_NONCE_BYTES)
    key = key_of_passphrase(passphrase, salt, cost)
    wrapped = ChaCha20Poly1305(key).encrypt(nonce, root.secret, _bound(journal, cost, salt))
    return Slot(cost, salt, nonce, wrapped)


def _authenticated(header: Header, root: RootKey) -> Header:
    mac = _mac(header, root)
    return replace(header, slots=tuple(replace(slot, mac=mac) for slot in header.slots))


def _mac(header: Header, root: RootKey) -> bytes:
    unsigned = tuple(replace(slot, mac=bytes(_MAC_BYTES)) for slot in header.slots)
    covered = to_canonical(_plain(replace(header, slots=unsigned)))
    return hmac.new(root.header, covered, hashlib.sha256).digest()


def _digest(plain: dict[str, Any]) -> str:
    return hashlib.sha256(to_canonical(plain)).hexdigest()


def _bound(journal: str, cost: KeyCost, salt: bytes) -> bytes:
    return to_canonical({"format": FORMAT, "journal": journal, "kdf": _plain_kdf(cost, salt)})


def _plain(header: Header) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "journal": header.journal,
        "made_at": header.made_at,
        "slots": [_plain_slot(slot) for slot in header.slots],
    }


def _plain_slot(slot: Slot) -> dict[str, Any]:
    return {
        "kdf": _plain_kdf(slot.cost, slot.salt),
        "mac": to_text(slot.mac),
        "nonce": to_text(slot.nonce),
        "state": slot.state,
        "wrapped": to_text(slot.wrapped),
    }


def _plain_kdf(cost: KeyCost, salt: bytes) -> dict[str, Any]:
    return {
        "lanes": cost.lanes,
        "memory_kib": cost.memory_kib,
        "name": "argon2id",
        "passes": cost.passes,
        "salt": to_text(salt),
    }


def _slots(plain: object) -> tuple[Slot, ...]:
    if not isinstance(plain, list) or not 1 <= len(plain) <= len(_SLOT_STATES):
        raise InvalidValueError("it has no key slot")
    slots = tuple(_slot(each) for each in plain)
    if tuple(slot.state for slot in slots) != _SLOT_STATES[: len(slots)]:
        raise InvalidValueError("its key slots are in disorder")
    return slots


def _slot(plain: object) -> Slot:
    if not isinstance(plain, dict) or set(plain) != _SLOT_FIELDS:
        raise InvalidValueError("a key slot has unknown fields")
    kdf = plain["kdf"]
    if not isinstance(kdf, dict) or set(kdf) != _KDF_FIELDS or kdf["name"] != "argon2id":
        raise InvalidValueError("a key slot is made in an unknown way")
    return Slot(
        cost=KeyCost(kdf["memory_kib"], kdf["passes"], kdf["lanes"]),
        salt=to_bytes(kdf["salt"], SALT_BYTES),
        nonce=to_bytes(plain["nonce"], _NONCE_BYTES),
        wrapped=to_bytes(plain["wrapped"], _WRAPPED_BYTES),
        mac=to_bytes(plain["mac"], _MAC_BYTES),
        state=plain["state"],
    )


def _uuid(text: object) -> str:
    try:
        known = str(uuid.UUID(text)) if isinstance(text, str) else ""
    except ValueError:
        known = ""
    if not known or known != text:
        raise InvalidValueError("its journal id is not one")
    return known


def _integer(value: object) -> int:
    if type(value) is not int or value < 0:
        raise InvalidValueError("a number was expected")
    return value
