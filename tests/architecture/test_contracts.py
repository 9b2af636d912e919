"""The arrows between the layers: the code keeps them, and each contract would notice a breach."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT

LINT = [str(Path(sys.executable).with_name("lint-imports")), "--no-logo", "--no-cache"]
CONTRACTS = {
    contract["id"]: contract["name"]
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"][
        "importlinter"
    ]["contracts"]
}
BREACHES = {
    "layers": ("domain/breach.py", "import journal.store.breach"),
    "numbers-without-database": ("report/breach.py", "import journal.store.breach"),
    "files-without-numbers": ("vault/breach.py", "import journal.analysis.breach"),
    "ui-layers": ("ui/today/breach.py", "import journal.ui.entries.breach"),
    "widgets-take-values": ("ui/widgets/breach.py", "import journal.vault.breach"),
    "qt": ("charts/breach.py", "import PySide6.QtCore"),
    "sqlcipher": ("store/breach.py", "import sqlcipher3"),
    "keys": ("store/breach2.py", "import cryptography.fernet"),
    "figures": ("ui/breach.py", "import matplotlib.figure"),
    "arrays": ("store/breach3.py", "import numpy"),
    "documents": ("charts/breach2.py", "import typst"),
    "development": ("analysis/breach.py", "import statsmodels.api"),
    "network": ("transfer/breach.py", "import urllib.request"),
    "acyclic": ("domain/breach2.py", "import journal.domain.breach3"),
}
"""For each contract a file that breaks it, and the forbidden line in it."""

BESIDE = {
    "domain/breach3.py": "import journal.domain.breach2",
    "report/__init__.py": "",
    "ui/entries/breach.py": "",
    "ui/entries/__init__.py": "",
    "ui/today/__init__.py": "",
}


def lint(folder: Path) -> str:
    found = subprocess.run(LINT, cwd=folder, capture_output=True, text=True, check=False)
    return found.stdout + found.stderr


def test_every_contract_is_kept() -> None:
    assert f"Contracts: {len(CONTRACTS)} kept, 0 broken." in lint(ROOT)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return what is said about a copy of the code in which every contract is broken."""
    copy = tmp_path_factory.mktemp("broken")
    shutil.copy(ROOT / "pyproject.toml", copy)
    shutil.copytree(ROOT / "journal", copy / "journal", ignore=shutil.ignore_patterns("*.pyc"))
    for file, line in [*BESIDE.items(), *BREACHES.values()]:
        path = copy / "journal" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
        path.write_text(path.read_text(encoding="utf-8") + line + "\n", encoding="utf-8")
    return lint(copy)


@pytest.mark.parametrize("contract", CONTRACTS)
def test_a_breach_of_a_contract_is_noticed(told: str, contract: str) -> None:
    assert re.search(rf"^{re.escape(CONTRACTS[contract])} BROKEN", told, re.MULTILINE), told


def test_every_contract_has_its_breach() -> None:
    assert set(BREACHES) == set(CONTRACTS)
