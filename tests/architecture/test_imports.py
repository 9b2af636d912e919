"""What import-linter does not see: where an import stands, and which part of a library it takes."""

import ast
import sys

from tests.architecture.sources import CODE, Function, imported_modules, name, nodes, place

LATE_IMPORTS = {
    "journal/cli.py": "a command needs no Qt, and the window no command",
    "journal/ui/later.py": "the lock screen needs nothing of what opens a journal",
    "journal/ui/on_demand.py": "what counts, draws and typesets is loaded once the journal is open",
}
"""The files with imports inside functions, and why those cannot stand at the top."""

UNWANTED = {
    "matplotlib.pyplot": "it keeps global figures",
    "pickle": "reading it runs code",
    "PySide6.QtNetwork": "there is no network",
    "PySide6.QtWebEngineWidgets": "there is no network",
    "tempfile": "what is written there stays readable: journal.files writes beside the target",
}

STANDARD = {"journal", "_typeshed", *sys.stdlib_module_names}


def test_imports_stand_at_the_top_save_in_a_few_named_files() -> None:
    late = {
        name(path)
        for path, function in nodes(CODE, Function)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    }
    assert late == set(LATE_IMPORTS)


def test_no_part_of_a_library_that_we_do_without() -> None:
    unwanted = [
        f"{place(path, node)} {module}: {UNWANTED[module]}"
        for path, node in nodes(CODE, ast.Import, ast.ImportFrom)
        for module in imported_modules(node)
        if module in UNWANTED
    ]
    assert not unwanted


def test_the_domain_needs_only_the_standard_library() -> None:
    domain = [path for path in CODE if name(path).startswith("journal/domain/")]
    foreign = [
        f"{place(path, node)} {imported_modules(node)[0]}"
        for path, node in nodes(domain, ast.Import, ast.ImportFrom)
        if imported_modules(node)[0].partition(".")[0] not in STANDARD
    ]
    assert domain
    assert not foreign
