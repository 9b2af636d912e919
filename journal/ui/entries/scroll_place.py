"""Where a long list is scrolled to, without knowing how long it is in pixels."""

from collections.abc import Callable, Iterator

UNITS = 1000
"""Steps of a scroll bar for each row."""


class ScrollPlace:
    """The row at the top edge, and how many of its pixels are above the edge.

    Only rows in sight are ever measured, by ``height_of(row)`` in pixels, so the work does not
    grow with the list. A scroll bar counts rows, in thousandths.
    """

    def __init__(self, count: Callable[[], int], height_of: Callable[[int], int]) -> None:
        """Begin at the first row; ``count()`` is the number of rows there are now."""
        self._count = count
        self._height_of = height_of
        self._room = 0
        self.row = 0
        self.above = 0

    def resize(self, room: int) -> None:
        """Take the height in pixels that there is for rows."""
        self._room = room
        self.go_to(self.row, self.above)

    def go_to(self, row: int, above: int = 0) -> None:
        """Let a row be at the top, ``above`` pixels of it hidden, as far as the list goes."""
        self.row, self.above = max(0, min(row, self._count() - 1)), 0
        if self._count():
            self.above = max(0, min(above, self._height_of(self.row) - 1))
            self._stay_above_end()

    def move(self, pixels: int) -> None:
        """Scroll down, or with a negative number up."""
        if not self._count():
            return
        self.above += pixels
        while self.above < 0 and self.row > 0:
            self.row -= 1
            self.above += self._height_of(self.row)
        while self.row < self._count() - 1 and self.above >= (height := self._height_of(self.row)):
            self.above -= height
            self.row += 1
        self.above = max(0, self.above)
        self._stay_above_end()

    def bring_into_sight(self, row: int) -> None:
        """Scroll as little as is needed for a row to be in sight as a whole."""
        places = dict(self.in_sight())
        if row <= self.row:
            self.go_to(row)
        elif row not in places or places[row] + self._height_of(row) > self._room:
            self.go_to(*self._with_at_bottom(row))

    def in_sight(self) -> Iterator[tuple[int, int]]:
        """Return each row that is at least partly in sight, and where its top is."""
        top = -self.above
        for row in range(self.row, self._count()):
            if top >= self._room:
                return
            yield row, top
            top += self._height_of(row)

    @property
    def value(self) -> int:
        """The place as a scroll bar's value."""
        return self._as_value(self.row, self.above) if self._count() else 0

    @property
    def highest_value(self) -> int:
        """The value at which the last row is at the bottom."""
        return self._as_value(*self._with_at_bottom(self._count() - 1)) if self._count() else 0

    def go_to_value(self, value: int) -> None:
        """Scroll to a scroll bar's value; the highest is the very end."""
        if not self._count():
            return
        if value >= self.highest_value:
            self.row, self.above = self._with_at_bottom(self._count() - 1)
            return
        row, part = divmod(value, UNITS)
        self.go_to(row, self._height_of(row) * part // UNITS)

    def _as_value(self, row: int, above: int) -> int:
        return row * UNITS + above * UNITS // max(1, self._height_of(row))

    def _stay_above_end(self) -> None:
        end = self._with_at_bottom(self._count() - 1)
        self.row, self.above = min((self.row, self.above), end)

    def _with_at_bottom(self, row: int) -> tuple[int, int]:
        """Return the place with a row at the bottom."""
        filled = self._height_of(row)
        while filled < self._room and row > 0:
            row -= 1
            filled += self._height_of(row)
        return row, max(0, filled - self._room)
