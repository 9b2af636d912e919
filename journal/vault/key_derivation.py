"""From passphrase to key: Argon2id for the passphrase, HKDF-SHA256 for the keys of the parts."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from journal.domain.errors import InvalidValueError, StorageError

KEY_BYTES = 32
SALT_BYTES = 16
SHORTEST_PASSPHRASE = 10
LONGEST_PASSPHRASE_BYTES = 4096
MEBIBYTE = 1024
"""In the kibibytes that Argon2 counts."""


@dataclass(frozen=True, slots=True)
class KeyCost:
    """The price of one guess: Argon2id memory in KiB, passes, lanes.

    Raises ``InvalidValueError`` outside 19 MiB to 1 GiB, 1 to 10 passes, 1 to 8 lanes, so that
    a crafted header can neither exhaust the machine nor weaken the key.
    """

    memory_kib: int = 256 * MEBIBYTE
    passes: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        """Check the bounds, before anything is allocated."""
        bounds = (
            (self.memory_kib, 19 * MEBIBYTE, 1024 * MEBIBYTE),
            (self.passes, 1, 10),
            (self.lanes, 1, 8),
        )
        for value, low, high in bounds:
            if type(value) is not int or not low <= value <= high:
                raise InvalidValueError("the price of a key is out of bounds")


def normalised(passphrase: str) -> bytes:
    """Return the bytes a passphrase stands for: NFC in UTF-8, spaces and emoji kept.

    Raises ``InvalidValueError`` for one over 4,096 bytes or that cannot be written as UTF-8.
    """
    try:
        secret = unicodedata.normalize("NFC", passphrase).encode("utf-8")
    except UnicodeEncodeError:
        raise InvalidValueError("the passphrase has characters that cannot be used") from None
    if len(secret) > LONGEST_PASSPHRASE_BYTES:
        raise InvalidValueError("the passphrase is too long")
    return secret


def assert_acceptable(passphrase: str) -> None:
    """Raise ``InvalidValueError`` for a new passphrase shorter than 10 characters."""
    normalised(passphrase)
    if len(unicodedata.normalize("NFC", passphrase)) < SHORTEST_PASSPHRASE:
        raise InvalidValueError(f"a passphrase needs at least {SHORTEST_PASSPHRASE} characters")


def key_of_passphrase(passphrase: str, salt: bytes, cost: KeyCost) -> bytes:
    """Return the 32-byte key that wraps the root key. Slow, by design.

    Raises ``InvalidValueError`` for what no passphrase can be, and ``StorageError`` where the
    machine has too little memory for ``cost``.
    """
    try:
        return hash_secret_raw(
            normalised(passphrase),
            salt,
            time_cost=cost.passes,
            memory_cost=cost.memory_kib,
            parallelism=cost.lanes,
            hash_len=KEY_BYTES,
            type=Type.ID,
        )
    except (HashingError, MemoryError):
        raise StorageError("there is too little memory to open the journal") from None


@dataclass(frozen=True, slots=True, repr=False)
class RootKey:
    """The 32 random bytes that everything in a journal hangs on."""

    secret: bytes

    def __post_init__(self) -> None:
        """Check the length."""
        if len(self.secret) != KEY_BYTES:
            raise InvalidValueError("a root key has 32 bytes")

    @property
    def database(self) -> bytes:
        """The raw key of ``journal.db``."""
        return self._derived(b"mooring/db/1")

    @property
    def header(self) -> bytes:
        """The key that authenticates the header."""
        return self._derived(b"mooring/header/1")

    @property
    def state(self) -> bytes:
        """The key that authenticates ``state.json``."""
        return self._derived(b"mooring/state/1")

    def _derived(self, purpose: bytes) -> bytes:
        return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=purpose).derive(
            self.secret
        )
