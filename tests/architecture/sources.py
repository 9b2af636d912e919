"""The project's own files, parsed."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CODE = sorted((ROOT / "journal").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
EVERYTHING = [ROOT / "main.py", *CODE, *TESTS]

Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def tree(path: Path) -> ast.Module:
    """Return the parsed file."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def name(path: Path) -> str:
    """Return the path as it is written in the project, e.g. "journal/cli.py"."""
    return path.relative_to(ROOT).as_posix()


def place(path: Path, node: ast.AST) -> str:
    """Return where a node stands, e.g. "journal/cli.py:12"."""
    return f"{name(path)}:{getattr(node, 'lineno', 1)}"


def nodes(paths: list[Path], *kinds: type[ast.AST]) -> Iterator[tuple[Path, ast.AST]]:
    """Yield each node of these kinds with its file."""
    for path in paths:
        for node in ast.walk(tree(path)):
            if isinstance(node, kinds):
                yield path, node


def imported_modules(node: ast.AST) -> list[str]:
    """Return the full names that an import statement may load."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        return [node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names)]
    return []
