"""Simulated diaries whose truth is known, and series made by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from journal.analysis.daily import DailySeries
from journal.analysis.periods import Period

if TYPE_CHECKING:
    from numpy.typing import NDArray

LAST_DAY = date(2026, 11, 22)


def series_of(middles: Sequence[float | None], last: date = LAST_DAY) -> DailySeries:
    """Return a series with these middles, one rating on each day that has one."""
    counts = tuple(0 if middle is None else 1 for middle in middles)
    return DailySeries(Period.ending(last, len(middles)), tuple(middles), counts)


@dataclass(frozen=True)
class DiaryKind:
    """How simulated diaries come about: the latent days, and what is noted of them.

    The latent day is AR(1) with lag-1 autocorrelation ``phi`` around ``level`` with standard
    deviation ``spread``, on a straight line of ``weekly`` points a week and a weekday pattern.
    Each day has ``entries`` ratings at most (at least one), whole numbers 0 to 10 with their own
    noise. Days go missing at random (``missing``) and the more, the harder they are.
    """

    level: float
    spread: float
    phi: float
    days: int
    entries: int = 1
    noise: float = 0.0
    missing: float = 0.2
    weekday: float = 0.5
    weekly: float = 0.0

    def middles(self, seed: int, diaries: int) -> NDArray[np.float64]:
        """Return the daily middles before any day goes missing: (diaries, days)."""
        rng = np.random.default_rng(seed)
        latent = self._latent(rng, diaries)
        shape = (diaries, self.days, self.entries)
        ratings = latent[:, :, None] + self.noise * rng.standard_normal(shape)
        ratings = np.clip(np.round(ratings), 0, 10)
        noted = rng.integers(1, self.entries + 1, size=(diaries, self.days, 1))
        return np.nanmedian(np.where(np.arange(self.entries) < noted, ratings, np.nan), axis=2)

    def series(self, seed: int, diaries: int) -> list[DailySeries]:
        """Return simulated diaries as they would be kept."""
        middles = self.middles(seed, diaries)
        rng = np.random.default_rng((seed, 1))
        harder = middles > middles.mean(axis=1, keepdims=True)
        gone = rng.random(middles.shape) < self.missing * np.where(harder, 1.25, 0.75)
        return [
            series_of([None if out else float(day) for day, out in zip(row, lost, strict=True)])
            for row, lost in zip(middles, gone, strict=True)
        ]

    def _latent(self, rng: np.random.Generator, diaries: int) -> NDArray[np.float64]:
        innovations = rng.standard_normal((diaries, self.days)) * np.sqrt(1 - self.phi**2)
        latent = np.empty((diaries, self.days))
        latent[:, 0] = rng.standard_normal(diaries)
        for day in range(1, self.days):
            latent[:, day] = self.phi * latent[:, day - 1] + innovations[:, day]
        days = np.arange(self.days)
        week = self.weekday * np.sin(2 * np.pi * days / 7)
        line = self.weekly * (days - days.mean()) / 7
        return self.level + self.spread * latent + week + line
