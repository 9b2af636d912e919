"""A monotonic clock that moves only when a test moves it."""


class HandClock:
    """Seconds since some moment; call it to read it."""

    def __init__(self, seconds: float = 1000.0) -> None:
        self.seconds = seconds

    def __call__(self) -> float:
        """Return the seconds now."""
        return self.seconds

    def pass_seconds(self, seconds: float) -> None:
        """Let time pass."""
        self.seconds += seconds
