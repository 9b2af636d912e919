"""What the window takes, and nothing of what the commands take: it opens without them."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from journal.commands.outcomes import UsageError
from journal.i18n import translate


class Parser(argparse.ArgumentParser):
    """A parser that raises one sentence instead of printing its whole usage."""

    def error(self, message: str) -> NoReturn:
        """Raise ``UsageError``."""
        sentence = translate("Command", "{problem}. {program} --help says what there is.")
        problem = message[:1].upper() + message[1:]
        raise UsageError(sentence.format(problem=problem.rstrip("."), program=self.prog))


def window_wanted(arguments: Sequence[str]) -> argparse.Namespace | None:
    """Return what the window is to open with, or None where a command or help is asked for."""
    wanted, more = window_parser().parse_known_args(arguments)
    return None if more else wanted


def window_parser() -> Parser:
    """Return the parser of all that may stand before a command."""
    parser = Parser(prog="mooring", allow_abbrev=False, add_help=False)
    add_journal(parser, required=False)
    parser.add_argument(
        "--demo", action="store_true", help=translate("Command", "open a throwaway sample journal")
    )
    return parser


def add_journal(parser: argparse.ArgumentParser, *, required: bool) -> None:
    """Let ``parser`` take the folder of the journal."""
    words = translate("Command", "the folder of the journal")
    parser.add_argument("--journal", type=_folder, metavar="DIR", required=required, help=words)


def _folder(text: str) -> Path:
    try:
        return Path(text).resolve()
    except (OSError, RuntimeError):
        raise argparse.ArgumentTypeError(translate("Command", "this cannot be a folder")) from None
