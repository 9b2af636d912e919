"""All that a command is given: streams, the passphrase, the clock."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from journal.commands.passphrases import Passphrases
from journal.commands.terminal import Terminal

if TYPE_CHECKING:
    from journal.vault.key_derivation import KeyCost

_ZONES = "zoneinfo/"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """``now`` gives the aware local time, in ``zone`` where its IANA name is known.

    ``cost`` is the price of a new passphrase's key; None for what a journal ought to have.
    """

    terminal: Terminal
    passphrases: Passphrases
    now: Callable[[], datetime]
    zone: ZoneInfo | None = None
    cost: KeyCost | None = None


def local_now() -> datetime:
    """Return the present time on this computer's clock, aware."""
    return datetime.now().astimezone()


def local_zone(link: Path = Path("/etc/localtime")) -> ZoneInfo | None:
    """Return this computer's time zone, or None where only its offset can be known."""
    name = os.environ.get("TZ", "").removeprefix(":")
    if not name and link.is_symlink():
        name = str(link.readlink()).rpartition(_ZONES)[2]
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
