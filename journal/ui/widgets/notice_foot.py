"""The place of a notice at the foot of a page."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.ui import theme
from journal.ui.widgets.notice import Notice


class NoticeFoot(QWidget):
    """Holds a notice at the margins of a page, and takes no room while it is hidden."""

    def __init__(self, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        metrics = theme.current().metrics
        column = QVBoxLayout(self)
        edge = metrics.space_xxl
        column.setContentsMargins(edge, metrics.space_s, edge, metrics.space_l)
        column.addWidget(notice)
        notice.installEventFilter(self)
        self.setVisible(not notice.isHidden())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with the notice."""
        if event.type() == QEvent.Type.ShowToParent:
            self.show()
        elif event.type() == QEvent.Type.HideToParent:
            self.hide()
        return super().eventFilter(watched, event)
