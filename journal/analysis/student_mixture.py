"""A weighted average of Student t distributions, and its quantiles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scipy.special import stdtr, stdtrit

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_HALVINGS = 60


@dataclass(frozen=True, slots=True, eq=False)
class StudentMixture:
    """What is known about one number: a mixture of shifted, scaled t distributions.

    ``centres``, ``scales`` and ``weights`` have one item for each part, all with the same
    ``degrees`` of freedom; the weights add up to 1.
    """

    centres: NDArray[np.float64]
    scales: NDArray[np.float64]
    weights: NDArray[np.float64]
    degrees: int

    @property
    def mean(self) -> float:
        """The estimate: the weighted average of the centres."""
        return float(self.weights @ self.centres)

    def below(self, value: float) -> float:
        """Return the probability that the number lies below ``value``."""
        return float(self.weights @ stdtr(self.degrees, (value - self.centres) / self.scales))

    def quantile(self, probability: float) -> float:
        """Return the value that the number lies below with ``probability``.

        It lies between the smallest and the largest quantile of the parts, and is found by
        halving that stretch.
        """
        parts = self.centres + self.scales * stdtrit(self.degrees, probability)
        low, high = float(parts.min()), float(parts.max())
        for _ in range(_HALVINGS):
            middle = (low + high) / 2
            if self.below(middle) < probability:
                low = middle
            else:
                high = middle
        return (low + high) / 2

    def interval(self, confidence: float) -> tuple[float, float]:
        """Return the central interval that holds the number with ``confidence``, such as 0.96."""
        tail = (1 - confidence) / 2
        return self.quantile(tail), self.quantile(1 - tail)

    def two_sided_p(self) -> float:
        """Return twice the probability on the far side of zero, at most 1."""
        below = self.below(0.0)
        return 2 * min(below, 1 - below)
