"""A person's words keep their sense when there is too little room for them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.report.clipping import ELLIPSIS, clean, clipped

TEXTS = st.text(max_size=400)


def test_short_words_stay_as_they_are() -> None:
    assert clipped("Awake from four.", 40) == "Awake from four."


def test_long_words_end_after_a_sentence() -> None:
    assert clipped("I stayed on the bus. It was loud and hot and very long.", 32) == (
        "I stayed on the bus. …"
    )


def test_without_a_sentence_that_fits_they_end_after_a_word() -> None:
    assert clipped("Staying on the bus for eleven stops", 20) == "Staying on the…"


def test_a_sentence_that_would_leave_most_of_the_room_empty_is_not_the_end() -> None:
    assert clipped("No. Staying on the bus for all stops", 30) == "No. Staying on the bus for…"


def test_a_word_without_end_is_cut() -> None:
    assert clipped("x" * 100, 10) == "x" * 8 + ELLIPSIS


def test_chinese_characters_take_the_room_of_two() -> None:
    assert clipped("今天我在公共汽车上待了很久", 12) == "今天我在公…"
    assert clipped("我累了。我想谈谈下一步该怎么做。", 16) == "我累了。 …"


@pytest.mark.parametrize(
    ("dirty", "tidy"),
    [
        ("bell \x07 rings", "bell rings"),
        ("two\nlines\tand more", "two lines and more"),
        ("cafe\u0301", "caf\u00e9"),
        ("\u200dfamily 👩\u200d👧", "\u200dfamily 👩\u200d👧"),
    ],
)
def test_cleaning_folds_spaces_and_drops_control_characters(dirty: str, tidy: str) -> None:
    assert clean(dirty) == tidy


@given(TEXTS, st.integers(8, 60))
def test_nothing_is_invented_and_the_room_is_kept(text: str, most: int) -> None:
    shown = clipped(text, most)
    assert len(shown) <= most
    assert clean(text).startswith(shown.removesuffix(ELLIPSIS).rstrip())


@given(TEXTS)
def test_clean_text_is_one_line_and_cleaning_it_again_changes_nothing(text: str) -> None:
    assert "\n" not in clean(text)
    assert clean(clean(text)) == clean(text)
