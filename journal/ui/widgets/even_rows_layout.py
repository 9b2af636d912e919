"""Items at one width, in as few equal rows as fit."""

from math import ceil

from PySide6.QtCore import QRect

from journal.ui.widgets.wrapping_layout import WrappingLayout


class EvenRowsLayout(WrappingLayout):
    """Fills the width with cells of one size: one row if they fit, else two, three and so on."""

    def columns(self, width: int) -> int:
        """Return how many cells go into a row `width` wide."""
        items = self.visible_items()
        widest = max((item.minimumSize().width() for item in items), default=0)
        fitting = max(1, (width + self.spacing()) // max(1, widest + self.spacing()))
        rows = ceil(len(items) / fitting)
        return ceil(len(items) / rows) if rows else 1

    def arrange(self, width: int) -> list[QRect]:
        """Return the cell of each item."""
        items, gap = self.visible_items(), self.spacing()
        columns = self.columns(width)
        height = max((item.sizeHint().height() for item in items), default=0)
        pitch = (width + gap) / columns
        places = []
        for index in range(len(items)):
            row, column = divmod(index, columns)
            left, right = round(column * pitch), round((column + 1) * pitch) - gap
            places.append(QRect(left, row * (height + gap), right - left, height))
        return places
