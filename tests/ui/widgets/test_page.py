from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from journal.ui import theme
from journal.ui.widgets.buttons import PrimaryButton, QuietButton
from journal.ui.widgets.card import Card
from journal.ui.widgets.columns import Columns
from journal.ui.widgets.labels import PageTitle, Subtitle
from journal.ui.widgets.page import Page

Show = Callable[[QWidget], None]


@pytest.fixture
def page(show: Show) -> Page:
    made = Page("Insights", "24 August – 22 November")
    made.add_action(QuietButton("Print"))
    made.resize(1072, 700)
    show(made)
    return made


def place(widget: QWidget, page: Page) -> tuple[int, int]:
    point = widget.mapTo(page, widget.rect().topLeft())
    return point.x(), point.y()


def test_the_title_names_the_page(page: Page) -> None:
    page.set_title("Entries")
    assert page.accessibleName() == "Entries"
    assert page.findChild(PageTitle).text() == "Entries"
    assert not page.findChild(Subtitle).isVisible()


def test_actions_stand_beside_the_title_and_below_it_where_it_is_narrow(
    qtbot: QtBot, page: Page
) -> None:
    action, title = page.findChild(QuietButton), page.findChild(PageTitle)
    assert place(action, page)[0] > place(title, page)[0]
    page.resize(150, 700)
    qtbot.waitUntil(lambda: place(action, page)[1] > place(title, page)[1] + title.height())


def test_edges_stay_when_the_scroll_bar_comes(qtbot: QtBot, page: Page) -> None:
    first = Card("First")
    page.add(first)
    qtbot.waitUntil(lambda: first.width() > 900)
    before = (place(first, page)[0], first.width())
    tall = QWidget()
    tall.setMinimumHeight(2000)
    page.add(tall)
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    qtbot.waitUntil(lambda: (place(first, page)[0], first.width()) == before)


def test_a_page_grows_no_wider_than_lines_can_be_read(qtbot: QtBot, page: Page) -> None:
    card = Card("Wide")
    page.add(card)
    page.resize(2000, 700)
    qtbot.waitUntil(lambda: card.width() == theme.current().metrics.content_width)
    left = place(card, page)[0]
    assert abs(left - (2000 - card.width() - left)) <= 1


@pytest.fixture
def columns(show: Show) -> Columns:
    made = Columns()
    made.add_main(Card("Main"))
    made.add_side(Card("Side"))
    made.resize(1000, 500)
    show(made)
    return made


def test_the_side_column_comes_below_in_a_narrow_window(columns: Columns) -> None:
    main, side = columns.findChildren(Card)
    assert not columns.is_stacked()
    assert main.y() == side.y()
    columns.resize(600, 500)
    columns.layout().activate()
    assert columns.is_stacked()
    assert side.y() > main.y()
    assert side.width() == main.width()


def test_large_text_stacks_the_columns_too(qapp: QApplication, columns: Columns) -> None:
    theme.apply(qapp, theme.make_theme(text_scale=2.0))
    assert columns.is_stacked()


def test_the_main_column_is_on_the_right_where_people_read_from_there(columns: Columns) -> None:
    main, side = columns.findChildren(Card)
    columns.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    columns.layout().activate()
    assert main.x() > side.x()


def test_a_card_is_a_named_group(show: Show) -> None:
    card = Card("Calendar", show_title=False)
    show(card)
    assert card.accessibleName() == "Calendar"
    assert not card.findChild(QLabel).isVisible()
    card.set_title("November")
    assert card.accessibleName() == "November"


def test_a_button_in_a_card_keeps_its_own_width(show: Show) -> None:
    card = Card("Next appointment")
    button = PrimaryButton("Prepare")
    card.add(button)
    card.resize(600, 200)
    show(card)
    assert button.width() == button.sizeHint().width()
    assert button.x() == theme.current().metrics.space_xl + 1
