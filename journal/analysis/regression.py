"""Regression on one person's days, whose ratings resemble those of the days before.

The errors follow AR(1) plus white noise. Their autocorrelation is not estimated once but averaged
over: each point of a grid gives a generalised least squares estimate, weighted by its restricted
likelihood. On simulated diaries the intervals keep their promise where those of the usual
methods (Newey-West, block bootstrap, a single AR(1) fit) are too narrow.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from journal.analysis.student_mixture import StudentMixture

if TYPE_CHECKING:
    from numpy.typing import NDArray

_PHIS = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98)
_NOISES = (0.0, 0.3, 0.6)
GRID = ((0.0, 0.0), *((phi, noise) for phi in _PHIS for noise in _NOISES))
"""(lag-1 autocorrelation of the lasting part, share of white noise in the variance)."""

_EXACT_FIT = 1e-18
"""Least share of the sum of squares left as residual: an exact fit is rounding, not certainty."""
_DEPENDENT = 1e-9
"""Share of a column's length that must not be made of the columns before it."""


@dataclass(frozen=True, slots=True, eq=False)
class GridEstimates:
    """Generalised least squares at every grid point.

    ``values`` and ``errors`` are (grid points, columns), ``restricted_likelihoods`` their
    logarithms up to one constant (grid points), ``degrees`` the degrees of freedom.
    """

    values: NDArray[np.float64]
    errors: NDArray[np.float64]
    restricted_likelihoods: NDArray[np.float64]
    degrees: int


def regression_average(
    y: NDArray[np.float64], columns: NDArray[np.float64], wanted: int
) -> StudentMixture:
    """Return what the days say about the coefficient of one column.

    ``y`` is (days), a rating or NaN for every calendar day; ``columns`` is (days, k) without NaN
    where ``y`` has a value; ``wanted`` is the column asked about. Columns that add nothing to
    those before them on the days with a rating (the weekday nobody writes on) are left out.
    Raises ``ValueError`` when the wanted column is one of them, or when no day is left to judge
    the spread by.
    """
    rated = np.flatnonzero(~np.isnan(y))
    kept = _independent(columns[rated])
    if wanted not in kept or len(rated) <= len(kept):
        raise ValueError("these days do not determine the wanted coefficient")
    estimates = grid_estimates(y[rated], columns[rated][:, kept], rated)
    weights = np.exp(estimates.restricted_likelihoods - estimates.restricted_likelihoods.max())
    place = kept.index(wanted)
    return StudentMixture(
        centres=estimates.values[:, place],
        scales=estimates.errors[:, place],
        weights=weights / weights.sum(),
        degrees=estimates.degrees,
    )


def grid_estimates(
    y: NDArray[np.float64], columns: NDArray[np.float64], days: NDArray[np.intp]
) -> GridEstimates:
    """Return the estimates at every point of ``GRID``.

    ``y`` (n) and ``columns`` (n, k) hold the rated days only, ``days`` (n) their places in the
    calendar, ascending.
    """
    white, log_variances = _whiten(np.column_stack((columns, y)), days)
    n, k = columns.shape
    q, r = np.linalg.qr(white[:, :, :k])
    target = white[:, :, k:]
    explained = np.swapaxes(q, 1, 2) @ target
    inverse = np.linalg.inv(r)
    residual = ((target - q @ explained) ** 2).sum(axis=(1, 2))
    squares = np.maximum(residual, _EXACT_FIT * (target**2).sum(axis=(1, 2)))
    degrees = n - k
    log_information = 2 * np.log(np.abs(np.diagonal(r, axis1=1, axis2=2))).sum(axis=1)
    return GridEstimates(
        values=(inverse @ explained)[:, :, 0],
        errors=np.sqrt(squares / degrees)[:, None] * np.sqrt((inverse**2).sum(axis=2)),
        restricted_likelihoods=-0.5 * (degrees * np.log(squares) + log_variances + log_information),
        degrees=degrees,
    )


def _whiten(
    values: NDArray[np.float64], days: NDArray[np.intp]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the one-step forecast errors of ``values`` (n, m), each with variance 1.

    A Kalman filter for all columns and grid points at once: its gains depend on the calendar
    alone, so missing days are crossed in one step and the columns share them. The first result
    is (grid points, n, m); the second, (grid points), sums the logarithms of the variances.
    """
    phi, noise = np.array(GRID).T
    lasting = 1 - noise
    steps = np.diff(days, prepend=days[:1])
    decays = phi[None, :] ** steps[:, None]
    errors = np.empty((len(values), len(GRID), values.shape[1]))
    forecast_variances = np.empty((len(values), len(GRID)))
    state = np.zeros((len(GRID), values.shape[1]))
    variance = lasting
    for day, (value, decay) in enumerate(zip(values, decays, strict=True)):
        state *= decay[:, None]
        variance = decay**2 * variance + lasting * (1 - decay**2)
        forecast_variances[day] = total = variance + noise
        errors[day] = error = value - state
        state += (variance / total)[:, None] * error
        variance = variance * noise / total
    errors /= np.sqrt(forecast_variances)[:, :, None]
    return errors.transpose(1, 0, 2), np.log(forecast_variances).sum(axis=0)


def _independent(columns: NDArray[np.float64]) -> list[int]:
    """Return the columns, in order, that are not combinations of those before them."""
    kept: list[int] = []
    basis = np.empty((len(columns), 0))
    for index, column in enumerate(columns.T):
        rest = column - basis @ (basis.T @ column)
        length = np.linalg.norm(rest)
        if length > _DEPENDENT * max(float(np.linalg.norm(column)), 1.0):
            kept.append(index)
            basis = np.column_stack((basis, rest / length))
    return kept
