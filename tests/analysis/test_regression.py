"""The filter against the same model from a library, and its answers in plain cases."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import numpy as np
import pytest
from scipy import stats

from journal.analysis.regression import GRID, grid_estimates, regression_average
from journal.analysis.student_mixture import StudentMixture

if TYPE_CHECKING:
    from numpy.typing import NDArray

with warnings.catch_warnings():  # the referee's own imports warn
    warnings.simplefilter("ignore")
    from statsmodels.tsa.statespace.sarimax import SARIMAX

DIFFUSE = 1e3
"""Forecast variances above this belong to coefficients the referee does not know yet."""


def _diary(days: int, seed: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return ratings with missing days, and columns: 1, weeks, a weekday, a trigger."""
    rng = np.random.default_rng(seed)
    y = np.round(np.clip(5 + 2 * rng.standard_normal(days), 0, 10))
    y[rng.random(days) < 0.3] = np.nan
    day = np.arange(days)
    columns = np.column_stack(
        (
            np.ones(days),
            (day - day.mean()) / 7,
            day % 7 == 3,
            rng.random(days) < 0.3,
        )
    ).astype(float)
    return y, columns


def _referee(
    y: NDArray[np.float64], columns: NDArray[np.float64], phi: float, noise: float
) -> tuple[NDArray[np.float64], NDArray[np.float64], float]:
    """Return estimates, their REML standard errors and the restricted likelihood (log)."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model = SARIMAX(
            y,
            exog=columns,
            order=(1, 0, 0),
            measurement_error=True,
            mle_regression=False,
            initial_variance=1e7,  # its 1e10 costs it the sixth digit
        )
        parameters = [phi, max(noise, 1e-9), (1 - noise) * (1 - phi**2)]
        result = model.filter(parameters, cov_type="none").filter_results
    k = columns.shape[1]
    betas = slice(result.filtered_state.shape[0] - k, None)
    variances = result.forecasts_error_cov[0, 0]
    known = (variances < DIFFUSE) & ~np.isnan(y)
    squares = float((result.forecasts_error[0, known] ** 2 / variances[known]).sum())
    degrees = int(known.sum())
    covariance = result.filtered_state_cov[betas, betas, -1]
    errors = np.sqrt(np.diag(covariance) * squares / degrees)
    likelihood = -0.5 * (degrees * np.log(squares) + float(np.log(variances[known]).sum()))
    return result.filtered_state[betas, -1], errors, likelihood


@pytest.mark.parametrize("days", [40, 120])
def test_every_grid_point_agrees_with_the_library(days: int) -> None:
    y, columns = _diary(days, seed=days)
    rated = np.flatnonzero(~np.isnan(y))
    ours = grid_estimates(y[rated], columns[rated], rated)
    assert ours.degrees == len(rated) - columns.shape[1]
    theirs = [_referee(y, columns, phi, noise) for phi, noise in GRID]
    assert ours.values == pytest.approx(np.array([each[0] for each in theirs]), rel=1e-6, abs=1e-6)
    assert ours.errors == pytest.approx(np.array([each[1] for each in theirs]), rel=1e-6)
    likelihoods = np.array([each[2] for each in theirs])
    assert ours.restricted_likelihoods - ours.restricted_likelihoods[0] == pytest.approx(
        likelihoods - likelihoods[0], abs=2e-4
    )


def test_every_grid_point_is_generalised_least_squares() -> None:
    y, columns = _diary(90, seed=6)
    rated = np.flatnonzero(~np.isnan(y))
    y, columns = y[rated], columns[rated]
    ours = grid_estimates(y, columns, rated)
    lags = np.abs(rated[:, None] - rated)
    for point, (phi, noise) in enumerate(GRID):
        variance = (1 - noise) * np.float_power(phi, lags) + noise * np.eye(len(rated))
        weights = np.linalg.inv(variance)
        information = columns.T @ weights @ columns
        values = np.linalg.solve(information, columns.T @ weights @ y)
        rest = y - columns @ values
        squares = rest @ weights @ rest
        determinants = np.linalg.slogdet(variance)[1] + np.linalg.slogdet(information)[1]
        likelihood = -0.5 * (ours.degrees * np.log(squares) + determinants)
        assert ours.values[point] == pytest.approx(values)
        assert ours.restricted_likelihoods[point] == pytest.approx(likelihood)


def test_without_autocorrelation_it_is_ordinary_least_squares() -> None:
    y, columns = _diary(80, seed=3)
    rated = np.flatnonzero(~np.isnan(y))
    ours = grid_estimates(y[rated], columns[rated], rated)
    expected, squares, _, _ = np.linalg.lstsq(columns[rated], y[rated])
    assert GRID[0] == (0.0, 0.0)
    assert ours.values[0] == pytest.approx(expected)
    covariance = np.linalg.inv(columns[rated].T @ columns[rated]) * squares[0] / ours.degrees
    assert ours.errors[0] == pytest.approx(np.sqrt(np.diag(covariance)))


def test_the_average_weighs_grid_points_by_their_likelihood() -> None:
    y, columns = _diary(60, seed=5)
    rated = np.flatnonzero(~np.isnan(y))
    each = grid_estimates(y[rated], columns[rated], rated)
    weights = np.exp(each.restricted_likelihoods - each.restricted_likelihoods.max())
    expected = np.average(each.values[:, 1], weights=weights)
    assert regression_average(y, columns, wanted=1).mean == pytest.approx(expected)


def test_a_lasting_mood_widens_the_interval() -> None:
    rng = np.random.default_rng(11)
    alike = np.empty(120)
    alike[0] = 0.0
    for day in range(1, 120):
        alike[day] = 0.9 * alike[day - 1] + rng.standard_normal()
    columns = np.column_stack((np.ones(120), np.arange(120.0)))
    widths = []
    for y in (alike, rng.permutation(alike)):
        low, high = regression_average(y, columns, wanted=1).interval(0.96)
        widths.append(high - low)
    assert widths[0] > 2 * widths[1]


def test_a_column_that_adds_nothing_is_left_out() -> None:
    y, columns = _diary(60, seed=8)
    never = np.zeros(60)
    twice = columns[:, 2]
    more = np.column_stack((columns[:, :3], never, twice, columns[:, 3]))
    expected = regression_average(y, columns, wanted=3)
    found = regression_average(y, more, wanted=5)
    assert found.mean == pytest.approx(expected.mean)
    assert found.degrees == expected.degrees


def test_a_wanted_column_that_adds_nothing_is_refused() -> None:
    y, columns = _diary(60, seed=8)
    with pytest.raises(ValueError, match="do not determine"):
        regression_average(y, np.column_stack((columns, columns[:, 1])), wanted=4)


def test_as_many_columns_as_days_are_refused() -> None:
    y = np.array([1.0, np.nan, 2.0])
    columns = np.column_stack((np.ones(3), np.arange(3.0)))
    with pytest.raises(ValueError, match="do not determine"):
        regression_average(y, columns, wanted=1)


def test_an_exact_line_is_found_without_dividing_by_zero() -> None:
    days = np.arange(30.0)
    columns = np.column_stack((np.ones(30), days))
    slope = regression_average(10 - 0.25 * days, columns, wanted=1)
    low, high = slope.interval(0.96)
    assert slope.mean == pytest.approx(-0.25)
    assert low <= slope.mean <= high
    assert high - low < 1e-6


def test_one_part_is_a_t_distribution() -> None:
    single = StudentMixture(np.array([1.5]), np.array([0.5]), np.array([1.0]), degrees=9)
    expected = stats.t(9, loc=1.5, scale=0.5)
    assert single.mean == 1.5
    assert single.interval(0.96) == pytest.approx(expected.interval(0.96))
    assert single.two_sided_p() == pytest.approx(2 * expected.cdf(0.0))


def test_a_quantile_of_a_mixture_has_its_probability_below_it() -> None:
    mixture = StudentMixture(
        np.array([-4.0, 0.0, 1.0]), np.array([0.1, 2.0, 0.3]), np.array([0.2, 0.5, 0.3]), degrees=5
    )
    for probability in (0.02, 0.2, 0.5, 0.98):
        assert mixture.below(mixture.quantile(probability)) == pytest.approx(probability)


def test_p_agrees_with_the_interval() -> None:
    y, columns = _diary(90, seed=2)
    slope = regression_average(y, columns, wanted=1)
    p = slope.two_sided_p()
    edges = np.abs(slope.interval(1 - p))
    assert edges.min() == pytest.approx(0.0, abs=1e-9)
