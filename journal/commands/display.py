"""Whether a window can open here at all: Qt would end the process instead of saying so."""

from __future__ import annotations

from collections.abc import Mapping

from journal.commands.outcomes import UsageError
from journal.i18n import translate

SAYS_WHERE = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def require_display(environment: Mapping[str, str], platform: str) -> None:
    """Raise ``UsageError`` where nothing says on which display to open a window.

    ``platform`` is that of ``sys.platform``; macOS and Windows always have a display.
    """
    if platform == "linux" and not any(environment.get(name) for name in SAYS_WHERE):
        raise UsageError(
            translate(
                "Command",
                "There is no display here, so the window cannot open. "
                "The commands do not need one; --help lists them.",
            )
        )
