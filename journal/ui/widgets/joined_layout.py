"""Items edge to edge: in a row if they fit, else in a column."""

from PySide6.QtCore import QRect

from journal.ui.widgets.wrapping_layout import WrappingLayout


class JoinedLayout(WrappingLayout):
    """Joins items without a gap."""

    def __init__(self) -> None:
        super().__init__(0)

    def is_row(self, width: int) -> bool:
        """Return whether the items stand in a row at this width."""
        return self.sizeHint().width() <= width

    def arrange(self, width: int) -> list[QRect]:
        """Return the place of each item."""
        in_row = self.is_row(width)
        places: list[QRect] = []
        x = y = 0
        for item in self.visible_items():
            hint = item.sizeHint()
            places.append(QRect(x, y, hint.width() if in_row else width, hint.height()))
            if in_row:
                x += hint.width()
            else:
                y += hint.height()
        return places
