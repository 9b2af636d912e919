"""Exercises as tests want them: shipped, and with every kind of phase."""

from journal.domain.practice.exercises import Exercise, Phase, read_exercise
from journal.domain.practice.guided import Guide, read_guide
from journal.resource_files import resource


def long_exhale() -> Exercise:
    """Return the shipped long exhale: in 4, out 6."""
    return read_exercise(resource("exercises", "long_exhale.toml"))


def look_around() -> Guide:
    """Return the shipped guide of five steps."""
    return read_guide(resource("exercises", "guided", "look_around.toml"))


def box_breathing() -> Exercise:
    """Return a made-up exercise with two holds."""
    return Exercise(
        id="box",
        name="Box breathing",
        summary="in 4 · hold 4 · out 4 · hold 4",
        phases=(
            Phase("Breathe in", "", 4, 1),
            Phase("Hold", "", 4, 1),
            Phase("Breathe out", "", 4, 0),
            Phase("Hold", "", 4, 0),
        ),
        minutes=4,
        lengths=(2, 4),
        needs_holding=True,
        tensing=False,
        cautions=("Leave out the holds when they are uncomfortable.",),
        source="made for a test",
    )
