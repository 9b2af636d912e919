"""Keeping the application dressed as the person, or the system, asks."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from journal.ui import theme
from journal.ui.fonts import Typeface
from journal.ui.widgets.focus_ring import FocusRings
from journal.ui.window_settings import Appearance


class Look(QObject):
    """Dresses the application; with the theme "system" it follows light, dark and contrast."""

    def __init__(self, app: QApplication, appearance: Appearance) -> None:
        """Dress ``app`` now and whenever the system changes."""
        super().__init__(app)
        self._app = app
        self._appearance = appearance
        self._rings = FocusRings(app)
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._dress()

    @property
    def appearance(self) -> Appearance:
        """How the window looks now."""
        return self._appearance

    def change(self, appearance: Appearance) -> None:
        """Dress the application anew."""
        self._appearance = appearance
        self._dress()

    def _follow_system(self) -> None:
        if self._appearance.theme == "system":
            self._dress()

    def _dress(self) -> None:
        chosen = self._appearance
        name = self._system_theme() if chosen.theme == "system" else chosen.theme
        made = theme.make_theme(name, chosen.text_scale, Typeface(chosen.typeface))
        theme.apply(self._app, made)

    def _system_theme(self) -> str:
        hints = self._app.styleHints()
        contrast = hints.accessibility().contrastPreference()
        if contrast == Qt.ContrastPreference.HighContrast:
            return "high_contrast"
        return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
