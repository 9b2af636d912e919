from __future__ import annotations

import numpy as np
import pytest

from journal.analysis.smoothing import smooth_line
from journal.charts.look import screen_look
from journal.charts.picture import Picture, picture_of
from journal.charts.trend import trend_figure
from journal.tokens import read_tokens
from tests.support.diaries import series_of

LIGHT = read_tokens().themes["light"]
SIZE = (600.0, 240.0)


def _picture(middles: list[float | None], scale: float = 1.0) -> Picture:
    series = series_of(middles)
    figure = trend_figure(series, smooth_line(series), (), SIZE, screen_look(), LIGHT)
    return picture_of(figure, scale)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_picture_has_the_pixels_of_its_screen(scale: float) -> None:
    picture = _picture([5.0] * 8, scale)
    assert (picture.width, picture.height) == (600 * scale, 240 * scale)
    assert len(picture.pixels) == picture.width * picture.height * 4


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize(("day", "rating"), [(0, 0.0), (3, 8.0), (8, 10.0)])
def test_a_dot_is_where_the_picture_says(scale: float, day: int, rating: float) -> None:
    middles: list[float | None] = [None, 4.5, 4.5, None, 4.5, None, None, None, None]
    without = _picture(middles, scale)
    middles[day] = rating
    picture = _picture(middles, scale)
    pixels = [
        np.frombuffer(each.pixels, np.uint8).reshape(each.height, each.width, 4).astype(int)
        for each in (picture, without)
    ]
    x, y = round(picture.x_of(day) * scale), round(picture.y_of(rating) * scale)
    change = np.abs(pixels[0] - pixels[1]).sum(axis=2)
    assert change[y - 2 : y + 2, x - 2 : x + 2].all()


def test_a_place_belongs_to_its_day() -> None:
    picture = _picture([5.0] * 12)
    assert [picture.day_at(picture.x_of(day)) for day in range(12)] == list(range(12))
    assert picture.day_at(0) == 0
    assert picture.day_at(SIZE[0]) == 11
