"""Every page, in every state a walk reaches: each control can be named, and nothing is cut.

In the smallest window, at 100 and at 200 % text.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QWidget,
)

from journal.sample.sample_journal import keep_sample
from journal.ui.clock import local_now
from journal.ui.window_settings import Appearance, WindowSettings
from tests.screens.__main__ import copy_groups
from tests.support.applications import places_in, running
from tests.support.journals import PASSPHRASE, make_journal, opened
from tests.support.on_screen import controls_without_name
from tests.support.person import Person

SIZE = (900, 600)
SETTLING_SECONDS = 0.2


class Walker(Person):
    """Looks at the whole window after every step."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.faults: list[str] = []

    def look(self, state: str) -> None:
        """Note what cannot be named, what is cut, and what lies outside the window."""
        self.pause(SETTLING_SECONDS)
        found = [*controls_without_name(self.window), *cut_texts(self.window), *lost(self.window)]
        self.faults += [f"{state}: {fault}" for fault in found]

    def step(self, name: str) -> None:
        """Press a button, then look."""
        self.press(name)
        self.look(name)


def cut_texts(window: QWidget) -> list[str]:
    """Return the visible buttons that are smaller than what stands in them."""
    faults = []
    for each in window.findChildren(QAbstractButton):
        if not each.isVisibleTo(window) or not each.text():
            continue
        wanted = each.sizeHint()
        needed = each.fontMetrics().horizontalAdvance(each.text().replace("&", ""))
        room = each.width() if isinstance(each, QPushButton | QCheckBox) else needed
        if room < min(needed, wanted.width()) or each.height() < each.fontMetrics().height():
            faults.append(f"{each.accessibleName()!r} is {each.width()} wide, not {needed}")
    for label in window.findChildren(QLabel):
        if label.isVisibleTo(window) and label.text() and is_cut(label):
            faults.append(f"{label.text()[:40]!r} has {label.width()} x {label.height()}")
    return faults


def is_cut(label: QLabel) -> bool:
    """Return whether a label has less room than its words take."""
    if label.wordWrap():
        return label.height() < label.heightForWidth(label.width())
    return label.width() < label.sizeHint().width()


def lost(window: QWidget) -> list[str]:
    """Return the visible buttons to the side of what can be seen: nothing scrolls sideways."""
    faults = []
    for each in window.findChildren(QAbstractButton):
        frame = frame_of(each, window)
        place = QRect(each.mapTo(frame, QPoint(0, 0)), each.size())
        if each.isVisibleTo(window) and (place.left() < 0 or place.right() > frame.width()):
            faults.append(f"{each.accessibleName()!r} is at {place} of {frame.width()}")
    return faults


def frame_of(widget: QWidget, window: QWidget) -> QWidget:
    """Return the viewport that scrolls a widget, or its window."""
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        above = parent.parentWidget()
        if isinstance(above, QScrollArea) and above.viewport() is parent:
            return parent
        parent = above
    return window


@pytest.fixture(params=[1.0, 2.0], ids=["100 %", "200 %"])
def walker(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[Walker]:
    """Start Mooring in its smallest window, at one size of text."""
    QLocale.setDefault(QLocale("en_GB"))
    places = places_in(tmp_path)
    settings = WindowSettings(places.window_settings)
    settings.appearance = Appearance("light", request.param, reduced_motion=True)
    settings.sync()
    if "first" not in request.node.name:
        make_journal(places.journal)
        with opened(places.journal) as journal:
            if "empty" not in request.node.name:
                keep_sample(journal.store, local_now())
    with running(qapp, places) as application:
        walker = Walker(application.window)
        application.window.resize(*SIZE)
        walker.come()
        yield walker


def unlock(walker: Walker) -> None:
    walker.type_into("Passphrase", PASSPHRASE)
    walker.press("Unlock")
    walker.wait_for(lambda: walker.sees_button("Lock now"))


def test_the_window_can_be_as_small_as_promised(walker: Walker) -> None:
    unlock(walker)
    for page in ("Entries", "Practise", "Appointments", "Insights", "Settings", "Today"):
        walker.press(page)
        walker.pause(SETTLING_SECONDS)
        assert (walker.window.width(), walker.window.height()) == SIZE, page
        assert walker.window.minimumSizeHint().width() <= SIZE[0], page


def test_the_screens_before_a_first_journal(walker: Walker) -> None:
    walker.look("welcome")
    walker.step("Choose a passphrase")
    walker.step("Suggest some words")
    walker.step("Make my journal")
    walker.type_into("The same passphrase again", walker.field("New passphrase").text())
    walker.press("Make my journal")
    walker.wait_for(lambda: walker.sees_button("I have it on paper"))
    walker.step("I have it on paper")
    copy_groups(walker)
    walker.step("I have it on paper")
    walker.step("Begin")
    walker.step("May go in my summary")
    walker.step("Begin")
    assert walker.faults == []


def test_the_lock_screen_and_what_needs_no_passphrase(walker: Walker) -> None:
    walker.look("locked")
    walker.type_into("Passphrase", "not the passphrase")
    walker.press("Unlock")
    walker.wait_for(lambda: walker.sees_button("Unlock"))
    walker.look("refused")
    walker.step("Steady me")
    walker.step("Begin")
    walker.step("Breathe")
    walker.step("Close")
    walker.step("Practise")
    walker.step("Start")
    walker.step("Pause")
    walker.step("Stop")
    walker.step("Done")
    walker.step("Close")
    assert walker.faults == []


def test_every_page_with_half_a_year_in_it(walker: Walker) -> None:
    unlock(walker)
    for page in ("Today", "Entries", "Practise", "Appointments", "Insights", "Settings"):
        walker.step(page)
    walker.press("Today")
    walker.step("now · choose another time")
    walker.step("Keep this")
    walker.press("Entries")
    walker.press_key(Qt.Key.Key_Down)
    walker.press_key(Qt.Key.Key_Return)
    walker.look("an entry")
    walker.step("Edit")
    walker.press("Appointments")
    walker.step("Note another")
    walker.step("Cancel")
    walker.press("Preview what they will see")
    walker.wait_for(lambda: walker.sees_button("Back") and walker.sees_button("Save PDF"))
    walker.look("preview")
    walker.step("In words")
    walker.step("Back")
    walker.press("Insights")
    walker.step("Show as table")
    walker.step("All")
    walker.step("Steady me")
    assert walker.faults == []


def test_every_page_of_an_empty_journal(walker: Walker) -> None:
    unlock(walker)
    for page in ("Today", "Entries", "Practise", "Appointments", "Insights"):
        walker.step(page)
    walker.press("Today")
    walker.step("Keep this")
    walker.press("Appointments")
    walker.step("Note an appointment")
    assert walker.faults == []


def test_the_list_of_keys_fits_a_small_screen(walker: Walker) -> None:
    unlock(walker)
    walker.press_key(Qt.Key.Key_F1)
    dialog = walker.window.findChild(QDialog)
    walker.wait_for(dialog.isVisible)
    assert QSize(*SIZE) == QSize(*SIZE).expandedTo(dialog.size()), dialog.size()
    assert dialog.findChild(QScrollArea).horizontalScrollBar().maximum() == 0
    assert cut_texts(dialog) == []
    assert controls_without_name(dialog) == []
    dialog.close()


def test_the_walk_would_see_a_cut_text(walker: Walker) -> None:
    button = next(
        each
        for each in walker.window.findChildren(QPushButton)
        if each.accessibleName() == "Unlock"
    )
    button.setFixedWidth(20)
    walker.look("squeezed")
    assert any("'Unlock' is 20 wide" in fault for fault in walker.faults)


def test_no_page_scrolls_sideways(walker: Walker) -> None:
    unlock(walker)
    for page in ("Today", "Entries", "Practise", "Appointments", "Insights", "Settings"):
        walker.press(page)
        walker.pause(SETTLING_SECONDS)
        for area in walker.window.findChildren(QAbstractScrollArea):
            if area.isVisible():
                assert area.horizontalScrollBar().maximum() == 0, (page, area)
