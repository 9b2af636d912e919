"""With a database library that does not encrypt, no journal is made or opened."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.journals import files_of
from tests.vault.conftest import Made

TRY = """
import sqlite3, sys, types
from pathlib import Path

class Keyed(sqlite3.Connection):
    def set_key(self, key):
        pass

def connect(*given, **named):
    return sqlite3.connect(*given, **named, factory=FACTORY)

FACTORY = {"without keys": sqlite3.Connection, "with keys": Keyed}[sys.argv[3]]
plain = types.ModuleType("sqlcipher3")
plain.dbapi2 = types.ModuleType("sqlcipher3.dbapi2")
plain.dbapi2.__dict__.update({**sqlite3.dbapi2.__dict__, "connect": connect})
sys.modules.update({"sqlcipher3": plain, "sqlcipher3.dbapi2": plain.dbapi2})

from journal.domain.errors import CipherUnavailableError
from journal.vault import key_derivation
from journal.vault.vault import Vault

def derive(*_, **__):
    sys.exit("a key was derived")

key_derivation.hash_secret_raw = derive
vault = Vault(Path(sys.argv[1]))
action = {"create": vault.create, "unlock": vault.unlock}[sys.argv[2]]
try:
    action("four quiet boats at rest")
except CipherUnavailableError:
    print("refused")
"""


@pytest.mark.parametrize("action", ["create", "unlock"])
@pytest.mark.parametrize("library", ["with keys", "without keys"])
def test_it_is_refused_before_any_key_is_derived(
    made: Made, tmp_path: Path, action: str, library: str
) -> None:
    before = files_of(tmp_path)
    folder = made.folder if action == "unlock" else tmp_path / "new"
    finished = subprocess.run(
        [sys.executable, "-c", TRY, str(folder), action, library],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (finished.stdout, finished.stderr) == ("refused\n", "")
    assert files_of(tmp_path) == before
    assert not (tmp_path / "new").exists()
