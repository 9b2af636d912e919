"""Every error has its status and a sentence."""

import errno

import pytest

from journal.commands.outcomes import ExitStatus, UsageError, sentences_of, status_of
from journal.domain import errors

EXPECTED: list[tuple[Exception, int]] = [
    (UsageError("Wrong."), 2),
    (errors.InvalidValueError("a rating lies between 0 and 10"), 2),
    (errors.UnreadableFileError("not text", 3), 2),
    (errors.OutputExistsError("page.pdf"), 2),
    (errors.JournalExistsError("x"), 2),
    (FileNotFoundError(errno.ENOENT, "No such file", "data.csv"), 2),
    (PermissionError(errno.EACCES, "Permission denied", "data.csv"), 2),
    (OSError("odd"), 2),
    (errors.WrongPassphraseError("x"), 3),
    (errors.JournalDamagedError("journal.db", "it is missing"), 4),
    (errors.JournalInUseError("x"), 5),
    (errors.NoJournalError("x"), 6),
    (errors.NewerJournalError("x"), 7),
    (errors.StorageError("x"), 8),
    (OSError(errno.ENOSPC, "No space left on device"), 8),
    (BrokenPipeError(errno.EPIPE, "Broken pipe"), 8),
    (MemoryError(), 8),
    (errors.CipherUnavailableError("x"), 9),
    (errors.MooringError("Something else."), 2),
    (KeyError("what the person wrote"), 1),
]


@pytest.mark.parametrize(("error", "status"), EXPECTED)
def test_each_error_has_its_status_and_a_sentence(error: Exception, status: int) -> None:
    assert status_of(error) == status
    words = sentences_of(error)
    assert words.endswith(".")
    assert "what the person wrote" not in words


def test_every_error_of_the_domain_is_in_the_list() -> None:
    named = {
        each
        for each in vars(errors).values()
        if isinstance(each, type) and issubclass(each, errors.MooringError)
    }
    assert named <= {type(error) for error, _ in EXPECTED}


def test_a_mistake_of_our_own_says_where() -> None:
    def stumble() -> None:
        raise ZeroDivisionError("a private word")

    with pytest.raises(ZeroDivisionError) as caught:
        stumble()
    words = sentences_of(caught.value)
    assert "ZeroDivisionError in stumble:" in words
    assert "private" not in words


def test_the_statuses_are_promised() -> None:
    assert {status.name: status.value for status in ExitStatus} == {
        "DONE": 0,
        "OWN_MISTAKE": 1,
        "WRONG_USAGE": 2,
        "WRONG_PASSPHRASE": 3,
        "DAMAGED": 4,
        "IN_USE": 5,
        "NO_JOURNAL": 6,
        "NEWER": 7,
        "NO_STORAGE": 8,
        "NO_CIPHER": 9,
        "INTERRUPTED": 130,
        "TERMINATED": 143,
    }
