"""A display of its own, with a window manager and a keyboard and a mouse to press."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager

TOOLS = ("Xvfb", "openbox", "xdotool")
PATIENCE_SECONDS = 30.0


class Display:
    """One X display; every action is a real event of the X server."""

    def __init__(self, name: str) -> None:
        self.environment = {**os.environ, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
        self.environment.pop("WAYLAND_DISPLAY", None)

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        """Start a program on this display."""
        return subprocess.Popen(
            command, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )

    def window(self, title: str) -> str:
        """Wait for a window of exactly this title, give it the focus, and return its number."""
        until = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < until:
            found = self._tool("search", "--onlyvisible", "--name", f"^{title}$").split()
            if found:
                self._tool("windowactivate", "--sync", found[-1])
                return found[-1]
            time.sleep(0.1)
        raise TimeoutError(f"no window is called {title!r}")

    def press(self, *keys: str) -> None:
        """Press keys by their X names, one after the other."""
        self._tool("key", "--delay", "30", *keys)

    def type(self, text: str) -> None:
        """Type a text."""
        self._tool("type", "--delay", "15", text)

    def click(self, window: str, x: int, y: int) -> None:
        """Click with the left button at a place in a window."""
        self._tool("mousemove", "--window", window, str(x), str(y), "click", "1")

    def _tool(self, *arguments: str) -> str:
        return subprocess.run(
            ["xdotool", *arguments],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,  # a search that finds nothing fails
        ).stdout


@contextmanager
def display() -> Iterator[Display]:
    """Start an X server on a number of its own choice, and a window manager."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as numbers:
            shown = Display(f":{numbers.readline().strip()}")
        manager = shown.start("openbox")
        try:
            yield shown
        finally:
            manager.terminate()
            manager.communicate()
    finally:
        server.terminate()
        server.wait()


def is_available() -> bool:
    """Return whether this machine has what a display needs."""
    return all(shutil.which(tool) is not None for tool in TOOLS)
