"""One sheet of paper on the screen: the pixels of the very PDF, at the size they are shown."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from journal.i18n import translate
from journal.report.page_images import POINTS_PER_INCH, PageImage
from journal.ui import theme
from journal.ui.printing import as_image

DrawSheet = Callable[[float], PageImage]
"""Returns the sheet at so many dots an inch."""


class Sheet(QWidget):
    """A sheet as wide as it is told to be; drawn anew at each size and resolution."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Summary", "The page as it will be printed"))
        self._draw: DrawSheet | None = None
        self._points = (1.0, 1.0)
        self._picture = QPixmap()

    @property
    def shape(self) -> float:
        """The height of the sheet as a factor of its width."""
        wide, high = self._points
        return high / wide

    def show_sheet(self, size: tuple[float, float], draw: DrawSheet, words: str) -> None:
        """Show a sheet of ``size`` points that ``draw`` draws; ``words`` are its text."""
        self._points, self._draw = size, draw
        self._picture = QPixmap()
        self.setAccessibleDescription(words)
        self.update()

    def set_width(self, width: int) -> None:
        """Show the sheet ``width`` logical pixels wide."""
        self.setFixedSize(width, round(width * self.shape))

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew on a screen of another resolution."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._picture = QPixmap()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet with a line around it."""
        if self._draw is None:
            return
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn(self._draw))
        painter.setPen(theme.current().colour("line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _drawn(self, draw: DrawSheet) -> QPixmap:
        """Return the sheet at the pixels of this screen, from the last time where it still fits."""
        ratio = self.devicePixelRatioF()
        size = self.size() * ratio
        if self._picture.size() != size:
            image = as_image(draw(size.width() / self._points[0] * POINTS_PER_INCH))
            smooth = Qt.TransformationMode.SmoothTransformation
            fitted = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            self._picture = QPixmap.fromImage(fitted)
            self._picture.setDevicePixelRatio(ratio)
        return self._picture
