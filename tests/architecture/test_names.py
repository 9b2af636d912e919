"""Names that say something."""

import re

from tests.architecture.sources import EVERYTHING, ROOT, name

SAYS_NOTHING = re.compile(r"(^|[/_])(utils?|helpers?|commons?|misc|cores?|managers?)(_|\.py$|/)")
PROMISE = re.compile(r"\b(TODO|FIXME|XXX|NotImplementedError)\b")
TOP_LEVEL = {"journal", "resources", "tests", "main.py", "pyproject.toml", "Makefile", "LICENSE"}


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert not [name(path) for path in EVERYTHING if SAYS_NOTHING.search(name(path))]


def test_no_code_promises_to_be_written_later() -> None:
    promises = [
        name(path)
        for path in EVERYTHING
        if path.name != "test_names.py" and PROMISE.search(path.read_text(encoding="utf-8"))
    ]
    assert not promises


def test_the_top_level_holds_what_the_layout_names() -> None:
    """Python code lives in journal/ and tests/; only main.py stands beside them."""
    assert {path.name for path in ROOT.glob("*.py")} == {"main.py"}
    assert {path.name for path in ROOT.iterdir()} >= TOP_LEVEL
