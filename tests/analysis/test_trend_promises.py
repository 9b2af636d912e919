"""The promises of the trend statement, on simulated diaries whose truth is known."""

from __future__ import annotations

import numpy as np
import pytest

from journal.analysis.trends import trend
from journal.domain.trends import Direction, TrendStatement
from tests.support.diaries import DiaryKind

MOST_FALSE_ALARMS = 0.08
LEAST_COVERAGE = 0.91
SEED = 20261122


def _several_entries(days: int, weekly: float = 0.0) -> DiaryKind:
    return DiaryKind(5.0, 1.8, 0.7, days, entries=4, noise=1.0, weekly=weekly)


def _floor(days: int, weekly: float = 0.0) -> DiaryKind:
    return DiaryKind(0.8, 1.5, 0.7, days, weekly=weekly)


CELLS = [
    pytest.param(kind(days), id=f"{kind.__name__[1:]}-{days}")
    for kind in (_several_entries, _floor)
    for days in (60, 120)
]


def _statements(kind: DiaryKind, diaries: int) -> list[TrendStatement]:
    """Return what is said of the diaries that pass the gates, which most must."""
    said = [trend(series) for series in kind.series(SEED, diaries)]
    statements = [each for each in said if isinstance(each, TrendStatement)]
    assert len(statements) > 0.9 * diaries
    return statements


def _true_weekly(kind: DiaryKind) -> float:
    """Return the change in points a week that the ratings show on average over many diaries."""
    mean = kind.middles(SEED + 1, 4000).mean(axis=0)
    return float(np.polyfit(np.arange(kind.days) / 7, mean, 1)[0])


def _false_alarms(kind: DiaryKind, diaries: int) -> float:
    said = _statements(kind, diaries)
    return sum(each.direction is not Direction.UNCLEAR for each in said) / len(said)


def _coverage(kind: DiaryKind, diaries: int) -> float:
    truth = _true_weekly(kind)
    said = _statements(kind, diaries)
    return sum(each.low <= truth <= each.high for each in said) / len(said)


@pytest.mark.slow
@pytest.mark.parametrize("kind", CELLS)
def test_diaries_without_a_trend_seldom_raise_a_false_alarm(kind: DiaryKind) -> None:
    assert _false_alarms(kind, 400) < MOST_FALSE_ALARMS


@pytest.mark.slow
@pytest.mark.parametrize("days", [60, 120])
@pytest.mark.parametrize("make", [_several_entries, _floor])
@pytest.mark.parametrize("weekly", [0.0, 0.15])
def test_the_interval_holds_the_truth(make: type[DiaryKind], days: int, weekly: float) -> None:
    assert _coverage(make(days, weekly=weekly), 400) > LEAST_COVERAGE


@pytest.mark.parametrize("kind", CELLS)
def test_a_tenth_of_them_keeps_the_promise_too(kind: DiaryKind) -> None:
    assert _false_alarms(kind, 40) <= 4 / 40
    assert _coverage(kind, 40) >= 34 / 40


def test_a_large_change_is_usually_found() -> None:
    said = _statements(_several_entries(120, weekly=-0.3), 40)
    found = sum(each.direction is Direction.LOWER for each in said)
    assert found > 0.7 * len(said)
    assert all(each.direction is not Direction.HIGHER for each in said)
