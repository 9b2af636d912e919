"""The look of the window: tokens turned into Qt's palette, fonts and style sheet."""

from string import Template
from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from journal.resource_files import resource
from journal.tokens import Colours, Metrics, mix, read_tokens
from journal.ui import fonts

STYLE = ("-style", "fusion")
"""What the application is started with, as the style sheet is written for this style."""

_PROPERTY = "mooringTheme"

_DARK_SIDES = {
    "light": "dark",
    "high_contrast": "high_contrast_dark",
    "quiet": "quiet_dark",
}

_PALETTE: tuple[tuple[QPalette.ColorRole, str], ...] = (
    (QPalette.ColorRole.Window, "paper"),
    (QPalette.ColorRole.WindowText, "ink"),
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.AlternateBase, "soft"),
    (QPalette.ColorRole.Text, "ink"),
    (QPalette.ColorRole.PlaceholderText, "ink_quiet"),
    (QPalette.ColorRole.Button, "soft"),
    (QPalette.ColorRole.ButtonText, "ink"),
    (QPalette.ColorRole.BrightText, "mark"),
    (QPalette.ColorRole.ToolTipBase, "surface"),
    (QPalette.ColorRole.ToolTipText, "ink"),
    (QPalette.ColorRole.Highlight, "accent"),
    (QPalette.ColorRole.HighlightedText, "on_accent"),
    (QPalette.ColorRole.Accent, "accent"),
    (QPalette.ColorRole.Link, "accent"),
    (QPalette.ColorRole.LinkVisited, "accent"),
    (QPalette.ColorRole.Light, "surface"),
    (QPalette.ColorRole.Midlight, "soft"),
    (QPalette.ColorRole.Mid, "line"),
    (QPalette.ColorRole.Dark, "control"),
    (QPalette.ColorRole.Shadow, "control"),
)


class Theme(NamedTuple):
    """One look: a name of `tokens.toml`, its colours, sizes at a text scale, and a typeface."""

    name: str
    colours: Colours
    metrics: Metrics
    text_scale: float
    typeface: fonts.Typeface

    def colour(self, name: str) -> QColor:
        """Return a colour of the tokens by its name."""
        return QColor(getattr(self.colours, name))

    def font(self, size: str = "body", weight: str = "regular") -> QFont:
        """Return the font of a size (small, body, brand, heading, title) and a weight."""
        font = QFont()
        font.setFamily(fonts.family(self.typeface))
        font.setPixelSize(getattr(self.metrics, f"text_{size}"))
        font.setWeight(QFont.Weight(getattr(self.metrics, f"weight_{weight}")))
        return font


def theme_name(choice: str, *, is_dark: bool, wants_contrast: bool) -> str:
    """Return the theme for what a person chose: system, light, dark, high_contrast or quiet.

    The system's scheme and contrast decide for "system"; "high_contrast" and "quiet" have a light
    and a dark side, which follow the scheme.
    """
    follows = choice in ("system", "high_contrast", "quiet")
    if choice == "system":
        choice = "high_contrast" if wants_contrast else "light"
    return _DARK_SIDES[choice] if follows and is_dark else choice


def make_theme(
    name: str = "light",
    text_scale: float = 1.0,
    typeface: fonts.Typeface = fonts.Typeface.INTER,
) -> Theme:
    """Return a theme; KeyError for a name that `tokens.toml` has not, ValueError for the scale."""
    tokens = read_tokens()
    return Theme(name, tokens.themes[name], tokens.scaled(text_scale), text_scale, typeface)


def apply(app: QApplication, theme: Theme) -> None:
    """Dress the application, now or again while it runs."""
    app.setProperty(_PROPERTY, theme)
    app.setPalette(palette(theme))
    app.setFont(theme.font())
    app.setStyleSheet(style_sheet(theme))


def current() -> Theme:
    """Return the theme the application wears; light at 100 % while none was applied."""
    app = QApplication.instance()
    worn = app.property(_PROPERTY) if app is not None else None
    return worn if isinstance(worn, Theme) else make_theme()


def palette(theme: Theme) -> QPalette:
    """Return Qt's palette for a theme."""
    made = QPalette()
    for role, name in _PALETTE:
        made.setColor(role, theme.colour(name))
    quiet = theme.colour("ink_quiet")
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
        made.setColor(QPalette.ColorGroup.Disabled, role, quiet)
    made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, quiet)
    return made


def style_sheet(theme: Theme) -> str:
    """Return what a palette cannot say, for a theme."""
    colours = theme.colours
    values = colours._asdict() | theme.metrics._asdict()
    values |= {
        "accent_hover": mix(colours.accent, colours.ink, 0.12),
        "accent_pressed": mix(colours.accent, colours.ink, 0.24),
        "field": colours.soft,
        "target_inner": theme.metrics.target - 2,  # Qt adds the borders to a least height
    }
    return Template(resource("themes", "style.qss").read_text("utf-8")).substitute(values)
