"""Whether a window can open here at all: Qt would end the process instead of saying so."""

from __future__ import annotations

from collections.abc import Mapping

from journal.commands.outcomes import UsageError
from journal.i18n import translate

SAYS_WHERE = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


_QT = ("PySide6", "shiboken6")


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


def qt_is_missing(error: ImportError) -> UsageError | None:
    """Return what to say where Qt, or a system library it needs, is missing; else None."""
    if (error.name or "").partition(".")[0] not in _QT:
        return None
    return UsageError(
        translate(
            "Command",
            "The window cannot open, since something it needs is missing here ({reason}). "
            "The commands do not need it; --help lists them.",
        ).format(reason=str(error).partition(":")[0])
    )
