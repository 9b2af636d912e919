"""Records on their way out: every one as it stands, none that was deleted."""

import io
import json
from datetime import UTC, datetime
from pathlib import Path

from journal.domain.entries import Source, TriggerAnswers
from journal.domain.preferences import Preferences
from journal.domain.ratings import Rating
from journal.domain.records import Kind, new_revision_id
from journal.domain.sharing import Share
from journal.store.export import exported_records
from journal.transfer.journal_json import read_journal, write_journal
from tests.support.builders import appointment, entry, label, practice_run
from tests.support.journals import make_journal, opened


def test_everything_a_journal_holds_comes_out_and_can_be_read_again(tmp_path: Path) -> None:
    make_journal(tmp_path / "journal")
    labels = [label("Bus"), label("tense", Kind.FEELING), label("walk", Kind.COPING)]
    pain = label("Pain", Kind.TRACKER)
    whole = entry(
        anxiety=Rating(7),
        mood=Rating(0),
        triggers=TriggerAnswers((labels[0].id,)),
        feelings=(labels[1].id,),
        coping=(labels[2].id,),
        trackers={pain.id: Rating(2.5)},
        note="Später 🙂",
        share=Share.RAISE,
        source=Source("csv", "key", "row"),
    )
    with opened(tmp_path / "journal") as journal, journal.store.transaction():
        store = journal.store
        for each in (*labels, pain):
            store.vocabulary.save(each)
        store.entries.save(whole)
        store.appointments.save(appointment(with_whom="Dr Winter"))
        store.practice.save(practice_run(before=Rating(6)))
        store.preferences.save(Preferences(initials="M."))
        records = tuple(exported_records(store))
    assert {record.kind for record in records} == set(Kind)
    assert whole in [record.content for record in records]
    file = io.BytesIO()
    write_journal(records, file, datetime.now(UTC))
    assert read_journal(file.getvalue()) == records


def test_only_the_newest_words_come_out_and_nothing_deleted(tmp_path: Path) -> None:
    make_journal(tmp_path / "journal")
    kept, gone = entry(note="first words"), entry(note="deleted words")
    with opened(tmp_path / "journal") as journal:
        store = journal.store
        with store.transaction():
            store.entries.save(kept)
            store.entries.save(gone)
        with store.transaction():
            store.entries.save(entry(note="other"))
            store.entries.delete(gone.id)
        (record, other) = exported_records(store)
        assert record.content == kept
        assert other.id != gone.id


def test_of_two_versions_after_a_merge_the_newer_comes_out(tmp_path: Path) -> None:
    make_journal(tmp_path / "journal")
    ours = entry(note="ours")
    with opened(tmp_path / "journal") as journal:
        store = journal.store
        with store.transaction():
            store.entries.save(ours)
            (revision,) = store.entries.history(ours.id)
            theirs = json.dumps({**revision.payload, "note": "theirs"})
            number = store.connection.execute(
                "INSERT INTO revisions (id, record, kind, parents, made_at, device, payload)"
                " VALUES (?, ?, 'entry', '[]', ?, 'other', ?)",
                (new_revision_id(), ours.id, revision.made_at + 1, theirs),
            ).lastrowid
            store.connection.execute(
                "INSERT INTO heads (record, revision, kind) VALUES (?, ?, 'entry')",
                (ours.id, number),
            )
        (record,) = exported_records(store)
    assert getattr(record.content, "note", "") == "theirs"
