"""What a command says, and to whom."""

import io

import pytest

from journal.commands.terminal import Terminal, visible


class _Closed(io.StringIO):
    def flush(self) -> None:
        raise BrokenPipeError


def test_work_that_is_done_stays_done_where_nobody_can_hear_of_it() -> None:
    terminal = Terminal(io.BytesIO(), _Closed(), io.StringIO())
    terminal.confirm("Noted.")
    terminal.flush()


def test_a_list_that_cannot_be_written_is_a_failure() -> None:
    terminal = Terminal(io.BytesIO(), _Closed(), io.StringIO())
    terminal.say("1 entry.")
    with pytest.raises(BrokenPipeError):
        terminal.flush()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("two\nlines", "two\nlines"),
        ("a\x1b[2Jb", "a\N{REPLACEMENT CHARACTER}[2Jb"),
        ("\x9b31m", "\N{REPLACEMENT CHARACTER}31m"),
        ("a\tb", "a       b"),
        ("emoji 👩\u200d👧 اسم", "emoji 👩\u200d👧 اسم"),
    ],
)
def test_control_characters_are_not_sent_to_a_terminal(text: str, shown: str) -> None:
    assert visible(text) == shown
