"""The file a command is asked to write, looked at before any work is done."""

from __future__ import annotations

from pathlib import Path

from journal.commands.outcomes import UsageError
from journal.files import refuse_existing
from journal.i18n import translate


def check_output(out: Path, *, force: bool) -> None:
    """Raise ``UsageError`` where there is no folder for ``out``.

    Raises ``OutputExistsError`` where it is there already and may not be replaced.
    """
    if not out.parent.is_dir():
        raise UsageError(
            translate("Command", "There is no folder {folder}.").format(folder=out.parent)
        )
    refuse_existing(out, force=force)
