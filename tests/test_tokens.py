import pytest

from journal.tokens import contrast, mix, read_tokens

THEMES = read_tokens().themes
GROUNDS = ("paper", "rail", "surface", "soft")
TEXT = [(text, ground) for text in ("ink", "ink_quiet", "accent") for ground in GROUNDS] + [
    ("mark", "surface"),
    ("feeling", "surface"),
    ("on_accent", "accent"),
    ("on_accent_soft", "accent_soft"),
    ("on_feeling", "feeling"),
]


@pytest.mark.parametrize(("text", "ground"), TEXT)
@pytest.mark.parametrize("name", THEMES)
def test_text_can_be_read_on_its_ground(name: str, text: str, ground: str) -> None:
    colours = THEMES[name]
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("name", THEMES)
def test_borders_that_must_be_seen_can_be_seen(name: str, ground: str) -> None:
    assert contrast(THEMES[name].control, getattr(THEMES[name], ground)) >= 3


@pytest.mark.parametrize("name", ["high_contrast", "high_contrast_dark"])
def test_high_contrast_text_is_far_above_the_usual(name: str) -> None:
    colours = THEMES[name]
    assert min(contrast(colours.ink, getattr(colours, ground)) for ground in GROUNDS) >= 15
    assert min(contrast(colours.ink_quiet, getattr(colours, ground)) for ground in GROUNDS) >= 7


@pytest.mark.parametrize("name", THEMES)
def test_rating_shades_grow_stronger_and_stay_legible(name: str) -> None:
    colours = THEMES[name]
    shades = [colours.rating_shade(rating) for rating in range(11)]
    away = [contrast(shade, colours.surface) for shade in shades]
    assert away == sorted(away)
    assert len(set(shades)) == 11
    assert min(contrast(colours.ink, shade) for shade in shades) >= 4.5


@pytest.mark.parametrize(
    ("first", "second", "ratio"),
    [("#FFFFFF", "#000000", 21.0), ("#123456", "#123456", 1.0), ("#777777", "#FFFFFF", 4.48)],
)
def test_contrast_is_the_ratio_of_wcag(first: str, second: str, ratio: float) -> None:
    assert contrast(first, second) == pytest.approx(ratio, abs=0.005)
    assert contrast(second, first) == contrast(first, second)


def test_mixing_goes_from_one_colour_to_the_other() -> None:
    assert mix("#000000", "#FF8000", 0) == "#000000"
    assert mix("#000000", "#FF8000", 0.5) == "#804000"
    assert mix("#000000", "#FF8000", 1) == "#FF8000"


def test_sizes_grow_with_the_text_as_the_file_says() -> None:
    tokens = read_tokens()
    plain, double = tokens.scaled(1.0), tokens.scaled(2.0)
    assert plain == tokens.metrics
    assert double.text_body == 2 * plain.text_body
    assert double.target == 1.5 * plain.target
    assert double.space_m == plain.space_m


@pytest.mark.parametrize("scale", [0.99, 2.01])
def test_a_text_scale_outside_its_range_is_refused(scale: float) -> None:
    with pytest.raises(ValueError, match="text scale"):
        read_tokens().scaled(scale)


def test_targets_are_as_large_as_a_finger_needs() -> None:
    metrics = read_tokens().metrics
    assert metrics.target >= 40
    assert metrics.target_rating >= 44
    assert metrics.ring >= 2
