"""Records have random ids, runs a length, and a check says whether all is well."""

import uuid

import pytest

from journal.domain.checks import CheckReport, Problem
from journal.domain.errors import InvalidValueError
from journal.domain.records import (
    DELETED,
    Kind,
    RecordId,
    Revision,
    RevisionId,
    new_record_id,
    new_revision_id,
)
from tests.support.builders import practice_run


def test_ids_are_random_uuids_in_their_one_spelling() -> None:
    for identity in (new_record_id(), new_revision_id()):
        known = uuid.UUID(identity)
        assert (known.version, str(known)) == (4, identity)
    assert new_record_id() != new_record_id()


@pytest.mark.parametrize(("payload", "deleted"), [({}, False), ({DELETED: True}, True)])
def test_a_revision_says_whether_it_is_a_deletion(payload: dict[str, bool], deleted: bool) -> None:
    revision = Revision(RevisionId("r"), RecordId("e"), Kind.ENTRY, (), 0, "here", payload)
    assert revision.deleted is deleted


def test_a_practice_cannot_last_less_than_nothing() -> None:
    assert practice_run(seconds=0).seconds == 0
    with pytest.raises(InvalidValueError):
        practice_run(seconds=-1)


def test_a_check_with_a_problem_is_not_sound() -> None:
    assert CheckReport(3).sound
    assert not CheckReport(3, problems={Problem.HEAD: 1}).sound
