"""Appointments know whether they are over, and which comes next."""

from datetime import UTC, datetime, timedelta

import pytest

from journal.domain.appointments import last_appointment, next_appointment
from journal.domain.errors import InvalidValueError
from tests.support.builders import appointment

START = datetime(2026, 11, 26, 14, 30, tzinfo=UTC)
FIRST = appointment("2026-10-29T14:30+00:00")
SECOND = appointment(START, minutes=45)
THIRD = appointment("2026-12-17T14:30+00:00")


@pytest.mark.parametrize("minutes", [0, -1, 601])
def test_a_length_no_appointment_has_is_refused(minutes: int) -> None:
    with pytest.raises(InvalidValueError, match="1 to 600"):
        appointment(minutes=minutes)


@pytest.mark.parametrize(
    ("minutes", "over"), [(-1, False), (0, False), (44, False), (45, True), (46, True)]
)
def test_an_appointment_is_over_at_its_end(minutes: int, over: bool) -> None:
    assert SECOND.is_over(START + timedelta(minutes=minutes)) is over


def test_the_next_is_the_first_that_has_not_ended() -> None:
    during = START + timedelta(minutes=20)
    assert next_appointment([THIRD, SECOND, FIRST], during) == SECOND
    assert last_appointment([THIRD, SECOND, FIRST], during) == FIRST


def test_without_any_there_is_neither_next_nor_last() -> None:
    assert next_appointment([FIRST], START) is None
    assert last_appointment([THIRD], START) is None
