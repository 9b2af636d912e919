"""Calls that nothing in the journal makes."""

import ast
from pathlib import Path

from tests.architecture.sources import CODE, name, nodes, place

SPEAKS_TO_THE_TERMINAL = "journal/cli"


def called(node: ast.Call) -> str:
    """Return the last word of what is called: "executescript" for db.executescript(...)."""
    return getattr(node.func, "attr", getattr(node.func, "id", ""))


def calls(*words: str) -> list[tuple[Path, ast.Call]]:
    return [(path, node) for path, node in nodes(CODE, ast.Call) if called(node) in words]


def test_no_script_is_executed_since_it_would_commit_first() -> None:
    assert not [place(path, node) for path, node in calls("executescript")]


def test_no_shell_reads_what_we_run() -> None:
    shells = [place(path, node) for path, node in calls("system", "popen")]
    shells += [
        place(path, node)
        for path, node in nodes(CODE, ast.Call)
        if any(keyword.arg == "shell" for keyword in node.keywords)
    ]
    assert not shells


def test_no_text_becomes_code() -> None:
    built_in = [
        place(path, node)
        for path, node in calls("eval", "exec", "__import__")
        if isinstance(node.func, ast.Name)
    ]
    assert not built_in


def test_only_the_commands_print() -> None:
    printed = [
        place(path, node)
        for path, node in calls("print")
        if not name(path).startswith(SPEAKS_TO_THE_TERMINAL)
    ]
    assert not printed


def test_no_setting_of_matplotlib_is_global() -> None:
    assigned = [
        place(path, node)
        for path, node in nodes(CODE, ast.Attribute, ast.Name)
        if getattr(node, "attr", getattr(node, "id", "")) in {"rcParams", "rcParamsDefault"}
    ]
    assert not assigned
    assert not [place(path, node) for path, node in calls("rc", "rcdefaults", "rc_file")]
