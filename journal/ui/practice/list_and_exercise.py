"""A list with the chosen exercise beside it, or below it where there is little room."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from journal.ui import theme

_SHARES = (3, 7)
"""The parts of the width that the list and the exercise get."""
_NARROWEST_LIST_IN_TARGETS = 4


class ListAndExercise(QWidget):
    """Two widgets that share a width; the exercise takes all the height there is.

    Where they stand one below the other, `let_run` leaves the whole room to the exercise.
    """

    def __init__(
        self, exercises: QWidget, exercise: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._exercises = exercises
        self._running = False
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(exercises)
        column.addStretch()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.current().metrics.space_xl)
        self._row.addWidget(self._list)
        self._row.addWidget(exercise)
        exercise.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._arrange()

    def let_run(self, running: bool) -> None:
        """Say that the exercise runs: the list can be read then, not used."""
        self._running = running
        self._exercises.setEnabled(not running)
        self._arrange()

    def is_stacked(self) -> bool:
        """Return whether the exercise stands below the list."""
        return self._row.direction() == QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack or unstack."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _arrange(self) -> None:
        metrics = theme.current().metrics
        narrowest_list = _NARROWEST_LIST_IN_TARGETS * metrics.target
        stacked = self.width() < narrowest_list + metrics.space_xl + metrics.main_column
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if stacked else directions.LeftToRight)
        for place, share in enumerate((0, 1) if stacked else _SHARES):
            self._row.setStretch(place, share)
        self._list.setVisible(not (stacked and self._running))
