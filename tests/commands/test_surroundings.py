"""The clock a command goes by."""

from pathlib import Path

import pytest

from journal.commands.surroundings import local_now, local_zone


def test_the_present_time_has_its_offset() -> None:
    assert local_now().utcoffset() is not None


@pytest.mark.parametrize(
    ("tz", "target", "name"),
    [
        ("Europe/Amsterdam", "", "Europe/Amsterdam"),
        (":Asia/Tokyo", "", "Asia/Tokyo"),
        ("", "/usr/share/zoneinfo/Europe/Paris", "Europe/Paris"),
        ("", "../usr/share/zoneinfo/Etc/UTC", "Etc/UTC"),
        ("EST5EDT4,M3.2.0", "", None),
        ("", "/somewhere/else", None),
        ("", "", None),
    ],
)
def test_the_zone_is_named_where_it_can_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tz: str, target: str, name: str | None
) -> None:
    monkeypatch.setenv("TZ", tz)
    link = tmp_path / "localtime"
    if target:
        link.symlink_to(target)
    zone = local_zone(link)
    assert (zone and zone.key) == name
