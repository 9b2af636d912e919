"""The most memory this process has had."""

from pathlib import Path

_STATUS = Path("/proc/self/status")


def peak_memory_mb() -> float:
    """Return the peak of the resident set, in MB, since this program was loaded.

    Not the system's count of used resources: there, a child begins with the peak of its parent.
    """
    (line,) = (each for each in _STATUS.read_text().splitlines() if each.startswith("VmHWM:"))
    return int(line.split()[1]) / 1024
