"""The files that belong to the program are found from source and from an installed wheel."""

import subprocess
import sys
from pathlib import Path

import pytest

from journal.resource_files import resource

ROOT = Path(__file__).resolve().parents[1]


def test_from_source_the_resources_stand_beside_the_code() -> None:
    assert resource("themes", "tokens.toml") == ROOT / "resources" / "themes" / "tokens.toml"


def test_a_folder_is_found_too() -> None:
    assert (resource("fonts") / "inter").is_dir()


def test_a_missing_resource_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"resources/themes/none\.toml"):
        resource("themes", "none.toml")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with Mooring as a wheel installs it, far from the source."""
    folder = tmp_path_factory.mktemp("installed")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    built_here = ["--no-deps", "--no-build-isolation", "--no-index"]
    subprocess.run([*pip, *built_here, "--target", folder, ROOT], check=True)
    return folder


def from_elsewhere(installed: Path, *command: str | Path) -> str:
    """Return what a command prints, run where the source is not in sight."""
    environment = {"PYTHONPATH": str(installed), "PATH": "/usr/bin:/bin", "HOME": str(installed)}
    done = subprocess.run(
        command, cwd=installed.parent, env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_a_wheel_brings_every_resource(installed: Path) -> None:
    in_source = {path.relative_to(ROOT) for path in (ROOT / "resources").rglob("*.*")}
    brought = {
        path.relative_to(installed / "journal")
        for path in (installed / "journal" / "resources").rglob("*.*")
    }
    assert brought == in_source


def test_an_installed_wheel_finds_its_own_resources(installed: Path) -> None:
    ask = "from journal.resource_files import resource; print(resource('themes', 'tokens.toml'))"
    found = from_elsewhere(installed, sys.executable, "-c", ask)
    assert found == str(installed / "journal" / "resources" / "themes" / "tokens.toml")


def test_the_installed_command_works_from_anywhere(installed: Path) -> None:
    assert "mooring" in from_elsewhere(installed, installed / "bin" / "mooring", "--help")
