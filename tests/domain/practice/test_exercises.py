import dataclasses
import re
from pathlib import Path

import pytest

from journal.domain.errors import InvalidValueError
from journal.domain.practice.exercises import Exercise, Phase, read_exercise, read_exercises
from journal.resource_files import resource

FOLDER = resource("exercises")
FILES = sorted(FOLDER.glob("*.toml"))
LONGEST_SENTENCE = 20

IN = Phase("Breathe in", "through the nose", 4, 1)
OUT = Phase("Breathe out", "slowly", 6, 0)
FULL = Phase("Hold", "", 4, 1)


def exercise(**changes: object) -> Exercise:
    plain = Exercise(
        id="example",
        name="Example",
        summary="in 4 · out 6",
        phases=(IN, OUT),
        minutes=3,
        lengths=(1, 3),
        needs_holding=False,
        tensing=False,
        cautions=("Gently.",),
        source="made for a test",
    )
    return dataclasses.replace(plain, **changes)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_exercise_file_can_be_read_and_is_named_after_its_exercise(path: Path) -> None:
    assert read_exercise(path).id.replace("-", "_") == path.stem


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_sentence_of_an_exercise_is_short_and_calm(path: Path) -> None:
    shipped = read_exercise(path)
    hints = [text for phase in shipped.phases for text in (phase.words, phase.hint)]
    for text in (*shipped.cautions, *hints):
        assert "!" not in text
        for sentence in re.split(r"(?<=\.) ", text):
            assert len(sentence.split()) <= LONGEST_SENTENCE, sentence


def test_the_long_exhale_breathes_in_for_four_seconds_and_out_for_six() -> None:
    shipped = read_exercise(FOLDER / "long_exhale.toml")
    assert [(phase.words, phase.hint, phase.seconds) for phase in shipped.phases] == [
        ("Breathe in", "through the nose", 4),
        ("Breathe out", "slowly, through the mouth", 6),
    ]
    assert [phase.fullness for phase in shipped.phases] == [1, 0]
    assert shipped.open_while_locked


def test_the_folder_is_read_whole_in_the_order_of_its_names() -> None:
    assert [shipped.id.replace("-", "_") for shipped in read_exercises(FOLDER)] == [
        path.stem for path in FILES
    ]


@pytest.mark.parametrize(
    ("changes", "open_while_locked"),
    [
        ({}, True),
        ({"needs_holding": True, "phases": (IN, FULL, OUT)}, False),
        ({"tensing": True}, False),
    ],
)
def test_only_what_anyone_may_do_is_open_while_locked(
    changes: dict[str, object], open_while_locked: bool
) -> None:
    assert exercise(**changes).open_while_locked is open_while_locked


@pytest.mark.parametrize(
    "changes",
    [
        {"id": ""},
        {"name": ""},
        {"cautions": ()},
        {"source": ""},
        {"phases": ()},
        {"minutes": 2},
        {"minutes": 0, "lengths": (0, 3)},
        {"phases": (IN, FULL, OUT)},
        {"phases": (OUT, IN, FULL)},
    ],
)
def test_an_exercise_that_does_not_fit_together_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises(InvalidValueError):
        exercise(**changes)


@pytest.mark.parametrize(
    ("words", "seconds", "fullness"),
    [
        ("", 4, 1),
        ("In", 0, 1),
        ("In", -1, 1),
        ("In", float("nan"), 1),
        ("In", 4, 1.1),
        ("In", 4, -0.1),
    ],
)
def test_a_phase_without_words_time_or_measure_is_refused(
    words: str, seconds: float, fullness: float
) -> None:
    with pytest.raises(InvalidValueError):
        Phase(words, "", seconds, fullness)


@pytest.mark.parametrize(
    ("written", "instead"),
    [
        ('source = "', 'sauce = "'),
        ("tensing = false", ""),
        ("tensing = false", "tensing = false\nmantra = 1"),
        ("seconds = 4", 'seconds = "four"'),
        ("[[phases]]", "[[stages]]"),
    ],
)
def test_a_file_with_a_field_too_many_or_too_few_is_refused_by_name(
    tmp_path: Path, written: str, instead: str
) -> None:
    text = (FOLDER / "long_exhale.toml").read_text(encoding="utf-8")
    changed = tmp_path / "changed.toml"
    changed.write_text(text.replace(written, instead), encoding="utf-8")
    with pytest.raises(InvalidValueError, match=r"changed\.toml is not an exercise"):
        read_exercise(changed)
