"""What is known before unlocking: kept exactly, never trusted, and never more than it should be."""

import configparser
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QApplication

from journal.ui.window_settings import Appearance, WindowSettings

KNOWN = {
    "theme",
    "text_scale",
    "typeface",
    "reduced_motion",
    "country",
    "last_journal",
    "geometry",
}


@pytest.fixture
def path(tmp_path: Path, qapp: QApplication) -> Path:
    return tmp_path / "config" / "window.ini"


def settings_of(path: Path, text: str | bytes) -> WindowSettings:
    """Return the settings of a file that someone else wrote."""
    path.parent.mkdir()
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return WindowSettings(path)


def test_everything_kept_is_there_for_the_next_start(path: Path) -> None:
    chosen = Appearance("dark", 1.75, "atkinson", reduced_motion=True)
    kept = WindowSettings(path)
    kept.appearance = chosen
    kept.country = "GB"
    kept.last_journal = Path("/home/müller, anna/100%/a;b=c [d]/журнал")
    kept.geometry = QByteArray(bytes(range(256)))
    kept.sync()
    again = WindowSettings(path)
    assert again.appearance == chosen
    assert again.country == "GB"
    assert again.last_journal == Path("/home/müller, anna/100%/a;b=c [d]/журнал")
    assert again.geometry == QByteArray(bytes(range(256)))


def test_at_first_there_are_the_defaults_and_no_file(path: Path) -> None:
    first = WindowSettings(path)
    assert first.appearance == Appearance()
    assert first.country == ""
    assert first.last_journal is None
    assert first.geometry.isEmpty()
    assert not path.exists()


def test_nothing_else_is_in_the_file(path: Path) -> None:
    kept = WindowSettings(path)
    kept.appearance = Appearance("quiet", 1.25)
    kept.country = "IE"
    kept.last_journal = path.parent
    kept.geometry = QByteArray(b"\x01")
    kept.sync()
    written = configparser.ConfigParser(interpolation=None)
    written.read(path)
    assert written.sections() == ["General"]
    assert set(written["General"]) == KNOWN


@pytest.mark.qt_log_ignore("QVariant::load")
@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("theme=hotdog", Appearance()),
        ("theme=../../etc/passwd", Appearance()),
        ("theme=light, dark", Appearance()),
        ("typeface=Comic Sans", Appearance()),
        ("text_scale=large", Appearance()),
        ("text_scale=", Appearance()),
        ("text_scale=nan", Appearance()),
        ("text_scale=-3", Appearance()),
        ("text_scale=0", Appearance()),
        ("text_scale=inf", Appearance(text_scale=2.0)),
        ("text_scale=1e308", Appearance(text_scale=2.0)),
        ("text_scale=1.1", Appearance(text_scale=1.1)),
        ("text_scale=1, 2", Appearance()),
        ("reduced_motion=1", Appearance()),
        ("reduced_motion=true", Appearance(reduced_motion=True)),
        ("theme=@Invalid()", Appearance()),
        ("theme=@ByteArray(dark)", Appearance()),
        ("theme=@Variant(\\0\\0\\0\\x7f)", Appearance()),
    ],
)
def test_an_odd_value_is_its_default(path: Path, line: str, expected: Appearance) -> None:
    assert settings_of(path, f"[General]\n{line}\n").appearance == expected


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"\x00\xff" * 4096,
        b"[General",
        b"[theme=dark\n[General]\n[General]\n=\n==\n",
        b"[General]\n" + b"theme=" + b"x" * 1_000_000,
    ],
    ids=["empty", "binary", "cut off", "not quite", "a million letters"],
)
def test_a_file_that_makes_no_sense_gives_the_defaults(path: Path, text: bytes) -> None:
    settings = settings_of(path, text)
    assert settings.appearance == Appearance()
    assert settings.last_journal is None
    assert settings.country == ""


@pytest.mark.parametrize("value", ["12", "a, b", "@Rect(0 0 1 1)", "@Invalid()"])
def test_a_place_of_the_window_that_is_none_is_empty(path: Path, value: str) -> None:
    assert settings_of(path, f"[General]\ngeometry={value}\n").geometry.isEmpty()


def test_a_folder_that_is_a_list_is_no_folder(path: Path) -> None:
    assert settings_of(path, "[General]\nlast_journal=a, b\n").last_journal is None
