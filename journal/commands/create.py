"""``mooring create``: a new journal, and its recovery sheet once."""

from __future__ import annotations

import shutil
from argparse import Namespace

from journal.commands.surroundings import Surroundings
from journal.domain.errors import JournalExistsError
from journal.i18n import translate
from journal.store.starter import add_starter_words
from journal.vault.key_derivation import RootKey
from journal.vault.recovery_sheet import sheet_of
from journal.vault.vault import Vault


def run(arguments: Namespace, surroundings: Surroundings) -> None:
    """Make the journal; without its sheet having been printed there is none.

    Raises ``JournalExistsError`` unless the folder is absent or empty.
    """
    vault = Vault(arguments.journal, surroundings.cost, surroundings.now)
    if vault.exists:
        raise JournalExistsError("there is a journal in this folder")
    root = vault.create(surroundings.passphrases.new())
    try:
        _fill(vault, root)
        _print_sheet(sheet_of(root), surroundings)
    except BaseException:
        shutil.rmtree(arguments.journal, ignore_errors=True)
        raise


def _fill(vault: Vault, root: RootKey) -> None:
    journal = vault.begin().open(root)
    try:
        with journal.store.transaction():
            add_starter_words(journal.store)
    finally:
        journal.close()


def _print_sheet(sheet: tuple[str, ...], surroundings: Surroundings) -> None:
    surroundings.terminal.say(
        translate("Command", "The journal is made. This is its recovery sheet, shown only now."),
        translate(
            "Command", "It opens the journal without the passphrase: keep it on paper, safe."
        ),
        "",
        *sheet,
    )
    surroundings.terminal.flush()
