"""Written files: complete or absent, for their owner only."""

import errno
import os
import stat
from pathlib import Path

import pytest

from journal.domain.errors import OutputExistsError, StorageError
from journal.files import complete_file, read_small, refuse_existing, write_complete


def write_half(target: Path, failure: type[BaseException], *, force: bool = False) -> None:
    with complete_file(target, force=force) as file:
        file.write(b"half of")
        raise failure


def write_while_another_writes(target: Path) -> None:
    with complete_file(target) as file:
        file.write(b"new")
        target.write_bytes(b"someone else's")


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("umask", [0o000, 0o077, 0o777])
def test_a_file_is_for_its_owner_whatever_the_umask(tmp_path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        write_complete(tmp_path / "page.pdf", b"words")
    finally:
        os.umask(before)
    assert (tmp_path / "page.pdf").read_bytes() == b"words"
    assert stat.S_IMODE((tmp_path / "page.pdf").stat().st_mode) == 0o600
    assert names_in(tmp_path) == ["page.pdf"]


@pytest.mark.parametrize("failure", [RuntimeError, KeyboardInterrupt])
def test_a_failure_while_writing_leaves_nothing(
    tmp_path: Path, failure: type[BaseException]
) -> None:
    with pytest.raises(failure):
        write_half(tmp_path / "page.pdf", failure)
    assert names_in(tmp_path) == []


def test_a_failure_while_replacing_keeps_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "page.pdf"
    target.write_bytes(b"old")
    with pytest.raises(RuntimeError):
        write_half(target, RuntimeError, force=True)
    assert target.read_bytes() == b"old"
    assert names_in(tmp_path) == ["page.pdf"]


def test_a_file_is_not_there_before_it_is_whole(tmp_path: Path) -> None:
    with complete_file(tmp_path / "page.pdf") as file:
        file.write(b"half of")
        assert not (tmp_path / "page.pdf").exists()


def test_an_existing_file_is_kept_unless_forced(tmp_path: Path) -> None:
    target = tmp_path / "page.pdf"
    target.write_bytes(b"old")
    with pytest.raises(OutputExistsError):
        write_complete(target, b"new")
    assert target.read_bytes() == b"old"
    write_complete(target, b"new", force=True)
    assert target.read_bytes() == b"new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_a_file_that_appears_meanwhile_is_kept(tmp_path: Path) -> None:
    target = tmp_path / "page.pdf"
    with pytest.raises(OutputExistsError):
        write_while_another_writes(target)
    assert target.read_bytes() == b"someone else's"
    assert names_in(tmp_path) == ["page.pdf"]


def test_a_link_is_replaced_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_bytes(b"untouched")
    (tmp_path / "page.pdf").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OutputExistsError):
        write_complete(tmp_path / "page.pdf", b"new")
    write_complete(tmp_path / "page.pdf", b"new", force=True)
    assert (tmp_path / "elsewhere").read_bytes() == b"untouched"
    assert not (tmp_path / "page.pdf").is_symlink()


@pytest.mark.parametrize("force", [False, True])
def test_a_folder_or_a_device_is_never_replaced(tmp_path: Path, force: bool) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    for name in ("folder", "pipe"):
        with pytest.raises(OutputExistsError):
            refuse_existing(tmp_path / name, force=force)


def no_hard_links(*_: object) -> None:
    raise OSError(errno.EPERM, "no hard links here")


def test_a_file_system_without_hard_links_works_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "link", no_hard_links)
    target = tmp_path / "page.pdf"
    write_complete(target, b"words")
    assert target.read_bytes() == b"words"
    assert names_in(tmp_path) == ["page.pdf"]
    target.unlink()
    with pytest.raises(OutputExistsError):
        write_while_another_writes(target)
    assert target.read_bytes() == b"someone else's"


def test_a_full_disk_is_named_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", no_room)
    with pytest.raises(StorageError):
        write_complete(tmp_path / "page.pdf", b"words")
    assert names_in(tmp_path) == []


def test_only_a_small_regular_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "small").write_bytes(b"1234")
    (tmp_path / "link").symlink_to("small")
    os.mkfifo(tmp_path / "pipe")
    assert read_small(tmp_path / "small", 4) == b"1234"
    for name, most in (("small", 3), ("link", 9), ("pipe", 9), (".", 9), ("missing", 9)):
        with pytest.raises(OSError, match=r"."):
            read_small(tmp_path / name, most)


def test_other_failures_come_as_they_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(FileNotFoundError):
        write_complete(tmp_path / "no such folder" / "page.pdf", b"words")

    def refused(*_: object) -> None:
        raise OSError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(os, "link", refused)
    with pytest.raises(PermissionError):
        write_complete(tmp_path / "page.pdf", b"words")
    assert names_in(tmp_path) == []
