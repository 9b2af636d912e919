"""``mooring check``: every page and every record."""

from __future__ import annotations

from argparse import Namespace

from journal.commands.surroundings import Surroundings
from journal.commands.unlocking import unlocked
from journal.domain.errors import JournalDamagedError
from journal.domain.records import Kind
from journal.i18n import translate
from journal.store.check import check_journal
from journal.store.connection import DATABASE


def run(arguments: Namespace, surroundings: Surroundings) -> None:
    """Verify the journal and print how much of what is in it.

    Raises ``JournalDamagedError`` naming everything that is not sound.
    """
    with unlocked(arguments.journal, surroundings) as journal:
        report = check_journal(journal.store)
    if not report.sound:
        reasons = (f"{problem.value} ({count})" for problem, count in report.problems.items())
        raise JournalDamagedError(DATABASE, ", ".join(reasons))
    surroundings.terminal.say(translate("Command", "Every page and every record is sound."))
    for kind in Kind:
        surroundings.terminal.say(f"  {_counted(kind, report.records.get(kind, 0))}")


def _counted(kind: Kind, count: int) -> str:
    words = {
        Kind.ENTRY: translate("Command", "%n entry|%n entries", count),
        Kind.TRIGGER: translate("Command", "%n trigger|%n triggers", count),
        Kind.FEELING: translate("Command", "%n feeling|%n feelings", count),
        Kind.COPING: translate("Command", "%n coping strategy|%n coping strategies", count),
        Kind.TRACKER: translate("Command", "%n tracker|%n trackers", count),
        Kind.APPOINTMENT: translate("Command", "%n appointment|%n appointments", count),
        Kind.PRACTICE: translate("Command", "%n practice|%n practices", count),
        Kind.PREFERENCE: translate("Command", "%n preference|%n preferences", count),
    }
    return words[kind]
