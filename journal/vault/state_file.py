"""``state.json``: the last generation of the journal that this machine has seen."""

from __future__ import annotations

import hashlib
import hmac
from contextlib import suppress
from pathlib import Path

from journal.domain.errors import InvalidValueError
from journal.files import read_small, write_complete
from journal.vault.canonical_json import from_canonical, to_bytes, to_canonical, to_text
from journal.vault.key_derivation import RootKey

STATE = "state.json"
_LARGEST = 1024


def read_generation(folder: Path, journal: str, root: RootKey) -> int:
    """Return the generation last seen; 0 where nothing that can be believed is kept."""
    with suppress(OSError, InvalidValueError, KeyError):
        plain = from_canonical(read_small(folder / STATE, _LARGEST))
        mac = to_bytes(plain.pop("mac"), hashlib.sha256().digest_size)
        known = plain.get("journal") == journal and type(plain.get("generation")) is int
        if known and hmac.compare_digest(mac, _mac(plain, root)):
            return int(plain["generation"])
    return 0


def write_generation(folder: Path, journal: str, root: RootKey, generation: int) -> None:
    """Keep the generation seen now."""
    plain: dict[str, object] = {"generation": generation, "journal": journal}
    signed = plain | {"mac": to_text(_mac(plain, root))}
    write_complete(folder / STATE, to_canonical(signed), force=True)


def _mac(plain: dict[str, object], root: RootKey) -> bytes:
    return hmac.new(root.state, to_canonical(plain), hashlib.sha256).digest()
