import math
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.practice.exercises import Phase
from journal.domain.practice.timeline import Timeline

LONG_EXHALE = (Phase("In", "", 4, 1), Phase("Out", "", 6, 0))
BOX = (
    Phase("In", "", 4, 1),
    Phase("Hold full", "", 4, 1),
    Phase("Out", "", 4, 0),
    Phase("Hold empty", "", 4, 0),
)
SIGH = (Phase("In", "", 3, 0.75), Phase("Top up", "", 1, 1), Phase("Out", "", 6, 0))
SLOW_EVEN = (Phase("In", "", 5.5, 1), Phase("Out", "", 5.5, 0))
ONE_MINUTE = Timeline.lasting(LONG_EXHALE, 1)


@pytest.mark.parametrize(
    ("elapsed", "words", "count", "cycle"),
    [
        (-1, "In", 4, 0),
        (0, "In", 4, 0),
        (0.001, "In", 4, 0),
        (1, "In", 3, 0),
        (3.999, "In", 1, 0),
        (4, "Out", 6, 0),
        (4.001, "Out", 6, 0),
        (9, "Out", 1, 0),
        (9.999, "Out", 1, 0),
        (10, "In", 4, 1),
        (53.999, "In", 1, 5),
        (54, "Out", 6, 5),
        (59.999, "Out", 1, 5),
    ],
)
def test_each_phase_begins_and_ends_on_its_second(
    elapsed: float, words: str, count: int, cycle: int
) -> None:
    position = ONE_MINUTE.at(elapsed)
    assert (position.phase.words, position.count, position.cycle) == (words, count, cycle)
    assert not position.finished


@pytest.mark.parametrize("elapsed", [60, 60.5, 1e9])
def test_a_run_ends_with_its_last_breath_and_stays_ended(elapsed: float) -> None:
    position = ONE_MINUTE.at(elapsed)
    assert position.finished
    assert (position.phase.words, position.count, position.cycle) == ("Out", 0, 6)
    assert (position.phase_fraction, position.fullness, position.run_fraction) == (1, 0, 1)


@pytest.mark.parametrize(
    ("phases", "elapsed", "words"),
    [
        (BOX, 3.999, "In"),
        (BOX, 4, "Hold full"),
        (BOX, 8, "Out"),
        (BOX, 12, "Hold empty"),
        (BOX, 16, "In"),
        (SLOW_EVEN, 5.499, "In"),
        (SLOW_EVEN, 5.5, "Out"),
        (SLOW_EVEN, 11, "In"),
        (SIGH, 3, "Top up"),
        (SIGH, 4, "Out"),
    ],
)
def test_other_patterns_keep_their_boundaries(
    phases: tuple[Phase, ...], elapsed: float, words: str
) -> None:
    assert Timeline(phases, None).at(elapsed).phase.words == words


@pytest.mark.parametrize(
    ("phases", "elapsed", "fullness"),
    [
        (LONG_EXHALE, 0, 0),
        (LONG_EXHALE, 2, 0.5),
        (LONG_EXHALE, 4, 1),
        (LONG_EXHALE, 7, 0.5),
        (BOX, 6, 1),
        (BOX, 14, 0),
        (SIGH, 3, 0.75),
        (SIGH, 3.5, 0.875),
        (SIGH, 4, 1),
    ],
)
def test_the_lungs_fill_and_empty_with_the_phases(
    phases: tuple[Phase, ...], elapsed: float, fullness: float
) -> None:
    assert Timeline(phases, None).at(elapsed).fullness == pytest.approx(fullness)


@pytest.mark.parametrize(
    ("phases", "minutes", "seconds"),
    [(LONG_EXHALE, 3, 180), (BOX, 5, 304), (BOX, 1, 64), (SLOW_EVEN, 5, 297), (BOX, 0.1, 16)],
)
def test_a_run_is_as_many_whole_breaths_as_come_nearest(
    phases: tuple[Phase, ...], minutes: float, seconds: float
) -> None:
    assert Timeline.lasting(phases, minutes).seconds == seconds


def test_a_run_without_an_end_breathes_on() -> None:
    endless = Timeline(LONG_EXHALE, None)
    position = endless.at(36_004.5)
    assert endless.seconds == math.inf
    assert (position.phase.words, position.cycle, position.count) == ("Out", 3600, 6)
    assert position.run_fraction == 0
    assert not position.finished


@given(seconds=st.lists(st.floats(0.5, 20), min_size=2, max_size=6))
def test_a_phase_of_any_length_begins_with_its_whole_count(seconds: list[float]) -> None:
    phases = tuple(Phase(str(index), "", each, index % 2) for index, each in enumerate(seconds))
    for phase, begin in zip(phases, accumulate(seconds, initial=0.0), strict=False):
        position = Timeline(phases, None).at(begin)
        assert (position.phase, position.count) == (phase, math.ceil(phase.seconds))
        assert position.phase_fraction == 0


@given(
    seconds=st.lists(st.floats(0.5, 20), min_size=1, max_size=6),
    elapsed=st.floats(0, 1e5),
)
def test_at_any_moment_of_any_pattern_the_position_is_within_its_bounds(
    seconds: list[float], elapsed: float
) -> None:
    phases = tuple(Phase(str(index), "", each, index % 2) for index, each in enumerate(seconds))
    position = Timeline.lasting(phases, 10).at(elapsed)
    assert position.phase in phases
    assert 0 <= position.count <= math.ceil(position.phase.seconds)
    assert 0 <= position.phase_fraction <= 1
    assert 0 <= position.fullness <= 1
    assert position.finished == (position.count == 0) == (position.run_fraction == 1)
