import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.charts.picture import Picture
from journal.ui import theme
from journal.ui.widgets import figure_canvas
from journal.ui.widgets.trend_chart import TrendChart
from tests.support.diaries import series_of

MIDDLES = [None, 4.0, 6.5, *[5.0] * 20, None, None, None, 9.0]


@pytest.fixture
def chart(qtbot: QtBot) -> TrendChart:
    chart = TrendChart()
    qtbot.addWidget(chart)
    chart.resize(700, 260)
    chart.show_series(series_of(MIDDLES))
    with qtbot.waitExposed(chart):
        chart.show()
    chart.repaint()
    return chart


def place_of(chart: TrendChart, day: int) -> QPoint:
    """Return where a day is on the chart, by what the chart itself would call that place."""
    days = {x: chart.day_near(x) for x in range(chart.width())}
    there = [x for x, found in days.items() if found == day]
    return QPoint(there[len(there) // 2], chart.height() // 2)


def test_the_mouse_points_at_days(chart: TrendChart) -> None:
    for day in (1, 12, 24, 26):
        QTest.mouseMove(chart, place_of(chart, day))
        QApplication.processEvents()
        assert chart.pointed() == day


def test_leaving_points_at_nothing(chart: TrendChart, qtbot: QtBot) -> None:
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    chart.clearFocus()
    assert chart.pointed() is None


def test_the_arrows_go_from_rating_to_rating(chart: TrendChart, qtbot: QtBot) -> None:
    pointed = []
    for key in (
        Qt.Key.Key_Left,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_Right,
        Qt.Key.Key_End,
    ):
        qtbot.keyClick(chart, key)
        pointed.append(chart.pointed())
    assert pointed == [26, 22, 26, 26, 1, 2, 26]


def test_the_first_arrow_to_the_right_begins_at_the_start(chart: TrendChart, qtbot: QtBot) -> None:
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.pointed() == 1


def test_keys_say_aloud_where_they_lead(
    chart: TrendChart, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken: list[str] = []

    def listen(event: QAccessibleAnnouncementEvent) -> None:
        spoken.append(event.message())

    monkeypatch.setattr(figure_canvas.QAccessible, "updateAccessibility", listen)
    qtbot.keyClick(chart, Qt.Key.Key_End)
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert spoken[0].endswith(": 9")
    assert spoken[1].endswith(": 4")


def test_other_keys_are_left_to_the_window(chart: TrendChart, qtbot: QtBot) -> None:
    qtbot.keyClick(chart, Qt.Key.Key_A)
    assert chart.pointed() is None


def test_enter_and_click_choose_a_day_with_a_rating(chart: TrendChart, qtbot: QtBot) -> None:
    qtbot.keyClick(chart, Qt.Key.Key_End)
    with qtbot.waitSignal(chart.day_chosen, check_params_cb=lambda day: day == 26):
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    with qtbot.waitSignal(chart.day_chosen, check_params_cb=lambda day: day == 2):
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place_of(chart, 2))


def test_a_day_without_a_rating_is_named_and_not_chosen(chart: TrendChart, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(chart.day_chosen):
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place_of(chart, 24))
    assert chart.pointed() == 24


def test_a_chart_tells_its_name_and_what_it_shows(chart: TrendChart) -> None:
    told = QAccessible.queryAccessibleInterface(chart)
    assert told.text(QAccessible.Text.Name) == "Anxiety"
    description = told.text(QAccessible.Text.Description)
    assert "lowest 4, highest 9, latest 9" in description
    assert "23 of 27 days" in description


def test_the_chart_wears_the_theme(chart: TrendChart, qapp: QApplication) -> None:
    for name in ("light", "dark"):
        theme.apply(qapp, theme.make_theme(name))
        QApplication.processEvents()
        corner = chart.grab().toImage().pixelColor(2, chart.height() - 2)
        assert corner == theme.current().colour("surface")
    theme.apply(qapp, theme.make_theme())


def test_the_chart_is_drawn_anew_only_when_it_must(qtbot: QtBot) -> None:
    sizes: list[tuple[float, float]] = []

    def draw(size: tuple[float, float], scale: float) -> Picture:
        sizes.append(size)
        wide, high = round(size[0] * scale), round(size[1] * scale)
        return Picture(
            bytes(4 * wide * high), wide, high, left=0, right=size[0], top=0, bottom=size[1], days=9
        )

    canvas = figure_canvas.FigureCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(500, 200)
    canvas.show_chart(draw, [], _nothing)
    for _ in range(3):
        canvas.grab()
    canvas.resize(520, 200)
    canvas.grab()
    assert sizes == [(500, 200), (520, 200)]


def _nothing(day: int) -> figure_canvas.DayReading:
    return figure_canvas.DayReading(str(day), None)


def test_an_empty_canvas_has_nothing_to_point_at(qtbot: QtBot) -> None:
    canvas = figure_canvas.FigureCanvas()
    qtbot.addWidget(canvas)
    canvas.grab()
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.pointed() is None
    assert canvas.day_near(10.0) is None


def test_the_canvas_itself_loads_no_chart_library() -> None:
    code = (
        "import sys; import journal.ui.widgets.figure_canvas;"
        "sys.exit(any(name in sys.modules for name in ('matplotlib', 'numpy')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
