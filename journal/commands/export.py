"""``mooring export``: the whole journal as one file, unencrypted."""

from __future__ import annotations

from argparse import Namespace

from journal.commands.outputs import check_output
from journal.commands.surroundings import Surroundings
from journal.commands.unlocking import unlocked
from journal.files import complete_file
from journal.i18n import translate
from journal.store.export import exported_records
from journal.transfer.journal_json import write_journal


def run(arguments: Namespace, surroundings: Surroundings) -> None:
    """Write every record as it stands."""
    out, force = arguments.out, arguments.force
    check_output(out, force=force)
    with (
        unlocked(arguments.journal, surroundings) as journal,
        complete_file(out, force=force) as file,
    ):
        count = write_journal(exported_records(journal.store), file, surroundings.now())
    surroundings.terminal.confirm(
        translate("Command", "%n record written.|%n records written.", count),
        translate("Command", "The file is not encrypted: whoever has it can read it."),
    )
