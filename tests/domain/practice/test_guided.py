from pathlib import Path

import pytest

from journal.domain.errors import InvalidValueError
from journal.domain.practice.guided import Guide, Step, read_guide
from journal.resource_files import resource

FOLDER = resource("exercises", "guided")


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.toml")), ids=lambda path: path.stem)
def test_every_guide_file_can_be_read_and_is_named_after_its_guide(path: Path) -> None:
    assert read_guide(path).id.replace("-", "_") == path.stem


def test_looking_around_counts_the_senses_down_from_five() -> None:
    steps = read_guide(FOLDER / "look_around.toml").steps
    assert [step.words.split()[0] for step in steps] == ["Five", "Four", "Three", "Two", "One"]


@pytest.mark.parametrize(
    ("name", "steps"), [("", (Step("Look", ""),)), ("Look", ()), ("Look", (Step("", "Look"),))]
)
def test_a_guide_with_nothing_to_go_through_is_refused(name: str, steps: tuple[Step, ...]) -> None:
    with pytest.raises(InvalidValueError):
        Guide("look", name, "around", steps, "Stay.", "made for a test")


@pytest.mark.parametrize(("written", "instead"), [("ending", "finale"), ("hint", "tip")])
def test_a_file_with_an_unknown_field_is_refused_by_name(
    tmp_path: Path, written: str, instead: str
) -> None:
    text = (FOLDER / "look_around.toml").read_text(encoding="utf-8")
    changed = tmp_path / "changed.toml"
    changed.write_text(text.replace(written, instead), encoding="utf-8")
    with pytest.raises(InvalidValueError, match=r"changed\.toml is not a guide"):
        read_guide(changed)
