"""The recovery sheet gives the root key back, and says which line is wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.errors import InvalidValueError, WrongPassphraseError
from journal.vault.key_derivation import RootKey
from journal.vault.recovery_sheet import (
    ALPHABET,
    LINES,
    SheetLineError,
    check_groups,
    fold,
    root_of,
    sheet_of,
)
from journal.vault.vault import Vault
from tests.vault.conftest import Made

ROOT = RootKey(bytes(range(32)))
SHEET = (
    "000G 40RF",
    "40M3 0E22",
    "0918 5GRB",
    "38E1 W811",
    "24GK 2GAZ",
    "HC5R R34N",
    "D1P7 0X3N",
    "RFMR 4AHD",
)
TYPED = fold("".join(SHEET))
ROOTS = st.binary(min_size=32, max_size=32).map(RootKey)


def test_the_sheet_of_a_root_key_never_changes() -> None:
    assert sheet_of(ROOT) == SHEET


@given(ROOTS)
def test_every_root_key_comes_back_from_its_sheet(root: RootKey) -> None:
    assert root_of("\n".join(sheet_of(root))) == root


@pytest.mark.parametrize(
    "typed",
    [
        " ".join(SHEET).lower(),
        "-".join(SHEET),
        "\t".join(SHEET).replace("0", "O").replace("1", "l"),
        TYPED.replace("0", "o").replace("1", "I"),
    ],
)
def test_case_spaces_hyphens_and_look_alikes_do_not_count(typed: str) -> None:
    assert root_of(typed) == ROOT


@given(ROOTS, st.integers(0, 63))
def test_every_substitution_is_refused_and_located(root: RootKey, place: int) -> None:
    typed = fold("".join(sheet_of(root)))
    for other in ALPHABET.replace(typed[place], ""):
        with pytest.raises(SheetLineError) as refused:
            root_of(typed[:place] + other + typed[place + 1 :])
        assert refused.value.line == place // 8 + 1


@given(ROOTS)
def test_every_swap_of_neighbours_is_refused_and_located(root: RootKey) -> None:
    typed = fold("".join(sheet_of(root)))
    for place in range(63):
        one, other = typed[place : place + 2]
        if one != other:
            with pytest.raises(SheetLineError) as refused:
                root_of(typed[:place] + other + one + typed[place + 2 :])
            assert refused.value.line in {place // 8 + 1, (place + 1) // 8 + 1}


@given(ROOTS, st.permutations(range(LINES)))
def test_lines_in_the_wrong_order_are_refused(root: RootKey, order: list[int]) -> None:
    lines = sheet_of(root)
    mixed = tuple(lines[index] for index in order)
    if mixed != lines:
        with pytest.raises(WrongPassphraseError, match="do not belong together"):
            root_of("".join(mixed))


@pytest.mark.parametrize(
    ("typed", "line"), [("", 1), (TYPED[:7], 1), (TYPED[:-1], 8), (TYPED[:20], 3), ("U" * 64, 1)]
)
def test_a_sheet_that_is_not_whole_says_where(typed: str, line: int) -> None:
    with pytest.raises(SheetLineError, match=f"line {line} "):
        root_of(typed)


def test_more_than_the_sheet_is_refused() -> None:
    with pytest.raises(WrongPassphraseError, match="64 characters"):
        root_of(TYPED + "0")


@given(st.text())
def test_no_text_breaks_the_reading(text: str) -> None:
    with pytest.raises(WrongPassphraseError):
        root_of(text)


def test_groups_typed_back_are_compared_as_they_are_read() -> None:
    assert check_groups(SHEET, (0, 3), ("oooG", "0e22"))
    assert not check_groups(SHEET, (0, 3), ("000G", "0E23"))
    assert not check_groups(SHEET, (3, 0), ("000G", "0E22"))
    with pytest.raises(InvalidValueError):
        check_groups(SHEET, (0, 3), ("000G",))


def test_the_sheet_typed_in_place_of_the_passphrase_opens_its_journal(made: Made) -> None:
    typed = "  ".join(sheet_of(made.root)).lower()
    Vault(made.folder).unlock(typed).close()


def test_a_sheet_of_another_journal_or_with_a_slip_opens_nothing(made: Made) -> None:
    own, other = " ".join(sheet_of(made.root)), " ".join(sheet_of(RootKey(bytes(32))))
    slip = ("1" if own[0] != "1" else "2") + own[1:]
    for typed in (other, slip, own[:-5]):
        with pytest.raises(WrongPassphraseError):
            Vault(made.folder).unlock(typed)
