"""What each command takes, and nothing of what it does: `--help` loads no journal."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from journal.commands.outcomes import UsageError
from journal.commands.terminal import STANDARD_INPUT
from journal.commands.window_arguments import Parser, add_journal, window_parser
from journal.domain.errors import InvalidValueError
from journal.domain.ratings import Rating
from journal.domain.sharing import Share
from journal.i18n import translate

LAST_APPOINTMENT = "last-appointment"
YEARS = range(1900, 2200)
"""Where moments can lie."""

_SHARES = [share.value for share in Share]


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return what was asked for; ``command`` names the command.

    Raises ``UsageError`` for what cannot be understood, ``SystemExit`` after ``--help``.
    """
    parser = Parser(
        prog="mooring",
        description=translate("Command", "A private, encrypted, offline journal."),
        epilog=translate("Command", "Without a command the window opens."),
        allow_abbrev=False,
        parents=[window_parser()],
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name, (words, add) in _commands().items():
        command = commands.add_parser(name, help=words, description=words, allow_abbrev=False)
        add_journal(command, required=True)
        command.add_argument(
            "--passphrase-fd",
            type=int,
            metavar="N",
            help=translate("Command", "read the passphrase as a line of file descriptor N"),
        )
        add(command)
    known, unknown = parser.parse_known_args(arguments)
    if unknown:
        raise UsageError(
            translate(
                "Command", "{option} means nothing here. mooring --help says what there is."
            ).format(option=_without_words(unknown[0]))
        )
    return known


def _commands() -> dict[str, tuple[str, Callable[[argparse.ArgumentParser], None]]]:
    return {
        "create": (
            translate("Command", "Make a new journal and print its recovery sheet once."),
            _add_nothing,
        ),
        "add": (translate("Command", "Note one moment."), _add_entry),
        "entries": (translate("Command", "List entries, newest first."), _add_listing),
        "import": (translate("Command", "Bring in entries of another program."), _add_import),
        "export": (translate("Command", "Write the whole journal, unencrypted."), _add_export),
        "summary": (translate("Command", "Write the page for an appointment."), _add_summary),
        "chart": (translate("Command", "Write a chart."), _add_chart),
        "check": (
            translate("Command", "Verify every page and every record, and count them."),
            _add_nothing,
        ),
    }


def _add_nothing(_parser: argparse.ArgumentParser) -> None:
    """Take nothing but the journal."""


def _add_entry(parser: argparse.ArgumentParser) -> None:
    rating = translate("Command", "0 to 10")
    parser.add_argument("--anxiety", type=_rating, metavar="0-10", help=rating)
    parser.add_argument("--mood", type=_rating, metavar="0-10", help=rating)
    named = translate("Command", "its name, may be repeated; - reads names from standard input")
    parser.add_argument("--trigger", action="append", default=[], metavar="NAME", help=named)
    parser.add_argument("--feeling", action="append", default=[], metavar="NAME", help=named)
    parser.add_argument(
        "--at", metavar="ISO-TIME", help=translate("Command", "when it was; now when left out")
    )
    _add_share(parser, default=None)
    for option, words in (
        ("--note", translate("Command", "read the note from standard input")),
        ("--json", translate("Command", "read the whole entry from standard input")),
    ):
        parser.add_argument(option, type=_standard_input, metavar=STANDARD_INPUT, help=words)


def _add_listing(parser: argparse.ArgumentParser) -> None:
    _add_days(parser, since=_day)
    parser.add_argument(
        "--search",
        metavar="WORDS",
        help=translate("Command", "entries with these words; - reads them from standard input"),
    )
    parser.add_argument(
        "--json", action="store_true", help=translate("Command", "print one JSON document")
    )


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument(
        "--format",
        default="",
        metavar="NAME",
        help=translate("Command", "daylio or csv; known by its columns when left out"),
    )
    parser.add_argument(
        "--mapping",
        type=Path,
        metavar="FILE.toml",
        help=translate("Command", "says what the columns mean"),
    )
    _add_share(parser, default=Share.ONLY_ME.value)
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help=translate("Command", "say what would be new, and keep nothing"),
    )


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", required=True, choices=["json"])
    _add_out(parser, "FILE")


def _add_summary(parser: argparse.ArgumentParser) -> None:
    _add_out(parser, "FILE.pdf|FILE.txt")
    _add_days(parser, since=_day_or_last_appointment)
    parser.add_argument("--paper", choices=["a4", "letter"], default="a4")


def _add_chart(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("chart", choices=["anxiety"])
    _add_out(parser, "FILE.png|svg|pdf")
    _add_days(parser, since=_day)


def _add_share(parser: argparse.ArgumentParser, default: str | None) -> None:
    words = translate("Command", "who may see it; only-me when left out")
    parser.add_argument("--share", choices=_SHARES, default=default, help=words)


def _add_out(parser: argparse.ArgumentParser, metavar: str) -> None:
    words = translate("Command", "the file to write")
    parser.add_argument("--out", type=Path, required=True, metavar=metavar, help=words)
    parser.add_argument(
        "--force", action="store_true", help=translate("Command", "replace a file that is there")
    )


def _add_days(parser: argparse.ArgumentParser, since: Callable[[str], object]) -> None:
    metavar = "DATE" if since is _day else f"DATE|{LAST_APPOINTMENT}"
    first = translate("Command", "the first day, as in 2026-11-22")
    parser.add_argument("--since", type=since, metavar=metavar, help=first)
    last = translate("Command", "the last day")
    parser.add_argument("--until", type=_day, metavar="DATE", help=last)


def _without_words(argument: str) -> str:
    """Return the name of an option, never what a person may have written beside it."""
    if argument.startswith("-"):
        return argument.partition("=")[0]
    return translate("Command", "One of the arguments")


def _standard_input(text: str) -> str:
    if text != STANDARD_INPUT:
        raise argparse.ArgumentTypeError(
            translate("Command", "it is read from standard input only, so give -")
        )
    return text


def _rating(text: str) -> Rating:
    try:
        return Rating(float(text))
    except InvalidValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    except ValueError:
        raise argparse.ArgumentTypeError(
            translate("Command", "a rating is a number from 0 to 10")
        ) from None


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            translate("Command", "a day is written as in 2026-11-22")
        ) from None
    if day.year not in YEARS:
        raise argparse.ArgumentTypeError(translate("Command", "a day lies in 1900 to 2199"))
    return day


def _day_or_last_appointment(text: str) -> date | str:
    return text if text == LAST_APPOINTMENT else _day(text)
