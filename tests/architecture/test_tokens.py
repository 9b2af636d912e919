"""Colours and sizes stand in resources/themes and nowhere else."""

import ast
import re

import pytest

from tests.architecture.sources import CODE, ROOT, nodes, place

COLOUR = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b|\brgba?\(|\bhsla?\(")
FONT_SIZE = re.compile(r"font-size\s*:|\b\d+p[xt]\b")
TAKES_A_FONT_SIZE = {"setPixelSize", "setPointSize", "setPointSizeF"}
TAKES_A_COLOUR = {"QColor", "fromRgb", "fromRgbF"}
TEXT_RESOURCES = {".json", ".qss", ".svg", ".toml", ".typ"}


def is_number(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, int | float)


def docstrings() -> set[int]:
    """Return the identity of each text that stands by itself: it explains and is not used."""
    return {id(node.value) for _, node in nodes(CODE, ast.Expr)}


@pytest.mark.parametrize("pattern", [COLOUR, FONT_SIZE], ids=["colour", "font size"])
def test_no_text_in_the_code_holds_a_look(pattern: re.Pattern[str]) -> None:
    explains = docstrings()
    found = [
        f"{place(path, node)} {node.value!r}"
        for path, node in nodes(CODE, ast.Constant)
        if isinstance(node.value, str) and id(node) not in explains and pattern.search(node.value)
    ]
    assert not found


@pytest.mark.parametrize("names", [TAKES_A_FONT_SIZE, TAKES_A_COLOUR], ids=["size", "colour"])
def test_no_look_is_given_in_numbers(names: set[str]) -> None:
    found = [
        place(path, node)
        for path, node in nodes(CODE, ast.Call)
        if getattr(node.func, "attr", getattr(node.func, "id", "")) in names
        and any(is_number(argument) for argument in node.args)
    ]
    assert not found


def test_no_chart_names_a_font_size_in_numbers() -> None:
    found = [
        place(path, node.value)
        for path, node in nodes(CODE, ast.keyword)
        if node.arg in {"fontsize", "labelsize"} and is_number(node.value)
    ]
    assert not found


def test_no_colour_of_qt_is_used_by_name() -> None:
    found = [
        f"{place(path, node)} {node.attr}"
        for path, node in nodes(CODE, ast.Attribute)
        if getattr(node.value, "attr", "") == "GlobalColor" and node.attr != "transparent"
    ]
    assert not found


def test_no_resource_outside_the_themes_holds_a_colour() -> None:
    resources = ROOT / "resources"
    found = [
        path.relative_to(ROOT).as_posix()
        for path in resources.rglob("*")
        if path.suffix in TEXT_RESOURCES
        and not path.is_relative_to(resources / "themes")
        and COLOUR.search(path.read_text(encoding="utf-8"))
    ]
    assert not found
