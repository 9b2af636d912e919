import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.practice.timeline import Timeline
from journal.ui import theme
from journal.ui.practice.breath_bar import BreathBar
from tests.support.exercises import long_exhale

MINUTE = Timeline.lasting(long_exhale().phases, 1)
WIDTH, HEIGHT = 400, 80


@pytest.fixture
def bar(qtbot: QtBot) -> BreathBar:
    made = BreathBar(counted=False)
    qtbot.addWidget(made)
    made.resize(WIDTH, HEIGHT)
    return made


def filled(bar: BreathBar, elapsed: float) -> list[int]:
    """Show a moment, and return the filled pixels of a row through the bar."""
    bar.show_position(MINUTE.at(elapsed))
    image = bar.grab().toImage()
    accent = theme.current().colour("accent")
    row = theme.current().metrics.target // 2
    return [x for x in range(WIDTH) if image.pixelColor(x, row) == accent]


def test_nothing_is_painted_before_there_is_a_moment_to_show(bar: BreathBar) -> None:
    image = bar.grab().toImage()
    assert {image.pixelColor(x, 20).name() for x in range(WIDTH)} == {image.pixelColor(0, 0).name()}


def test_the_bar_fills_with_the_in_breath_and_empties_with_the_out_breath(bar: BreathBar) -> None:
    lengths = [len(filled(bar, second)) for second in (0, 1, 2, 3, 4, 6, 8, 9)]
    assert lengths[:5] == sorted(set(lengths[:5]))
    assert lengths[4:] == sorted(set(lengths[4:]), reverse=True)
    assert (lengths[0], lengths[4]) == (0, pytest.approx(WIDTH, abs=2))


def test_within_a_second_nothing_moves(bar: BreathBar) -> None:
    assert filled(bar, 2.0) == filled(bar, 2.9) != filled(bar, 3.0)


def test_it_fills_from_the_right_where_one_reads_from_the_right(bar: BreathBar) -> None:
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert max(filled(bar, 2)) >= WIDTH - 2


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_a_counted_bar_leaves_room_for_the_seconds_at_its_start(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    bar = BreathBar(counted=True)
    qtbot.addWidget(bar)
    bar.setLayoutDirection(direction)
    bar.resize(WIDTH, HEIGHT)
    pixels = filled(bar, 4)
    at_start = min(pixels) if direction is Qt.LayoutDirection.LeftToRight else WIDTH - max(pixels)
    at_end = WIDTH - max(pixels) if direction is Qt.LayoutDirection.LeftToRight else min(pixels)
    assert at_start >= theme.current().metrics.target > at_end


def test_it_asks_for_more_room_with_larger_text(bar: BreathBar, qapp: QApplication) -> None:
    before = bar.sizeHint()
    assert bar.minimumSizeHint().width() < before.width()
    theme.apply(qapp, theme.make_theme(text_scale=2.0))
    assert bar.sizeHint().height() > before.height()
    assert bar.sizeHint().width() > before.width()
