"""A journal's folder: making one, opening it, and closing it again.

Opening has two halves, so that a window stays alive: ``Vault.begin`` and ``OpenJournal`` belong
to the thread that will use the database, ``Opening.unwrap`` (the slow one) may run in any.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from journal.domain.errors import (
    JournalDamagedError,
    JournalExistsError,
    MooringError,
    StorageError,
    WrongPassphraseError,
)
from journal.domain.moments import utc_milliseconds
from journal.domain.records import new_record_id
from journal.files import OWNER_ONLY, PART, sync_folder, write_complete
from journal.store.connection import Connection, assert_cipher
from journal.store.journal_store import JournalStore, utc_now
from journal.store.migrate import assert_known, create_schema
from journal.vault import journal_files as files
from journal.vault.folder_lock import FolderLock
from journal.vault.header import (
    Header,
    TamperedHeaderError,
    assert_authentic,
    new_header,
    to_bytes_on_disk,
    unwrap,
)
from journal.vault.key_derivation import KEY_BYTES, KeyCost, RootKey, assert_acceptable
from journal.vault.recovery_sheet import root_of
from journal.vault.state_file import read_generation, write_generation

_PRIVATE_FOLDER = 0o700


class Vault:
    """The place of one journal, whether it exists yet or not."""

    def __init__(
        self, folder: Path, cost: KeyCost | None = None, clock: Callable[[], datetime] = utc_now
    ) -> None:
        """Take the journal's ``folder``; ``cost`` is the price of a new passphrase's key."""
        self.folder = folder
        self._cost = cost or KeyCost()
        self._clock = clock

    @property
    def exists(self) -> bool:
        """Whether a journal, or the remains of one, is here."""
        return files.is_known(self.folder)

    def create(self, passphrase: str) -> RootKey:
        """Make a new, empty journal and return its root key. Slow: derives a key.

        Everything is made in a folder beside and then renamed, so a journal is whole or absent.
        Raises ``JournalExistsError`` unless the folder is absent or empty, ``JournalInUseError``
        while another Mooring makes it, ``InvalidValueError`` for a passphrase that is too short,
        ``CipherUnavailableError`` and ``StorageError``.
        """
        assert_cipher()
        assert_acceptable(passphrase)
        self._assert_vacant()
        root = RootKey(os.urandom(KEY_BYTES))
        header = new_header(root, passphrase, self._cost, utc_milliseconds(self._clock()))
        try:
            with _folder_beside(self.folder) as part:
                _make_files(part, header, root)
                self._assert_vacant()
                part.rename(self.folder)
                sync_folder(self.folder.parent)
        except OSError as error:
            raise StorageError(f"the journal could not be made: {error.strerror}") from None
        return root

    def begin(self) -> Opening:
        """Look at the files, lock the folder, and return the half-opened journal.

        Raises ``NoJournalError``, ``JournalDamagedError``, ``NewerJournalError``,
        ``JournalInUseError``, ``StorageError`` or ``CipherUnavailableError``.
        """
        files.assert_whole(self.folder)
        files.read_header(self.folder)  # what is damaged or newer is not even given a lock
        assert_cipher()
        lock = FolderLock(self.folder)
        try:
            files.assert_encrypted(self.folder)
            return Opening(self.folder, lock, files.read_header(self.folder), self._clock)
        except BaseException:
            lock.release()
            raise

    def unlock(self, passphrase: str) -> OpenJournal:
        """Open the journal in one go, for commands. Slow: derives a key.

        Raises what ``begin``, ``Opening.unwrap`` and ``Opening.open`` raise.
        """
        opening = self.begin()
        try:
            return opening.open(opening.unwrap(passphrase))
        except BaseException:
            opening.release()
            raise

    def _assert_vacant(self) -> None:
        try:
            vacant = not any(self.folder.iterdir())
        except FileNotFoundError:
            vacant = True
        except OSError:
            vacant = False
        if not vacant:
            raise JournalExistsError("this folder is not empty")


class Opening:
    """A locked folder whose header has been read."""

    def __init__(
        self, folder: Path, lock: FolderLock, header: Header, clock: Callable[[], datetime]
    ) -> None:
        """Hold what ``Vault.begin`` found."""
        self._folder = folder
        self._lock = lock
        self._header = header
        self._clock = clock

    def unwrap(self, passphrase: str) -> RootKey:
        """Return the root key. Slow, touches no database, and may run in any thread.

        The whole recovery sheet may stand in place of the passphrase. Raises
        ``WrongPassphraseError``, ``JournalDamagedError`` or ``StorageError``.
        """
        try:
            return self._root_of_sheet(passphrase) or self._unwrap_either(passphrase)
        except TamperedHeaderError as error:
            raise JournalDamagedError(files.HEADER, str(error)) from None

    def open(self, root: RootKey) -> OpenJournal:
        """Connect, check, and return the open journal.

        Raises ``JournalDamagedError``, ``NewerJournalError``, ``JournalInUseError`` or
        ``StorageError``.
        """
        journal = OpenJournal(self._folder, self._lock, self._header, root, self._clock)
        with suppress(MooringError, OSError):  # a full disk shall not keep words from being read
            files.mend(self._folder, self._header)
        return journal

    def release(self) -> None:
        """Give the folder free without opening."""
        self._lock.release()

    def _root_of_sheet(self, typed: str) -> RootKey | None:
        """Return the root key of a sheet of this journal, or None where none was typed."""
        try:
            root = root_of(typed)
            assert_authentic(self._header, root)
        except (WrongPassphraseError, TamperedHeaderError):
            return None
        return root

    def _unwrap_either(self, passphrase: str) -> RootKey:
        """Try the copy too: a change of passphrase cut off midway leaves it different."""
        try:
            return unwrap(self._header, passphrase)
        except WrongPassphraseError:
            copy = files.other_header(self._folder, self._header)
            if copy is None:
                raise
        root = unwrap(copy, passphrase)
        self._header = copy
        return root


class OpenJournal:
    """An unlocked journal: its store, until ``close``."""

    def __init__(
        self,
        folder: Path,
        lock: FolderLock,
        header: Header,
        root: RootKey,
        clock: Callable[[], datetime],
    ) -> None:
        """Connect to the database of ``folder``, whose ``lock`` is held."""
        self._folder = folder
        self._lock = lock
        self._journal = header.journal
        self._root = root
        self._clock = clock
        self.store = self._connect()
        self.older_than_seen = self.store.generation < self._generation_seen()

    def reopen(self) -> None:
        """Close and open the database again, to see what an I/O error left of a save.

        Raises what ``Opening.open`` raises; the store is then closed, and this may be repeated.
        """
        self.store.close()
        files.assert_whole(self._folder)
        self.store = self._connect()

    def close(self) -> None:
        """Close the database, remember the generation and free the folder."""
        try:
            self.store.close()
            if self.store.generation > self._generation_seen():
                with suppress(MooringError, OSError):  # it only serves to notice an older copy
                    self._remember_generation()
        finally:
            self._lock.release()

    def _connect(self) -> JournalStore:
        connection = Connection(self._folder / files.DATABASE, self._root.database)
        try:
            assert_known(connection, self._journal)
            return JournalStore(connection, self._clock)
        except BaseException:
            connection.close()
            raise

    def _remember_generation(self) -> None:
        write_generation(self._folder, self._journal, self._root, self.store.generation)

    def _generation_seen(self) -> int:
        return read_generation(self._folder, self._journal, self._root)


@contextmanager
def _folder_beside(folder: Path) -> Iterator[Path]:
    """Make a folder for what shall become ``folder``, locked, and gone again after an error.

    One that a killed process left is removed first; ``JournalInUseError`` where one still works.
    """
    part = folder.with_name(f".{folder.name}{PART}")
    part.parent.mkdir(parents=True, exist_ok=True, mode=_PRIVATE_FOLDER)
    if part.exists():
        FolderLock(part).release()
        shutil.rmtree(part)
    part.mkdir(mode=_PRIVATE_FOLDER)
    lock = FolderLock(part)
    try:
        yield part
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    finally:
        lock.release()


def _make_files(part: Path, header: Header, root: RootKey) -> None:
    database = part / files.DATABASE
    os.close(os.open(database, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY))
    connection = Connection(database, root.database)
    try:
        create_schema(connection, header.journal, new_record_id())
    finally:
        connection.close()
    data = to_bytes_on_disk(header)
    write_complete(part / files.HEADER_COPY, data)
    write_complete(part / files.HEADER, data)
    sync_folder(part)
