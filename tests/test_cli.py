"""The command line as a process of its own: statuses, signals, and what it never loads."""

import os
import pty
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from journal.vault.folder_lock import FolderLock
from journal.vault.vault import Vault
from tests.support.command_line import MAIN, CommandLine, Ended, run_process
from tests.support.journals import PASSPHRASE

HEAVY = ("PySide6", "argon2", "cryptography", "matplotlib", "numpy", "sqlcipher3", "typst")
TWO_SENTENCES = 3
"""Lines at most: one or two sentences, and what was said before."""


@pytest.fixture
def mooring(tmp_path: Path) -> CommandLine:
    line = CommandLine(tmp_path / "journal")
    assert line("create").status == 0
    assert line("add", "--anxiety", "5", "--note", "-", given="a first note").status == 0
    return line


def on(mooring: CommandLine, command: str, *options: str | Path, **how: object) -> Ended:
    arguments = (command, "--journal", mooring.journal, "--passphrase-fd", "0", *options)
    return run_process(*arguments, **how)  # type: ignore[arg-type]


def contents(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "journal.lock"
    }


def assert_plain(ended: Ended, status: int) -> None:
    assert ended.status == status, ended.warned
    assert "Traceback" not in ended.warned
    assert 1 <= len(ended.warned.strip().splitlines()) <= TWO_SENTENCES


def test_help_names_what_is_there_and_loads_nothing_heavy() -> None:
    script = (
        "import sys, runpy\n"
        f"sys.argv = [{str(MAIN)!r}, '--help']\n"
        "try:\n"
        f"    runpy.run_path({str(MAIN)!r}, run_name='__main__')\n"
        "except SystemExit as end:\n"
        "    assert not end.code\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=MAIN.parent
    )
    assert ended.stdout.splitlines()[-1] == "[]"
    assert "create" in ended.stdout
    for later in ("backup", "restore", "passphrase "):
        assert later not in ended.stdout


def test_passphrase_and_note_share_standard_input(mooring: CommandLine) -> None:
    noted = on(mooring, "add", "--note", "-", given=f"{PASSPHRASE}\na second note\n".encode())
    assert (noted.status, noted.warned) == (0, "")
    assert "a second note" in on(mooring, "entries").said


def test_json_is_utf_8_whatever_the_locale(mooring: CommandLine) -> None:
    mooring("add", "--note", "-", given="später 🙂")
    listed = on(mooring, "entries", "--json", env={"LC_ALL": "C", "PYTHONIOENCODING": "latin-1"})
    assert "später 🙂" in listed.said


def test_a_wrong_passphrase_is_3_and_changes_nothing(mooring: CommandLine) -> None:
    before = contents(mooring.journal)
    assert_plain(on(mooring, "entries", given=b"not the right one\n"), 3)
    assert contents(mooring.journal) == before


def test_a_journal_open_elsewhere_is_5(mooring: CommandLine) -> None:
    lock = FolderLock(mooring.journal)
    try:
        assert_plain(on(mooring, "add", "--anxiety", "3"), 5)
    finally:
        lock.release()


@pytest.mark.parametrize("exists", [True, False])
def test_no_journal_is_6_and_none_is_made(tmp_path: Path, exists: bool) -> None:
    folder = tmp_path / "nothing"
    if exists:
        folder.mkdir()
    assert_plain(on(CommandLine(folder), "add", "--anxiety", "3"), 6)
    assert list(tmp_path.rglob("*")) == ([folder] if exists else [])


def no_database(folder: Path) -> None:
    (folder / "journal.db").unlink()


def empty_database(folder: Path) -> None:
    (folder / "journal.db").write_bytes(b"")


def cut_database(folder: Path) -> None:
    path = folder / "journal.db"
    path.write_bytes(path.read_bytes()[:-4096])


def flipped_bit(folder: Path) -> None:
    path = folder / "journal.db"
    data = bytearray(path.read_bytes())
    data[5000] ^= 1
    path.write_bytes(data)


def plain_database(folder: Path) -> None:
    (folder / "journal.db").write_bytes(b"SQLite format 3\0" + bytes(8176))


def no_headers(folder: Path) -> None:
    (folder / "header.json").write_bytes(b"{}")
    (folder / "header.bak.json").unlink()


@pytest.mark.parametrize(
    "damage",
    [no_database, empty_database, cut_database, flipped_bit, plain_database, no_headers],
)
def test_a_damaged_journal_is_4_and_changes_nothing(
    mooring: CommandLine, damage: Callable[[Path], None]
) -> None:
    damage(mooring.journal)
    before = contents(mooring.journal)
    assert_plain(on(mooring, "check"), 4)
    assert contents(mooring.journal) == before


def test_a_newer_journal_is_7(mooring: CommandLine) -> None:
    journal = Vault(mooring.journal).unlock(PASSPHRASE)
    journal.store.connection.execute("PRAGMA user_version=999")
    journal.close()
    before = contents(mooring.journal)
    assert_plain(on(mooring, "add", "--anxiety", "3"), 7)
    assert contents(mooring.journal) == before


def no_room() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))


def test_no_room_is_8_and_nothing_is_kept(mooring: CommandLine, tmp_path: Path) -> None:
    rows = "\n".join(f"2026-01-01T{n // 60:02d}:{n % 60:02d},{'x' * 500}" for n in range(1000))
    (tmp_path / "big.csv").write_text(f"at,words\n{rows}\n")
    (tmp_path / "big.toml").write_text("time.columns=['at']\nnote.column='words'\n")
    files = (tmp_path / "big.csv", "--mapping", tmp_path / "big.toml")
    assert_plain(on(mooring, "import", *files, prepare=no_room), 8)
    assert "1 entry\n" in on(mooring, "check").said


def test_no_room_for_a_new_journal_leaves_none(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    assert_plain(on(CommandLine(folder), "create", prepare=no_room), 8)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "library",
    ["import sqlite3.dbapi2 as dbapi2", "raise ImportError('no such file', name='sqlcipher3')"],
)
@pytest.mark.parametrize("command", ["create", "entries"])
def test_a_library_that_does_not_encrypt_is_9(
    mooring: CommandLine, tmp_path: Path, library: str, command: str
) -> None:
    fake = tmp_path / "fake" / "sqlcipher3"
    fake.mkdir(parents=True)
    (fake / "__init__.py").write_text(
        f"{library}\nimport sys\nsys.modules['sqlcipher3.dbapi2'] = dbapi2\n"
    )
    line = mooring if command == "entries" else CommandLine(tmp_path / "new")
    assert_plain(on(line, command, env={"PYTHONPATH": str(fake.parent)}), 9)
    assert not (tmp_path / "new").exists()


def test_an_existing_file_is_2(mooring: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "out.json").write_text("mine")
    refused = on(mooring, "export", "--format", "json", "--out", tmp_path / "out.json")
    assert_plain(refused, 2)
    assert (tmp_path / "out.json").read_text() == "mine"


def test_a_window_without_its_system_libraries_names_them(tmp_path: Path) -> None:
    (tmp_path / "PySide6").mkdir()
    reason = "libEGL.so.1: cannot open shared object file: No such file or directory"
    (tmp_path / "PySide6" / "__init__.py").write_text(
        f"raise ImportError({reason!r}, name='PySide6.QtGui')\n"
    )
    ended = run_process(env={"PYTHONPATH": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"})
    assert_plain(ended, 2)
    assert "libEGL.so.1" in ended.warned


@pytest.mark.parametrize("command", ["create", "entries"])
def test_output_that_cannot_be_written_is_8(
    mooring: CommandLine, tmp_path: Path, command: str
) -> None:
    folder = mooring.journal if command == "entries" else tmp_path / "new"
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(
            [sys.executable, MAIN, command, "--journal", folder, "--passphrase-fd", "0"],
            input=f"{PASSPHRASE}\n".encode(),
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert ended.returncode == 8
    assert b"Traceback" not in ended.stderr
    assert b"Exception ignored" not in ended.stderr
    assert not (tmp_path / "new").exists()


def test_what_was_noted_stays_noted_where_nobody_can_hear_of_it(mooring: CommandLine) -> None:
    arguments = ["add", "--journal", mooring.journal, "--passphrase-fd", "0", "--mood", "3"]
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(
            [sys.executable, MAIN, *arguments],
            input=f"{PASSPHRASE}\n".encode(),
            stdout=full,
            check=False,
        )
    assert ended.returncode == 0
    assert mooring("entries").said.endswith("2 entries.\n")


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_interrupted_command_leaves_nothing_half_written(
    mooring: CommandLine, tmp_path: Path, number: signal.Signals, status: int
) -> None:
    out = tmp_path / "out.json"
    options = ["export", "--journal", mooring.journal, "--format", "json", "--out", out]
    process = subprocess.Popen(
        [sys.executable, MAIN, *options, "--passphrase-fd", "0"],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    wait_until_it_reads(process.pid)
    process.send_signal(number)
    _, warned = process.communicate(timeout=30)
    assert process.returncode == status
    assert b"Traceback" not in warned
    assert sorted(path.name for path in tmp_path.iterdir()) == ["journal"]


def wait_until_it_reads(process: int) -> None:
    """Wait until the process waits for its passphrase."""
    for _ in range(600):
        channel = Path(f"/proc/{process}/wchan").read_text()
        if "pipe_read" in channel:
            return
        time.sleep(0.05)
    pytest.fail("it never asked for the passphrase")


def test_a_passphrase_is_typed_twice_on_a_terminal_and_never_shown(tmp_path: Path) -> None:
    child, terminal = pty.fork()
    if child == 0:
        os.execv(  # noqa: S606 - our own program
            sys.executable, [sys.executable, MAIN, "create", "--journal", tmp_path / "new"]
        )
    said = b""
    for prompt in (b"New passphrase: ", b"The same again: "):
        said += read_until(terminal, prompt)
        os.write(terminal, f"{PASSPHRASE}\n".encode())
    said += read_until(terminal, b"")
    _, status = os.waitpid(child, 0)
    os.close(terminal)
    assert os.waitstatus_to_exitcode(status) == 0
    assert PASSPHRASE.encode() not in said
    assert Vault(tmp_path / "new").exists


def read_until(terminal: int, words: bytes) -> bytes:
    """Read until ``words``, or without words until the other end closes."""
    said = b""
    while not words or not said.endswith(words):
        try:
            said += os.read(terminal, 1000)
        except OSError:
            return said
    return said
