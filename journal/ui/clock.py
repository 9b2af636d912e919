"""The clock on the wall of this machine."""

from datetime import UTC, datetime

from PySide6.QtCore import QTimeZone


def local_now() -> datetime:
    """Return the present time, aware, with this machine's offset from UTC."""
    return datetime.now(UTC).astimezone()


def local_zone() -> str:
    """Return the IANA name of this machine's time zone."""
    return QTimeZone.systemTimeZoneId().toStdString()
