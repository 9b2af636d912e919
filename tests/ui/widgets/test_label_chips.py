"""Chips of a person's own words: a few at first, all on request, what is chosen always."""

import pytest
from pytestqt.qtbot import QtBot

from journal.domain.records import Kind, RecordId
from journal.domain.vocabulary import Label
from journal.ui.widgets.chip import Chip
from journal.ui.widgets.label_chips import LabelChips
from tests.support.on_screen import button

FEW = 3


def label(name: str, *, archived: bool = False) -> Label:
    return Label(RecordId(f"id of {name}"), Kind.FEELING, name, archived=archived)


def in_sight(chips: LabelChips) -> list[str]:
    return [chip.text() for chip in chips.findChildren(Chip) if chip.isVisible()]


@pytest.fixture
def chips(qtbot: QtBot) -> LabelChips:
    made = LabelChips("Feelings", FEW)
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show()
    made.set_labels([label(name) for name in ("tense", "tired", "calm", "numb", "proud")])
    qtbot.waitUntil(lambda: len(in_sight(made)) == FEW)
    return made


def test_the_most_used_are_in_sight_and_the_rest_on_request(
    qtbot: QtBot, chips: LabelChips
) -> None:
    assert in_sight(chips) == ["tense", "tired", "calm"]
    button(chips, "more words…").click()
    qtbot.waitUntil(lambda: in_sight(chips) == ["tense", "tired", "calm", "numb", "proud"])
    button(chips, "fewer words").click()
    qtbot.waitUntil(lambda: in_sight(chips) == ["tense", "tired", "calm"])


def test_what_is_chosen_stays_in_sight(qtbot: QtBot, chips: LabelChips) -> None:
    chips.set_chosen(["id of proud"])
    qtbot.waitUntil(lambda: in_sight(chips) == ["tense", "tired", "calm", "proud"])
    assert chips.shown() == tuple(f"id of {name}" for name in ("tense", "tired", "calm", "proud"))
    chips.put_away()
    qtbot.waitUntil(lambda: in_sight(chips) == ["tense", "tired", "calm"])
    assert chips.chosen() == ()


def test_an_archived_word_is_shown_only_where_it_is_chosen(qtbot: QtBot, chips: LabelChips) -> None:
    chips.set_labels([label("tense"), label("old", archived=True)])
    qtbot.waitUntil(lambda: in_sight(chips) == ["tense"])
    chips.set_chosen(["id of old"])
    qtbot.waitUntil(lambda: in_sight(chips) == ["tense", "old"])


def test_a_choice_without_a_word_here_is_kept(chips: LabelChips) -> None:
    chips.set_chosen(["id of tired", "from elsewhere"])
    assert chips.chosen() == ("id of tired", "from elsewhere")
    button(chips, "tense").click()
    assert chips.chosen() == ("id of tense", "id of tired", "from elsewhere")


def test_a_chip_that_stays_keeps_the_focus(qtbot: QtBot, chips: LabelChips) -> None:
    with qtbot.waitActive(chips):
        chips.activateWindow()
    tense = button(chips, "tense")
    tense.setFocus()
    chips.set_chosen(["id of tired"])
    assert tense.hasFocus()


def test_few_words_need_no_more(chips: LabelChips) -> None:
    chips.set_labels([label("tense")])
    chips.set_chosen([])
    names = [each.accessibleName() for each in chips.findChildren(Chip)]
    assert "more words…" not in names
