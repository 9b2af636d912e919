"""Items at their own widths, broken into rows like words."""

from PySide6.QtCore import QPoint, QRect, QSize

from journal.ui.widgets.wrapping_layout import WrappingLayout


class FlowLayout(WrappingLayout):
    """Places items one after another and starts a new row when the next does not fit."""

    def arrange(self, width: int) -> list[QRect]:
        """Return the place of each item; one wider than the row is held to its width."""
        places: list[QRect] = []
        x = y = row_height = 0
        for item in self.visible_items():
            hint = item.sizeHint()
            wide = min(hint.width(), width)
            grows = item.hasHeightForWidth()
            size = QSize(wide, item.heightForWidth(wide) if grows else hint.height())
            if x > 0 and x + size.width() > width:
                x, y, row_height = 0, y + row_height + self.spacing(), 0
            places.append(QRect(QPoint(x, y), size))
            x += size.width() + self.spacing()
            row_height = max(row_height, size.height())
        return places
