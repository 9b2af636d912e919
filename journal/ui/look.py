"""Keeping the application dressed as the person, or the system, asks."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from journal.ui import theme
from journal.ui.fonts import Typeface
from journal.ui.widgets.focus_ring import FocusRings
from journal.ui.window_settings import Appearance


class Look(QObject):
    """Dresses the application; where a theme has two sides it follows the system's scheme."""

    def __init__(self, app: QApplication, appearance: Appearance, parent: QObject) -> None:
        """Dress ``app`` now and whenever the system changes, as long as ``parent`` lives."""
        super().__init__(parent)
        self._app = app
        self._appearance = appearance
        self._rings = FocusRings(app, self)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._dress)
        hints.accessibility().contrastPreferenceChanged.connect(self._dress)
        self._dress()

    @property
    def appearance(self) -> Appearance:
        """How the window looks now."""
        return self._appearance

    def change(self, appearance: Appearance) -> None:
        """Dress the application anew."""
        self._appearance = appearance
        self._dress()

    def _dress(self) -> None:
        chosen, hints = self._appearance, self._app.styleHints()
        contrast = hints.accessibility().contrastPreference()
        name = theme.theme_name(
            chosen.theme,
            is_dark=hints.colorScheme() == Qt.ColorScheme.Dark,
            wants_contrast=contrast == Qt.ContrastPreference.HighContrast,
        )
        made = theme.make_theme(name, chosen.text_scale, Typeface(chosen.typeface))
        theme.apply(self._app, made)
