"""The colours and sizes of `resources/themes/tokens.toml`, for the window, the charts and the page.

Colours are "#RRGGBB" texts; nothing here knows what draws them.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from journal.resource_files import resource

TEXT_SCALES = (1.0, 2.0)
"""The smallest and the largest text size a person can choose, as a factor."""


class Colours(NamedTuple):
    """One theme's colours, each named after its use.

    `on_...` is the text on that colour; `line` only separates, `control` is a border that a
    person must see (at least 3:1). `shade_most` is how much of `feeling` (0 to 1) the surface
    takes at most while `ink` stays legible on it.
    """

    paper: str
    rail: str
    surface: str
    soft: str
    ink: str
    ink_quiet: str
    line: str
    control: str
    accent: str
    on_accent: str
    accent_soft: str
    on_accent_soft: str
    feeling: str
    on_feeling: str
    shade_most: float
    mark: str

    def rating_shade(self, rating: float) -> str:
        """Return the background for a rating of 0 to 10, stronger as it rises; ink goes on it."""
        return mix(self.surface, self.feeling, self.shade_most * (rating + 1) / 11)


class Metrics(NamedTuple):
    """Sizes in logical pixels; weights of 100 to 900; `line_height` in percent; `..._ms` in ms."""

    text_small: int
    text_body: int
    text_brand: int
    text_heading: int
    text_title: int
    target: int
    target_rating: int
    icon: int
    rail_width: int
    note_height: int
    side_column: int
    main_column: int
    space_xs: int
    space_s: int
    space_m: int
    space_l: int
    space_xl: int
    space_xxl: int
    radius_control: int
    radius_card: int
    ring: int
    weight_regular: int
    weight_medium: int
    weight_strong: int
    line_height: int
    content_width: int
    fade_ms: int
    undo_ms: int


class Tokens(NamedTuple):
    """Everything in the file: themes by name, sizes at 100 % text, and how they grow with it."""

    themes: Mapping[str, Colours]
    metrics: Metrics
    growth: Mapping[str, float]

    def scaled(self, text_scale: float) -> Metrics:
        """Return the sizes at a text size, 1.0 to 2.0; ValueError outside it."""
        least, most = TEXT_SCALES
        if not least <= text_scale <= most:
            raise ValueError(f"a text scale lies between {least} and {most}, not {text_scale}")
        grown = {
            name: round(getattr(self.metrics, name) * (1 + (text_scale - 1) * part))
            for name, part in self.growth.items()
        }
        return self.metrics._replace(**grown)


@cache
def read_tokens() -> Tokens:
    """Read the tokens; the file is read once, as it belongs to the program."""
    with resource("themes", "tokens.toml").open("rb") as file:
        table = tomllib.load(file)
    return Tokens(
        themes={name: Colours(**colours) for name, colours in table["colours"].items()},
        metrics=Metrics(**table["grows"], **table["grows_half"], **table["stays"]),
        growth=dict.fromkeys(table["grows"], 1.0) | dict.fromkeys(table["grows_half"], 0.5),
    )


def mix(first: str, second: str, share: float) -> str:
    """Return the colour that is `share` (0 to 1) of the way from `first` to `second`."""
    pairs = zip(_channels(first), _channels(second), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    darker, lighter = sorted((_luminance(first), _luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def _channels(colour: str) -> tuple[int, int, int]:
    """Return red, green and blue, 0 to 255."""
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return red, green, blue


def _luminance(colour: str) -> float:
    """Return the relative luminance, 0 to 1 (WCAG 2.2)."""
    linear = [_linear(channel / 255) for channel in _channels(colour)]
    return sum(
        weight * light for weight, light in zip((0.2126, 0.7152, 0.0722), linear, strict=True)
    )


def _linear(channel: float) -> float:
    """Return the light of one sRGB channel, both 0 to 1."""
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
