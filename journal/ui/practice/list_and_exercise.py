"""A list with the chosen exercise beside it, or below it where there is little room."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from journal.ui import theme
from journal.ui.widgets.folding_row import FoldingRow

_SHARES = (3, 7)
"""The parts of the width that the list and the exercise get."""
_NARROWEST_LIST_IN_TARGETS = 4


class ListAndExercise(FoldingRow):
    """Two widgets that share a width; the exercise takes all the height there is.

    Where they stand one below the other, `let_run` leaves the whole room to the exercise.
    """

    def __init__(
        self, exercises: QWidget, exercise: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme.current().metrics.space_xl, parent)
        self._exercises = exercises
        self._running = False
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(exercises)
        column.addStretch()
        self.row.addWidget(self._list)
        self.row.addWidget(exercise)
        exercise.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.fold()

    def let_run(self, running: bool) -> None:
        """Say that the exercise runs: the list can be read then, not used."""
        self._running = running
        self._exercises.setEnabled(not running)
        self.fold()

    def needed_width(self) -> int:
        """Return the room for a narrow list beside an exercise."""
        metrics = theme.current().metrics
        return _NARROWEST_LIST_IN_TARGETS * metrics.target + metrics.space_xl + metrics.main_column

    def fold(self) -> None:
        """Stack or unstack; one below the other, the exercise gets the height."""
        super().fold()
        for place, share in enumerate((0, 1) if self.is_stacked() else _SHARES):
            self.row.setStretch(place, share)
        self._list.setVisible(not (self.is_stacked() and self._running))
