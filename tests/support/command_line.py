"""Commands as a script or a person runs them, in this process or in one of their own."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from journal.cli import run
from journal.commands.passphrases import AskedPassphrase
from journal.commands.surroundings import Surroundings
from journal.commands.terminal import Terminal
from tests.support.journals import CHEAP, PASSPHRASE

ZONE = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2026, 11, 22, 8, 20, tzinfo=ZONE)
MAIN = Path(__file__).resolve().parents[2] / "main.py"


@dataclass(frozen=True)
class Ended:
    """How a command ended, and what it said."""

    status: int
    said: str
    warned: str


@dataclass
class CommandLine:
    """Someone at a prompt: a folder with a journal, a passphrase, a clock that stands."""

    journal: Path
    passphrase: str = PASSPHRASE
    prompts: list[str] = field(default_factory=list)

    def __call__(self, command: str, *arguments: str | Path, given: str | bytes = "") -> Ended:
        """Run ``command`` on the journal in this process, ``given`` on standard input."""
        return self.bare([command, "--journal", str(self.journal), *map(str, arguments)], given)

    def bare(self, arguments: Sequence[str], given: str | bytes = "") -> Ended:
        """Run exactly ``arguments``."""
        said, warned = io.StringIO(), io.StringIO()
        data = given.encode() if isinstance(given, str) else given
        status = run(arguments, Terminal(io.BytesIO(data), said, warned), self.surroundings)
        return Ended(status, said.getvalue(), warned.getvalue())

    def surroundings(self, _wanted: Namespace, terminal: Terminal) -> Surroundings:
        """Give a command everything but the real terminal, clock and cost."""
        return Surroundings(terminal, AskedPassphrase(self.type), lambda: NOW, ZONE, CHEAP)

    def type(self, prompt: str) -> str:
        """Type the passphrase at a prompt."""
        self.prompts.append(prompt)
        return self.passphrase


def run_process(
    *arguments: str | Path,
    given: bytes = f"{PASSPHRASE}\n".encode(),
    env: dict[str, str] | None = None,
    prepare: Callable[[], None] | None = None,
) -> Ended:
    """Run `python main.py` with the passphrase on file descriptor 0, as a script would."""
    ended = subprocess.run(
        [sys.executable, str(MAIN), *map(str, arguments)],
        input=given,
        capture_output=True,
        env={**os.environ, **(env or {})},
        preexec_fn=prepare,
        timeout=60,
        check=False,
    )
    return Ended(ended.returncode, ended.stdout.decode(), ended.stderr.decode())
