"""Changing an entry: what stays, what is asked, and what outlives a crash or a full disk."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDateTimeEdit
from pytestqt.qtbot import QtBot

from journal.domain.entries import Entry, Source, TriggerAnswers
from journal.domain.moments import Noted
from journal.domain.ratings import Rating
from journal.domain.records import Kind, RecordId
from journal.domain.sharing import Share
from journal.domain.vocabulary import Label
from journal.ui.entries.entries_presenter import EntriesPresenter
from journal.ui.session import Session
from journal.ui.widgets.check_in import CheckIn
from journal.ui.widgets.note_edit import NoteEdit
from journal.ui.widgets.rating_row import RatingRow
from tests.support.on_screen import button, texts
from tests.support.sessions import fill_disk

Keep = Callable[..., Entry]
OpenEntries = Callable[[], EntriesPresenter]


def press(entries: EntriesPresenter, *names: str) -> None:
    for name in names:
        button(entries.page, name).click()


def key(qtbot: QtBot, wanted: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), wanted)


def is_asking(entries: EntriesPresenter) -> bool:
    return "What about your changes?" in texts(entries.page)


def note_of(entries: EntriesPresenter) -> NoteEdit:
    return entries.page.findChild(NoteEdit)


def stored(session: Session, record: RecordId) -> Entry:
    found = session.store.entries.get(record)
    assert found is not None
    return found


def _feeling(session: Session, *, archived: bool) -> Label:
    label = replace(session.store.vocabulary.all(Kind.FEELING)[0], archived=archived)
    with session.store.transaction():
        session.store.vocabulary.save(label)
    return label


def test_what_is_not_changed_stays_exactly_as_it_was(
    keep: Keep, open_entries: OpenEntries, session: Session
) -> None:
    archived = _feeling(session, archived=True)
    kept = keep(
        "from elsewhere",
        3,
        anxiety=Rating(4.4, anchors=0),
        triggers=None,
        feelings=(archived.id,),
        source=Source("daylio", "key", "row"),
        share=Share.SUMMARY,
    )
    entries = open_entries()
    entries.page.timeline.view.edit_wanted.emit(kept.id)
    note_of(entries).set_text("from elsewhere, by train")
    press(entries, "Save changes")
    changed = stored(session, kept.id)
    assert changed.note == "from elsewhere, by train"
    assert (changed.anxiety, changed.triggers) == (Rating(4.4, anchors=0), None)
    assert (changed.feelings, changed.source, changed.share) == (
        kept.feelings,
        kept.source,
        kept.share,
    )
    assert changed.moment == kept.moment
    assert any("imported" in text for text in texts(entries.page))


def test_a_moved_entry_is_noted_later(
    keep: Keep, open_entries: OpenEntries, session: Session
) -> None:
    kept = keep("moved", 3)
    entries = open_entries()
    entries.page.timeline.view.edit_wanted.emit(kept.id)
    when = entries.page.findChild(QDateTimeEdit)
    when.setDateTime(when.dateTime().addSecs(-3600))
    press(entries, "Save changes")
    moved = stored(session, kept.id).moment
    assert moved.utc_ms == kept.moment.utc_ms - 3_600_000
    assert moved.noted is Noted.LATER


def test_a_trigger_changed_in_an_entry_counts_those_shown_as_asked(
    keep: Keep, open_entries: OpenEntries, session: Session
) -> None:
    kept = keep("x", triggers=None)
    entries = open_entries()
    entries.page.timeline.view.edit_wanted.emit(kept.id)
    press(entries, "Crowded bus", "Save changes")
    answers = stored(session, kept.id).triggers
    assert answers is not None
    assert (len(answers.present), len(answers.absent)) == (1, 2)
    assert answers != TriggerAnswers()


def test_leaving_without_a_change_asks_nothing_and_keeps_no_revision(
    keep: Keep, open_entries: OpenEntries, session: Session
) -> None:
    kept = keep("as it is", mood=Rating(3))
    entries = open_entries()
    entries.page.timeline.view.edit_wanted.emit(kept.id)
    press(entries, "Cancel")
    assert entries.page.is_reading
    press(entries, "Edit", "Save changes")
    assert entries.page.is_reading
    assert len(session.store.entries.history(kept.id)) == 1


def test_leaving_with_a_change_asks_and_blocks_nothing(
    qtbot: QtBot, keep: Keep, open_entries: OpenEntries, session: Session
) -> None:
    kept = keep("as it was", mood=Rating(3))
    entries = open_entries()
    for answer, note in (("Discard them", "as it was"), ("Save them", "as it is")):
        entries.page.timeline.view.edit_wanted.emit(kept.id)
        note_of(entries).set_text("as it is")
        press(entries, "Cancel")
        assert is_asking(entries)
        key(qtbot, Qt.Key.Key_Escape)
        assert entries.page.is_changing
        assert not is_asking(entries)
        press(entries, "Cancel", answer)
        assert entries.page.is_reading
        assert stored(session, kept.id).note == note


def test_an_entry_is_not_emptied_by_saving(
    keep: Keep, open_entries: OpenEntries, session: Session
) -> None:
    kept = keep("all there is")
    entries = open_entries()
    entries.page.timeline.view.edit_wanted.emit(kept.id)
    note_of(entries).set_text("")
    press(entries, "Save changes")
    assert "You can delete it" in entries.page.notice.text()
    assert stored(session, kept.id).note == "all there is"


def test_a_full_disk_leaves_the_changes_and_a_second_try_keeps_them(
    keep: Keep, open_entries: OpenEntries, session: Session
) -> None:
    kept = keep("before")
    entries = open_entries()
    entries.page.timeline.view.edit_wanted.emit(kept.id)
    note_of(entries).set_text("after " * 2000)
    fill_disk(session)
    press(entries, "Save changes")
    assert entries.page.is_changing
    press(entries, "Save changes")
    assert stored(session, kept.id).note.startswith("after after")
    assert session.store.entries.count() == 1


def test_changes_are_offered_again_after_a_crash(
    keep: Keep, open_entries: OpenEntries, session: Session
) -> None:
    kept = keep("before", anxiety=Rating(2))
    entries = open_entries()
    entries.page.timeline.view.edit_wanted.emit(kept.id)
    note_of(entries).set_text("nearly after")
    entries.page.findChildren(RatingRow)[1].set_value(8)
    entries.keep_draft()
    entries.page.close()

    again = open_entries()
    press(again, "Carry on")
    assert note_of(again).text() == "nearly after"
    press(again, "Save changes")
    assert stored(session, kept.id).note == "nearly after"
    assert stored(session, kept.id).mood == Rating(8)
    assert session.store.drafts.get("entry-changes") is None


def test_changes_that_are_not_wanted_are_forgotten(
    keep: Keep, open_entries: OpenEntries, session: Session
) -> None:
    kept = keep("before")
    entries = open_entries()
    entries.page.timeline.view.edit_wanted.emit(kept.id)
    note_of(entries).set_text("nearly after")
    entries.keep_draft()
    entries.page.close()
    press(open_entries(), "Leave it as it was")
    assert session.store.drafts.get("entry-changes") is None
    assert stored(session, kept.id).note == "before"


def test_a_word_of_ones_own_can_be_added_to_an_entry(
    keep: Keep, open_entries: OpenEntries, session: Session
) -> None:
    kept = keep("x")
    entries = open_entries()
    entries.page.timeline.view.edit_wanted.emit(kept.id)
    entries.page.findChild(CheckIn).feeling_added.emit("wobbly")
    press(entries, "Save changes")
    wobbly = session.store.vocabulary.find_or_add(Kind.FEELING, "wobbly")
    assert stored(session, kept.id).feelings == (wobbly.id,)


def test_none_noticed_is_read_as_an_answer(keep: Keep, open_entries: OpenEntries) -> None:
    kept = keep("x", triggers=TriggerAnswers())
    entries = open_entries()
    entries.page.timeline.view.opened.emit(kept.id)
    assert "None I noticed" in texts(entries.page)
    press(entries, "Edit")
    assert button(entries.page, "None I noticed").isChecked()
    press(entries, "Cancel")
    assert entries.page.is_reading
