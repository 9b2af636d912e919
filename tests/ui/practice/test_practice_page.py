import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journal.domain.moments import Moment
from journal.domain.practice.runs import PracticeRun
from journal.domain.ratings import Rating
from journal.domain.sharing import Share
from journal.ui.practice.breath_bar import BreathBar
from journal.ui.practice.pacer import Pacer
from journal.ui.practice.practice_page import PracticePage
from tests.support.exercises import box_breathing, long_exhale
from tests.support.hand_clock import HandClock
from tests.support.on_screen import button, controls_without_name, texts


class Heard:
    """What a page said by its signals, in order."""

    def __init__(self, page: PracticePage) -> None:
        self.finished: list[PracticeRun] = []
        self.rated: list[PracticeRun] = []
        self.read: list[str] = []
        page.run_finished.connect(self.finished.append)
        page.run_rated.connect(self.rated.append)
        page.cautions_read.connect(self.read.append)


@pytest.fixture
def heard(page: PracticePage) -> Heard:
    return Heard(page)


def run_for(page: PracticePage, clock: HandClock, seconds: float) -> None:
    button(page, "Start").click()
    clock.pass_seconds(seconds)
    page.findChild(Pacer).refresh()


def test_a_whole_run_is_told_when_it_ends_and_again_when_it_is_rated(
    page: PracticePage, heard: Heard, clock: HandClock, moment: Moment
) -> None:
    button(page, "1 min").click()
    button(page, "7").click()
    run_for(page, clock, 60)
    (run,) = heard.finished
    assert (run.exercise, run.seconds, run.start) == ("long-exhale", 60, moment)
    assert (run.before, run.after, run.share) == (Rating(7), None, Share.ONLY_ME)
    button(page, "4").click()
    assert heard.rated == []
    button(page, "Done").click()
    (rated,) = heard.rated
    assert (rated.id, rated.before, rated.after) == (run.id, Rating(7), Rating(4))
    assert button(page, "Start").isVisible()


def test_a_run_without_ratings_is_told_once(
    page: PracticePage, heard: Heard, clock: HandClock
) -> None:
    run_for(page, clock, 180)
    button(page, "Done").click()
    assert [(run.before, run.after) for run in heard.finished] == [(None, None)]
    assert heard.rated == []


def test_stopping_early_is_a_run_like_any_other(
    page: PracticePage, heard: Heard, clock: HandClock
) -> None:
    run_for(page, clock, 12.4)
    button(page, "Stop").click()
    assert [run.seconds for run in heard.finished] == [12]
    assert texts(page)[:4] == [
        "Practise",
        "Those without breath holding open from the lock screen too.",
        "Long exhale",
        "0:12",
    ]


def test_two_runs_are_two_records(page: PracticePage, heard: Heard, clock: HandClock) -> None:
    for _ in range(2):
        run_for(page, clock, 180)
        button(page, "Done").click()
    first, second = heard.finished
    assert first.id != second.id


def test_cautions_are_in_front_until_the_first_start(
    page: PracticePage, heard: Heard, clock: HandClock
) -> None:
    caution = long_exhale().cautions[0]
    assert caution in texts(page)
    run_for(page, clock, 180)
    assert heard.read == ["long-exhale"]
    button(page, "Done").click()
    assert caution not in texts(page)
    run_for(page, clock, 180)
    assert heard.read == ["long-exhale"]


def test_cautions_read_another_day_stay_behind_their_link(page: PracticePage, heard: Heard) -> None:
    page.set_cautions_read(["long-exhale"])
    page.prepare("long-exhale")
    assert long_exhale().cautions[0] not in texts(page)
    button(page, "Box breathing").click()
    assert box_breathing().cautions[0] in texts(page)
    button(page, "Start").click()
    assert heard.read == ["box"]
    page.settle()


def test_choosing_another_exercise_gets_it_ready(page: PracticePage) -> None:
    button(page, "Box breathing").click()
    assert "Box breathing" in texts(page)
    assert button(page, "4 min").isChecked()


def test_during_a_run_the_others_rest(page: PracticePage, clock: HandClock) -> None:
    run_for(page, clock, 5)
    assert not button(page, "Box breathing").isEnabled()
    button(page, "Stop").click()
    assert button(page, "Box breathing").isEnabled()


def test_leaving_the_page_pauses_and_coming_back_finds_it_paused(
    page: PracticePage, heard: Heard, clock: HandClock
) -> None:
    run_for(page, clock, 10)
    page.hide()
    clock.pass_seconds(1000)
    page.show()
    assert "Paused" in texts(page)
    assert heard.finished == []
    button(page, "Resume").click()
    button(page, "Stop").click()
    assert [run.seconds for run in heard.finished] == [10]


def test_nothing_is_lost_when_the_page_must_go(
    page: PracticePage, heard: Heard, clock: HandClock
) -> None:
    run_for(page, clock, 30)
    page.settle()
    assert [run.seconds for run in heard.finished] == [30]
    page.prepare("long-exhale")
    run_for(page, clock, 180)
    button(page, "4").click()
    page.settle()
    assert [run.after for run in heard.rated] == [Rating(4)]
    page.settle()
    assert len(heard.rated) == 1


def test_escape_stops_a_run_and_is_left_alone_otherwise(
    page: PracticePage, heard: Heard, clock: HandClock, qtbot: QtBot
) -> None:
    with qtbot.waitActive(page):
        page.activateWindow()
    run_for(page, clock, 5)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert [run.seconds for run in heard.finished] == [5]
    with qtbot.assertNotEmitted(page.closed):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_without_movement_there_is_a_bar(page: PracticePage, clock: HandClock) -> None:
    page.set_still(True)
    run_for(page, clock, 5)
    assert page.findChild(BreathBar) is not None
    page.set_still(False)
    assert button(page, "Pause").isVisible()
    button(page, "Stop").click()


def test_the_whole_way_by_keyboard(
    page: PracticePage, heard: Heard, clock: HandClock, qtbot: QtBot
) -> None:
    with qtbot.waitActive(page):
        page.activateWindow()
    button(page, "Start").setFocus()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    assert page.focusWidget() is button(page, "Pause")
    clock.pass_seconds(180)
    page.findChild(Pacer).refresh()
    assert page.focusWidget() is button(page, "Done")
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    assert len(heard.finished) == 1


@pytest.fixture
def locked(
    qtbot: QtBot, clock: HandClock, anchors: tuple[str, str, str], moment: Moment
) -> PracticePage:
    made = PracticePage(
        [box_breathing(), long_exhale()], anchors, clock, lambda: moment, locked=True
    )
    qtbot.addWidget(made)
    made.show()
    return made


def test_while_locked_there_is_only_what_anyone_may_do(locked: PracticePage) -> None:
    shown = texts(locked)
    assert "No passphrase needed." in shown
    assert "Long exhale" in shown
    assert "Box breathing" not in shown


def test_while_locked_close_and_escape_lead_back(
    locked: PracticePage, clock: HandClock, qtbot: QtBot
) -> None:
    with qtbot.waitActive(locked):
        locked.activateWindow()
    with qtbot.waitSignal(locked.closed):
        button(locked, "Close").click()
    with qtbot.waitSignal(locked.closed):
        qtbot.keyClick(locked, Qt.Key.Key_Escape)
    button(locked, "Start").click()
    with qtbot.assertNotEmitted(locked.closed):
        qtbot.keyClick(locked, Qt.Key.Key_Escape)
    with qtbot.waitSignal(locked.closed):
        qtbot.keyClick(locked, Qt.Key.Key_Escape)


def test_closing_in_the_middle_keeps_the_run(locked: PracticePage, clock: HandClock) -> None:
    heard = Heard(locked)
    run_for(locked, clock, 8)
    button(locked, "Close").click()
    assert [run.seconds for run in heard.finished] == [8]
    assert button(locked, "Start").isVisible()


def test_every_control_has_a_name(page: PracticePage, clock: HandClock) -> None:
    assert controls_without_name(page) == []
    run_for(page, clock, 5)
    assert controls_without_name(page) == []
    button(page, "Stop").click()
    assert controls_without_name(page) == []
