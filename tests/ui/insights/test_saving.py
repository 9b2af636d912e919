"""Saving the chart from the page Insights, off the window's thread."""

from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from journal.domain.entries import Entry
from journal.domain.moments import Moment
from journal.domain.ratings import Rating
from journal.domain.records import new_record_id
from journal.store.changes import Area
from journal.ui.insights import insights_presenter
from journal.ui.insights.insights_presenter import InsightsPresenter
from journal.ui.session import Session
from tests.support.sessions import EVENING


@pytest.fixture
def presenter(session: Session, qtbot: QtBot) -> InsightsPresenter:
    with session.store.transaction():
        for days in range(5):
            at = Moment.of(EVENING - timedelta(days=days), zone="Europe/London")
            session.store.entries.save(Entry(new_record_id(), at, Rating(days)))
    made = InsightsPresenter(session)
    qtbot.addWidget(made.page)
    made.refresh(frozenset(Area))
    return made


@pytest.mark.parametrize(
    ("ending", "start"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")]
)
def test_the_chart_is_written_where_the_person_said(
    presenter: InsightsPresenter,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    ending: str,
    start: bytes,
) -> None:
    path = tmp_path / f"chart.{ending}"
    monkeypatch.setattr(insights_presenter, "choose_new_file", lambda *_: path)
    with qtbot.waitSignal(presenter.said, timeout=20_000) as said:
        presenter.page.save_requested.emit(ending)
    assert said.args == ["Saved. The file is not encrypted."]
    assert path.read_bytes().startswith(start)
    assert path.stat().st_mode & 0o077 == 0


def test_a_place_that_cannot_be_written_to_is_said(
    presenter: InsightsPresenter, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "no such folder" / "chart.png"
    monkeypatch.setattr(insights_presenter, "choose_new_file", lambda *_: path)
    with qtbot.waitSignal(presenter.said, timeout=20_000) as said:
        presenter.page.save_requested.emit("png")
    assert said.args == ["The chart could not be saved there."]


def test_thinking_better_of_it_writes_nothing(
    presenter: InsightsPresenter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(insights_presenter, "choose_new_file", lambda *_: None)
    with qtbot.assertNotEmitted(presenter.said, wait=100):
        presenter.page.save_requested.emit("png")
