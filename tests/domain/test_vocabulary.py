"""Labels have names a person can read and find again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.errors import InvalidValueError
from journal.domain.records import Kind
from journal.domain.vocabulary import LONGEST_LABEL, folded, read_starter_words, same_name, tidy
from journal.resource_files import resource
from tests.support.builders import label

STARTER = read_starter_words(resource("vocabulary", "starter.toml"))


@pytest.mark.parametrize("name", ["", " ", "bus ", "crowded  bus", "line\nbreak", "cafe\u0301"])
def test_a_name_that_is_not_tidy_is_refused(name: str) -> None:
    with pytest.raises(InvalidValueError, match="no spaces around"):
        label(name)


def test_a_name_has_its_longest_length() -> None:
    assert label("x" * LONGEST_LABEL).name
    with pytest.raises(InvalidValueError, match="at most"):
        label("x" * (LONGEST_LABEL + 1))


def test_only_lists_of_words_have_labels() -> None:
    with pytest.raises(InvalidValueError, match="only triggers"):
        label("bus", Kind.ENTRY)


@pytest.mark.parametrize(
    ("typed", "name"),
    [("  crowded \t bus ", "crowded bus"), ("cafe\u0301", "café"), ("a\x00b\u2028c", "a b c")],
)
def test_tidying_composes_and_folds_spaces(typed: str, name: str) -> None:
    assert tidy(typed) == name


@given(st.text())
def test_tidying_twice_changes_nothing_more(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)


@given(st.text())
def test_a_name_is_the_same_in_capitals_and_spread_out(text: str) -> None:
    assert same_name(text, f"  {tidy(text)} ")
    assert folded(text) == folded(tidy(text))


def test_names_that_differ_for_a_reader_are_not_the_same() -> None:
    assert same_name("Crowded Bus", "crowded  bus")
    assert not same_name("bus", "busy")


def test_the_starter_words_are_a_short_list_of_each_kind() -> None:
    assert {kind: len(names) for kind, names in STARTER.items()} == {
        Kind.TRIGGER: 12,
        Kind.FEELING: 12,
        Kind.COPING: 8,
    }


@pytest.mark.parametrize("kind", STARTER)
def test_the_starter_words_are_labels_and_differ(kind: Kind) -> None:
    assert all(label(name, kind) for name in STARTER[kind])
    assert len({folded(name) for name in STARTER[kind]}) == len(STARTER[kind])
