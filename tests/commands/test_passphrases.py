"""Where passphrases come from."""

import getpass
import os
import warnings

import pytest

from journal.commands.outcomes import UsageError
from journal.commands.passphrases import GivenPassphrase, ask_on_terminal


def descriptor_with(data: bytes) -> int:
    reader, writer = os.pipe()
    os.write(writer, data)
    os.close(writer)
    return reader


@pytest.mark.parametrize(
    ("data", "passphrase"),
    [
        ("schön und lang\n".encode(), "schön und lang"),
        (b"windows line\r\n", "windows line"),
        (b"no line break", "no line break"),
        (b" spaces kept \nsecond line\n", " spaces kept "),
        (b"\n", ""),
    ],
)
def test_a_descriptor_gives_one_line(data: bytes, passphrase: str) -> None:
    descriptor = descriptor_with(data)
    given = GivenPassphrase(descriptor)
    rest = os.read(descriptor, 100)
    os.close(descriptor)
    assert given.existing() == given.new() == passphrase
    assert rest == data.partition(b"\n")[2]


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\n", b"x" * 9_000])
def test_a_descriptor_without_a_line_of_text_is_refused(data: bytes) -> None:
    descriptor = descriptor_with(data)
    with pytest.raises(UsageError):
        GivenPassphrase(descriptor)
    os.close(descriptor)


@pytest.mark.parametrize("descriptor", [-1, 9999, 10**30])
def test_no_such_descriptor(descriptor: int) -> None:
    with pytest.raises(UsageError):
        GivenPassphrase(descriptor)


def test_without_a_terminal_nothing_is_shown_while_typing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fall_back(_prompt: str) -> str:
        warnings.warn("it may be echoed", getpass.GetPassWarning, stacklevel=2)
        return "echoed"

    monkeypatch.setattr(getpass, "getpass", fall_back)
    with pytest.raises(UsageError, match="--passphrase-fd"):
        ask_on_terminal("Passphrase: ")


def test_on_a_terminal_the_answer_is_the_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getpass", lambda prompt: f"answer to {prompt}")
    assert ask_on_terminal("Passphrase: ") == "answer to Passphrase: "
