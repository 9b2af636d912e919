"""Beginning anew: the same program, the same journal, in place of this process."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from journal.ui import relaunch as module
from journal.ui.relaunch import relaunch

ROOT = Path(__file__).resolve().parents[2]

_HOLDER = """
import os, sys
from pathlib import Path
from journal.ui.relaunch import relaunch

def is_held(number):
    try:
        return os.path.basename(os.readlink(f"/proc/self/fd/{number}")) == "held"
    except OSError:
        return False

held = None if "--journal" in sys.argv else open(sys.argv[1])
print(os.getpid(), any(map(is_held, range(64))), flush=True)
if held is None:
    print(*sys.argv[1:], sep="\\n")
else:
    relaunch(Path("journal of -- mine"), False)
"""


class Replaced(BaseException):
    """Stands where the process would be gone."""


@pytest.fixture
def began(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Return the command lines that were to replace this process."""
    lines: list[list[str]] = []

    def execv(program: str, line: list[str]) -> None:
        assert program == line[0]
        lines.append(line)
        raise Replaced

    monkeypatch.setattr(os, "execv", execv)
    monkeypatch.setattr(sys, "argv", ["main.py", "--journal", "another"])
    return lines


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be replaced there")
@pytest.mark.parametrize("demo", [False, True])
def test_the_same_program_is_begun_on_the_same_journal(
    began: list[list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, demo: bool
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(Replaced):
        relaunch(Path("mine"), demo)
    main, mine = str(tmp_path / "main.py"), str(tmp_path / "mine")
    assert began == [[sys.executable, main, "--journal", mine, *(["--demo"] if demo else [])]]


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be replaced there")
def test_a_packaged_program_is_its_own_interpreter(
    began: list[list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(Replaced):
        relaunch(tmp_path, False)
    assert began == [[sys.executable, "--journal", str(tmp_path)]]


@pytest.mark.skipif(sys.platform != "linux", reason="looks at the process as Linux shows it")
def test_the_process_is_replaced_and_nothing_it_held_is_left_open(tmp_path: Path) -> None:
    script, held = tmp_path / "holder.py", tmp_path / "held"
    script.write_text(_HOLDER)
    held.write_text("")
    ended = subprocess.run(
        [sys.executable, str(script), str(held)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    before, after, option, folder = ended.stdout.splitlines()
    process, holds = before.split()
    assert holds == "True"
    assert after.split() == [process, "False"]
    assert (option, folder) == ("--journal", str(tmp_path / "journal of -- mine"))


def test_a_program_that_is_gone_raises_for_the_window_to_close(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module.sys, "executable", str(tmp_path / "moved"))
    with pytest.raises(OSError, match="No such file"):
        relaunch(tmp_path, False)
