"""What layouts that break their items into rows have in common."""

from abc import abstractmethod

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class WrappingLayout(QLayout):
    """A layout whose height follows from its width; a subclass arranges the items.

    Positions are given left to right; right-to-left windows get the mirror image.
    """

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._arranged: dict[int, list[QRect]] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    @abstractmethod
    def arrange(self, width: int) -> list[QRect]:
        """Return where each visible item goes in a space `width` wide, from (0, 0)."""

    def places(self, width: int) -> list[QRect]:
        """Return what `arrange` says, worked out once for each width until something changes."""
        if width not in self._arranged:
            self._arranged[width] = self.arrange(width)
        return self._arranged[width]

    def invalidate(self) -> None:
        """Forget what was worked out."""
        self._arranged.clear()
        super().invalidate()

    def visible_items(self) -> list[QLayoutItem]:
        """Return the items that take room."""
        return [item for item in self._items if not item.isEmpty()]

    def insert_widget(self, index: int, widget: QWidget) -> None:
        """Put a widget before the item at `index`."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item; called by Qt."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        if not 0 <= index < len(self._items):
            return None
        item = self._items.pop(index)
        self.invalidate()
        return item

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than the rows need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the rows at a width."""
        rects = self.places(width)
        return max((rect.bottom() + 1 for rect in rects), default=0)

    def sizeHint(self) -> QSize:
        """Return the size of everything in one row."""
        sizes = [item.sizeHint() for item in self.visible_items()]
        gaps = self.spacing() * max(0, len(sizes) - 1)
        height = max((size.height() for size in sizes), default=0)
        return QSize(sum(size.width() for size in sizes) + gaps, height)

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        least = QSize(0, 0)
        for item in self.visible_items():
            least = least.expandedTo(item.minimumSize())
        return least

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        mirrored = self._is_mirrored()
        for item, place in zip(self.visible_items(), self.places(rect.width()), strict=True):
            x = rect.width() - place.right() - 1 if mirrored else place.x()
            item.setGeometry(
                QRect(rect.x() + x, rect.y() + place.y(), place.width(), place.height())
            )

    def _is_mirrored(self) -> bool:
        owner = self.parentWidget()
        return owner is not None and owner.layoutDirection() == Qt.LayoutDirection.RightToLeft
