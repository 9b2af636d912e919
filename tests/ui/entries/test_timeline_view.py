"""The list under the hand: wheel, scroll bar, pointer, pages, and both reading directions."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.entries import Entry, TriggerAnswers
from journal.domain.moments import Precision
from journal.domain.ratings import Rating
from journal.domain.records import Kind
from journal.ui import theme
from journal.ui.entries.entries_presenter import EntriesPresenter
from journal.ui.entries.timeline_view import TimelineView
from journal.ui.session import Session

Keep = Callable[..., Entry]
OpenEntries = Callable[[], EntriesPresenter]


@pytest.fixture
def view(keep: Keep, open_entries: OpenEntries) -> TimelineView:
    for number in range(70):
        keep(f"note {number} " + "with some more words in it " * (number % 9), number)
    return open_entries().page.timeline.view


def turn_wheel(view: TimelineView, angle: int = 0, pixels: int = 0) -> None:
    event = QWheelEvent(
        QPointF(50, 50),
        QPointF(view.viewport().mapToGlobal(QPoint(50, 50))),
        QPoint(0, pixels),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def top_of(view: TimelineView, row: int) -> int:
    return view.visualRect(view.model().index(row, 0)).top()


def picture(view: TimelineView) -> QImage:
    return view.viewport().grab().toImage()


def test_a_touchpad_scrolls_by_its_pixels(view: TimelineView) -> None:
    before = top_of(view, 1)
    turn_wheel(view, pixels=-30)
    assert top_of(view, 1) == before - 30
    turn_wheel(view, pixels=500)
    assert top_of(view, 1) == before


def test_a_wheel_scrolls_by_a_few_lines(view: TimelineView) -> None:
    before = top_of(view, 1)
    turn_wheel(view, angle=-120)
    moved = before - top_of(view, 1)
    assert moved == 6 * view.fontMetrics().height()


def test_the_scroll_bar_leads_to_the_oldest_row(qapp: QApplication, view: TimelineView) -> None:
    bar = view.verticalScrollBar()
    for _ in range(3):
        bar.setValue(bar.maximum())
        qapp.processEvents()
    assert view.model().rowCount() == 70
    last = view.visualRect(view.model().index(69, 0))
    assert last.bottom() + 1 == view.viewport().height()


def test_a_short_list_has_nothing_to_scroll(keep: Keep, open_entries: OpenEntries) -> None:
    keep("one")
    bar = open_entries().page.timeline.view.verticalScrollBar()
    assert bar.maximum() == 0
    assert not bar.isEnabled()


def test_page_keys_move_by_what_fits(qtbot: QtBot, view: TimelineView) -> None:
    qtbot.keyClick(view, Qt.Key.Key_Home)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    row = view.currentIndex().row()
    assert 3 < row < 15
    assert 0 <= top_of(view, row) < view.viewport().height()
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert view.currentIndex().row() == 0


def test_a_letter_does_not_jump_about(qtbot: QtBot, view: TimelineView) -> None:
    before = view.currentIndex().row()
    qtbot.keyClick(view, Qt.Key.Key_N)
    assert view.currentIndex().row() == before


def test_the_row_under_the_pointer_is_marked(qtbot: QtBot, view: TimelineView) -> None:
    plain = picture(view)
    qtbot.mouseMove(view.viewport(), view.visualRect(view.model().index(1, 0)).center())
    hovered = picture(view)
    assert hovered != plain
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert picture(view) == plain


def test_the_current_row_is_marked_while_the_list_has_the_focus(view: TimelineView) -> None:
    focused = picture(view)
    view.clearFocus()
    assert picture(view) != focused


def test_a_row_out_of_sight_is_nowhere(view: TimelineView) -> None:
    model = view.model()
    assert view.visualRect(model.index(45, 0)) == QRect()
    view.scrollTo(model.index(45, 0))
    assert view.visualRect(model.index(45, 0)).bottom() < view.viewport().height()
    view.scrollTo(model.index(-1, 0))
    assert not view.indexAt(QPoint(5, -500)).isValid()


def test_there_is_one_selected_row_and_it_is_the_current_one(view: TimelineView) -> None:
    view.setCurrentIndex(view.model().index(3, 0))
    view.setSelection(QRect(), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert [index.row() for index in view.selectedIndexes()] == [3]
    assert not view.visualRegionForSelection(view.selectionModel().selection()).isEmpty()


def test_the_rows_follow_the_width_and_the_text_size(
    qapp: QApplication, view: TimelineView
) -> None:
    row = view.model().index(0, 0)
    wide = view.visualRect(row).height()
    view.window().resize(500, 820)
    qapp.processEvents()
    narrow = view.visualRect(row).height()
    assert narrow > wide
    theme.apply(qapp, theme.make_theme("dark", 2.0))
    qapp.processEvents()
    assert view.visualRect(row).height() > narrow
    assert not picture(view).isNull()


def test_right_to_left_is_the_mirror_image_of_the_card(
    qapp: QApplication, view: TimelineView
) -> None:
    before = picture(view)
    view.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qapp.processEvents()
    after = picture(view)
    assert after.width() == before.width()
    assert after != before


def test_every_kind_of_entry_can_be_drawn(
    keep: Keep, open_entries: OpenEntries, session: Session
) -> None:
    store = session.store
    with store.transaction():
        triggers = [store.vocabulary.add(Kind.TRIGGER, f"{'long ' * 12}{n}").id for n in range(9)]
    bare = keep(mood=Rating(5))
    keep("many", 1, anxiety=Rating(10), triggers=TriggerAnswers(tuple(triggers)))
    keep("word " * 4000, 2, anxiety=Rating(0), feelings=())
    keep("lines\n\n\nand lines\n" * 40, 3)
    view = open_entries().page.timeline.view
    heights = [view.visualRect(view.model().index(row, 0)).height() for row in range(4)]
    assert 0 < heights[0] < heights[3] == heights[2] < heights[1]
    assert bare.moment.precision is Precision.MINUTE
    assert not picture(view).isNull()
