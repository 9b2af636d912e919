"""``mooring import``: entries of another program, all or none."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from journal.commands.outcomes import UsageError
from journal.commands.surroundings import Surroundings
from journal.commands.unlocking import keep, unlocked
from journal.domain.sharing import Share
from journal.i18n import translate
from journal.store.imports import ImportOutcome, compare_imported, keep_imported
from journal.store.journal_store import JournalStore
from journal.transfer.formats import FORMAT_NAMES, read_entries
from journal.transfer.imported import ImportedEntries
from journal.transfer.mapping import LARGEST_MAPPING, NO_MAPPING, read_mapping
from journal.transfer.reading import LARGEST_FILE


def run(arguments: Namespace, surroundings: Surroundings) -> None:
    """Read the file before the passphrase is asked for, then keep what is new."""
    if arguments.format not in {"", *FORMAT_NAMES}:
        raise UsageError(
            translate("Command", "--format is one of: {names}.").format(
                names=", ".join(FORMAT_NAMES)
            )
        )
    mapping = NO_MAPPING
    if arguments.mapping is not None:
        mapping = read_mapping(_bytes(arguments.mapping, LARGEST_MAPPING))
    imported = read_entries(_bytes(arguments.file, LARGEST_FILE), mapping, arguments.format)

    def save(store: JournalStore) -> None:
        keep_imported(store, imported.entries, Share(arguments.share))

    def is_kept(store: JournalStore) -> bool:
        return compare_imported(store, imported.entries).new == 0

    with unlocked(arguments.journal, surroundings) as journal:
        outcome = compare_imported(journal.store, imported.entries)
        if not arguments.dry_run:
            keep(journal, save, is_kept)
    report = _report(imported, outcome, dry_run=arguments.dry_run)
    surroundings.terminal.confirm(*report)


def _bytes(path: Path, largest: int) -> bytes:
    """Return the file, or one byte more than the largest: the reader then refuses it."""
    with path.open("rb") as file:
        return file.read(largest + 1)


def _report(imported: ImportedEntries, outcome: ImportOutcome, *, dry_run: bool) -> Iterator[str]:
    if dry_run:
        yield translate("Command", "Nothing was kept. An import would find:")
    yield translate("Command", "%n new entry|%n new entries", outcome.new)
    yield translate("Command", "%n already there", outcome.already_there)
    yield translate("Command", "%n row left out|%n rows left out", len(imported.left_out))
    for left in imported.left_out:
        words = translate("Command", "  line {line}: {reason}")
        yield words.format(line=left.row, reason=left.reason)
