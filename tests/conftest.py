"""What every test runs under: no display, no real home, and nothing left running."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.support.leaks import Leftovers

# On a busy machine a deadline for one example would measure the neighbours.
settings.register_profile("mooring", deadline=None)
settings.register_profile("thorough", deadline=None, max_examples=1000)
settings.load_profile("mooring")

FOLDERS_OF_A_PERSON = {
    "HOME": "home",
    "XDG_CACHE_HOME": "home/.cache",
    "XDG_CONFIG_HOME": "home/.config",
    "XDG_DATA_HOME": "home/.local/share",
    "XDG_STATE_HOME": "home/.local/state",
    "XDG_RUNTIME_DIR": "run",
    "TMPDIR": "tmp",
}


def pytest_configure(config: pytest.Config) -> None:
    """Choose platform and locale before anything asks Qt, and keep matplotlib's list of fonts."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["LC_ALL"] = "C.UTF-8"
    if config.cache is not None:
        os.environ["MPLCONFIGDIR"] = str(config.cache.mkdir("matplotlib"))


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the home folder of this test's person, empty and theirs alone."""
    machine = tmp_path_factory.mktemp("machine")
    for variable, folder in FOLDERS_OF_A_PERSON.items():
        path = machine / folder
        path.mkdir(mode=0o700, parents=True)
        monkeypatch.setenv(variable, str(path))
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    return machine / "home"


@pytest.fixture(autouse=True)
def nothing_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that used Qt and left a window open or anything running."""
    if "qapp" not in request.fixturenames:
        yield
        return
    leftovers = Leftovers()
    yield
    if left := leftovers.found():
        pytest.fail(f"left behind: {', '.join(left)}", pytrace=False)


@pytest.fixture(scope="session")
def data_folder() -> Path:
    """Return the folder of real diaries: MOORING_DATA, or the one beside a shared checkout."""
    beside = Path(__file__).resolve().parents[2] / "shared" / "data"
    folder = Path(os.environ.get("MOORING_DATA", beside))
    if not folder.is_dir():
        pytest.skip(f"no real diary here: {folder} (see MOORING_DATA)")
    return folder
