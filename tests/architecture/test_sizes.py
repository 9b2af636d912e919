"""Small files, small functions, small classes."""

import ast

from tests.architecture.sources import CODE, EVERYTHING, TESTS, Function, nodes, place, tree

LONGEST_FILE = 400
LONGEST_FUNCTION = 40
LONGEST_TEST_FUNCTION = 60
MOST_METHODS = 20


def lines(node: ast.AST) -> int:
    return node.end_lineno - node.lineno + 1


def test_no_file_is_longer_than_400_lines() -> None:
    long = [
        place(path, tree(path))
        for path in EVERYTHING
        if len(path.read_text(encoding="utf-8").splitlines()) > LONGEST_FILE
    ]
    assert not long


def test_no_function_is_longer_than_40_lines() -> None:
    long = [
        f"{place(path, node)} {node.name}"
        for path, node in nodes(CODE, Function)
        if lines(node) > LONGEST_FUNCTION
    ]
    assert not long


def test_no_function_of_a_test_is_longer_than_60_lines() -> None:
    long = [
        f"{place(path, node)} {node.name}"
        for path, node in nodes(TESTS, Function)
        if lines(node) > LONGEST_TEST_FUNCTION
    ]
    assert not long


def test_no_class_has_more_than_20_methods() -> None:
    large = [
        f"{place(path, node)} {node.name}"
        for path, node in nodes(CODE, ast.ClassDef)
        if sum(isinstance(each, Function) for each in node.body) > MOST_METHODS
    ]
    assert not large
