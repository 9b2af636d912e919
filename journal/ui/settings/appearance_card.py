"""How the window looks: theme, text size, typeface and motion."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal.i18n import translate
from journal.ui.widgets.card import Card
from journal.ui.widgets.labels import QuietText
from journal.ui.widgets.segmented import SegmentedChoice
from journal.ui.widgets.tick_line import TickLine
from journal.ui.window_settings import Appearance

_TEXT_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)


class AppearanceCard(Card):
    """``changed`` carries the ``Appearance`` chosen; it takes effect at once."""

    changed = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Show the present ``appearance``."""
        super().__init__(translate("Settings", "Appearance"), parent)
        self._appearance = appearance
        self._theme = self._add_choice(translate("Settings", "Theme"), _themes(), appearance.theme)
        self._scale = self._add_choice(
            translate("Settings", "Text size"),
            [(str(scale), f"{scale:.0%}") for scale in _TEXT_SCALES],
            str(appearance.text_scale),
        )
        self._typeface = self._add_choice(
            translate("Settings", "Typeface"), _typefaces(), appearance.typeface
        )
        self._motion = TickLine(
            translate("Settings", "Less motion"),
            translate("Settings", "A still pacer, and no fading between pages."),
        )
        self._motion.set_ticked(ticked=appearance.reduced_motion)
        self._motion.toggled.connect(self._tell)
        self.add(self._motion)

    def _add_choice(
        self, name: str, choices: Iterable[tuple[str, str]], chosen: str
    ) -> SegmentedChoice:
        choice = SegmentedChoice(name, choices)
        choice.set_chosen(chosen)
        choice.changed.connect(self._tell)
        self.add(QuietText(name))
        self.add(choice)
        return choice

    def _tell(self) -> None:
        before = self._appearance
        self._appearance = Appearance(
            theme=self._theme.chosen() or before.theme,
            text_scale=float(self._scale.chosen() or before.text_scale),
            typeface=self._typeface.chosen() or before.typeface,
            reduced_motion=self._motion.is_ticked(),
        )
        self.changed.emit(self._appearance)


def _themes() -> list[tuple[str, str]]:
    return [
        ("system", translate("Settings", "As the system")),
        ("light", translate("Settings", "Light")),
        ("dark", translate("Settings", "Dark")),
        ("high_contrast", translate("Settings", "High contrast")),
        ("quiet", translate("Settings", "Quiet")),
    ]


def _typefaces() -> list[tuple[str, str]]:
    return [
        ("inter", "Inter"),
        ("atkinson", "Atkinson Hyperlegible"),
        ("system", translate("Settings", "As the system")),
    ]
