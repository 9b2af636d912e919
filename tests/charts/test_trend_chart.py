from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_rgb

from journal.analysis.daily import DailySeries
from journal.analysis.smoothing import smooth_line
from journal.charts.look import ChartLook, card_look, page_look, screen_look
from journal.charts.marks import Mark
from journal.charts.trend import trend_figure
from journal.tokens import read_tokens
from tests.support.diaries import DiaryKind, series_of

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from matplotlib.text import Text
    from numpy.typing import NDArray

LIGHT = read_tokens().themes["light"]
SCREEN = (900.0, 280.0)


def _diary(days: int) -> DailySeries:
    return DiaryKind(level=5, spread=2, phi=0.6, days=days).series(3, 1)[0]


def _chart(
    series: DailySeries,
    marks: tuple[Mark, ...] = (),
    size: tuple[float, float] = SCREEN,
    look: ChartLook | None = None,
    heading: str = "",
) -> Figure:
    return trend_figure(
        series, smooth_line(series), marks, size, look or screen_look(), LIGHT, heading
    )


def _texts(figure: Figure) -> list[Text]:
    return [text for text in (*figure.axes[0].texts, *figure.texts) if text.get_text()]


def _words(figure: Figure) -> list[str]:
    return [text.get_text() for text in _texts(figure)]


def _lines_at(figure: Figure, depth: int) -> list[NDArray[np.float64]]:
    """Return the ends of the straight lines drawn at a depth: 0 the grid, 2 the marks."""
    (lines,) = (each for each in figure.axes[0].collections if each.get_zorder() == depth)
    return lines.get_segments()


def test_days_are_dots_and_gaps_stay_open() -> None:
    middles: list[float | None] = [3.0, 7.0] * 10
    middles[8:12] = [None] * 4
    dots, line = _chart(series_of(middles)).axes[0].lines
    assert dots.get_linestyle() == "None"
    for drawn in (dots, line):
        missing = np.isnan(np.asarray(drawn.get_ydata(), dtype=float))
        assert np.flatnonzero(missing).tolist() == [8, 9, 10, 11]


@pytest.mark.parametrize("look", [screen_look(), screen_look(2.0), page_look(), card_look()])
@pytest.mark.parametrize("size", [SCREEN, (515.0, 110.0), (330.0, 110.0)])
def test_ratings_always_run_from_0_to_10_on_few_lines(
    look: ChartLook, size: tuple[float, float]
) -> None:
    figure = _chart(series_of([4.0, 5.0] * 15), size=size, look=look)
    assert figure.axes[0].get_ylim() == (0, 10)
    assert not figure.axes[0].axison
    heights = [line[0][1] for line in _lines_at(figure, 0)]
    assert (heights[0], heights[-1]) == (0, 10)
    assert len(heights[1:]) <= 5
    names = [f"{height:g}" for height in heights] if look.names_axes else []
    assert _words(figure)[: len(names)] == names


@pytest.mark.parametrize("days", [10, 20, 28, 45, 91, 183, 365, 1000, 3650])
@pytest.mark.parametrize(
    ("look", "size"),
    [
        (screen_look(), SCREEN),
        (screen_look(2.0), (640.0, 360.0)),
        (page_look(), (515.0, 110.0)),
    ],
)
def test_no_two_texts_touch_and_none_is_cut(
    days: int, look: ChartLook, size: tuple[float, float]
) -> None:
    series = _diary(days)
    marks = tuple(Mark(day, "appointment") for day in list(series.period)[::31])
    figure = _chart(series, marks, size, look, heading="Anxiety, 0 to 10")
    renderer = FigureCanvasAgg(figure).get_renderer()
    boxes = [text.get_window_extent(renderer) for text in _texts(figure)]
    assert boxes
    for index, box in enumerate(boxes):
        assert box.x0 >= 0
        assert box.y0 >= 0
        assert box.x1 <= size[0]
        assert box.y1 <= size[1]
        assert not any(box.overlaps(other) for other in boxes[index + 1 :])


def test_the_band_is_named_beside_the_chart_or_below_a_narrow_one() -> None:
    series = series_of([3.0, 6.0] * 20)
    for size, text in (
        (SCREEN, "middle half\nof the days\naround"),
        ((330.0, 200.0), "Band: middle half of the days around"),
    ):
        assert text in _words(_chart(series, size=size))


def test_without_a_band_none_is_named() -> None:
    assert not any("middle half" in word for word in _words(_chart(series_of([3.0, 6.0, 4.0]))))


@pytest.mark.parametrize("days", [0, 1, 2])
def test_fewer_than_three_days_are_said_and_not_drawn(days: int) -> None:
    figure = _chart(series_of([None] * 10 + [5.0] * days))
    assert not figure.axes[0].lines
    assert any("three days" in word for word in _words(figure))


def test_three_days_are_dots_without_a_line() -> None:
    dots, line = _chart(series_of([5.0, None, 4.0, 6.0])).axes[0].lines
    assert np.isfinite(np.asarray(dots.get_ydata(), dtype=float)).sum() == 3
    assert np.isnan(np.asarray(line.get_ydata(), dtype=float)).all()


def test_words_with_dollar_signs_are_words() -> None:
    series = series_of([5.0] * 12)
    figure = _chart(series, (Mark(series.period.first, r"$\frac{1}{2$ tablet"),))
    FigureCanvasAgg(figure).draw()  # would fail on a formula that it cannot set
    assert r"$\frac{1}{2$ tablet" in _words(figure)


def test_marks_stand_on_their_days() -> None:
    series = series_of([5.0] * 40)
    marks = (Mark(series.period.day(4), "appointment"), Mark(series.period.day(30), "dose changed"))
    figure = _chart(series, marks)
    assert [line[0][0] for line in _lines_at(figure, 2)] == [4, 30]
    assert _words(figure)[-2:] == ["appointment", "dose changed"]


def test_every_theme_keeps_line_dots_and_band_apart_in_greys() -> None:
    for colours in read_tokens().themes.values():
        series = _diary(60)
        figure = trend_figure(series, smooth_line(series), (), SCREEN, screen_look(), colours)
        axes = figure.axes[0]
        dots, line = axes.lines
        (band,) = (each for each in axes.collections if each.get_zorder() == -1)
        shades = [
            _grey(colour)
            for colour in (
                figure.get_facecolor(),
                band.get_facecolor()[0],
                dots.get_color(),
                line.get_color(),
            )
        ]
        steps = np.diff(shades)
        assert (steps < -0.03).all() or (steps > 0.03).all()


def _grey(colour: object) -> float:
    return float(np.dot(to_rgb(colour), (0.299, 0.587, 0.114)))
