from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from journal.analysis.periods import PeriodName, offered_periods
from journal.ui.insights.days_table import DaysModel, DaysTable
from journal.ui.insights.insights_page import InsightsPage
from journal.ui.widgets.labels import CardTitle, Subtitle
from journal.ui.widgets.trend_chart import TrendChart
from tests.support.diaries import series_of

SERIES = series_of([4.0, 6.5, None, *[5.0] * 12, 8.0], last=date(2026, 11, 22))


@pytest.fixture
def page(qtbot: QtBot) -> InsightsPage:
    page = InsightsPage()
    qtbot.addWidget(page)
    page.resize(1000, 800)
    page.show_periods(offered_periods(date(2026, 11, 1)), PeriodName.SINCE_LAST_APPOINTMENT)
    page.show_days(SERIES)
    page.show_sentence("Anxiety: no clear direction.")
    chart = TrendChart()
    chart.show_series(SERIES)
    page.show_chart(chart)
    with qtbot.waitExposed(page):
        page.show()
    return page


def button(page: QWidget, name: str) -> QAbstractButton:
    """Return the one visible button with a spoken name."""
    (found,) = (
        each
        for each in page.findChildren(QAbstractButton)
        if each.isVisible() and each.accessibleName() == name
    )
    return found


def spoken(page: QWidget) -> list[str]:
    """Return the spoken names of the visible buttons."""
    buttons = page.findChildren(QAbstractButton)
    return [each.accessibleName() for each in buttons if each.isVisible()]


def shown(page: QWidget, kind: type[QWidget]) -> list[str]:
    return [label.text() for label in page.findChildren(kind) if label.isVisible()]


def test_it_says_which_days_and_how_sure(page: InsightsPage) -> None:
    assert shown(page, Subtitle) == ["7 November – 22 November 2026 · 15 of 16 days with a rating"]
    assert "Anxiety: no clear direction." in shown(page, CardTitle)


def test_choosing_a_period_asks_for_it(page: InsightsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.period_chosen, check_params_cb=lambda name: name == "year"):
        qtbot.mouseClick(button(page, "1 year"), Qt.MouseButton.LeftButton)


def test_since_the_last_appointment_is_offered_when_there_was_one(
    page: InsightsPage, qtbot: QtBot
) -> None:
    assert spoken(page)[3:5] == ["Since last appointment", "All"]
    assert button(page, "Since last appointment").isChecked()
    page.show_periods(offered_periods(None), PeriodName.ALL)
    qtbot.waitUntil(lambda: "All" in spoken(page))
    assert "Since last appointment" not in spoken(page)
    assert button(page, "All").isChecked()


def test_the_table_holds_the_same_days(page: InsightsPage, qtbot: QtBot) -> None:
    table = page.findChild(DaysTable)
    assert not table.isVisible()
    qtbot.mouseClick(button(page, "Show as table"), Qt.MouseButton.LeftButton)
    assert table.isVisible()
    assert not page.findChild(TrendChart).isVisible()
    model = table.model()
    rows = [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
    assert [row[1:] for row in rows[:2]] == [["8", "1"], ["5", "1"]]
    assert [row[1:] for row in rows[-3:]] == [["not recorded", "0"], ["6.5", "1"], ["4", "1"]]
    assert len(rows) == SERIES.days
    qtbot.mouseClick(button(page, "Show as chart"), Qt.MouseButton.LeftButton)
    assert page.findChild(TrendChart).isVisible()


@pytest.mark.parametrize("chart_format", ["png", "svg", "pdf"])
def test_the_chart_can_be_saved(page: InsightsPage, qtbot: QtBot, chart_format: str) -> None:
    name = f"Save chart as {chart_format.upper()}"
    with qtbot.waitSignal(
        page.save_requested, check_params_cb=lambda wanted: wanted == chart_format
    ):
        qtbot.mouseClick(button(page, name), Qt.MouseButton.LeftButton)


def test_a_day_of_the_chart_opens_by_its_date(page: InsightsPage, qtbot: QtBot) -> None:
    chart = page.findChild(TrendChart)
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_End)
    with qtbot.waitSignal(page.day_chosen, check_params_cb=lambda day: day == date(2026, 11, 22)):
        qtbot.keyClick(chart, Qt.Key.Key_Return)


def test_a_new_chart_takes_the_place_of_the_old(page: InsightsPage, qtbot: QtBot) -> None:
    old = page.findChild(TrendChart)
    chart = TrendChart()
    chart.show_series(SERIES)
    with qtbot.waitSignal(old.destroyed):
        page.show_chart(chart)
    assert chart.isVisible()


def test_until_there_is_a_chart_nothing_can_be_saved(qtbot: QtBot) -> None:
    page = InsightsPage()
    qtbot.addWidget(page)
    page.show_days(SERIES)
    page.show()
    assert not button(page, "Save chart as PNG").isEnabled()


def test_an_empty_journal_offers_to_begin(qtbot: QtBot) -> None:
    page = InsightsPage()
    qtbot.addWidget(page)
    page.show()
    assert spoken(page) == ["Note how it is now"]
    with qtbot.waitSignal(page.check_in_wanted):
        qtbot.mouseClick(button(page, "Note how it is now"), Qt.MouseButton.LeftButton)


def test_every_control_has_a_spoken_name(page: InsightsPage) -> None:
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            told = QAccessible.queryAccessibleInterface(widget)
            assert told.text(QAccessible.Text.Name), widget


def test_the_days_are_a_sound_model(qtbot: QtBot) -> None:
    model = DaysModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_series(SERIES)
    assert model.rowCount() == 16
    assert model.day_of(0) == 15
    assert tester.model() is model
