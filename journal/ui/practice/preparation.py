"""Before a run: cautions, a rating, a length, and Start."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.domain.practice.exercises import Exercise
from journal.i18n import translate
from journal.ui import theme
from journal.ui.practice.cautions import Cautions
from journal.ui.widgets.buttons import PrimaryButton
from journal.ui.widgets.labels import CardTitle, Heading, QuietText
from journal.ui.widgets.rating_row import RatingRow
from journal.ui.widgets.segmented import SegmentedChoice


class Preparation(QWidget):
    """Gets one exercise ready: `started(minutes, rating)`, the rating an int or None.

    `anchors` are the words for 0, 5 and 10 of the anxiety scale.
    """

    started = Signal(int, object)

    def __init__(
        self,
        exercise: Exercise,
        anchors: tuple[str, str, str],
        cautions_read: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rating = RatingRow(translate("Practice", "How anxious are you right now?"), anchors)
        self._length = SegmentedChoice(
            translate("Preparation", "How long"),
            [(str(minutes), minutes_text(minutes)) for minutes in exercise.lengths],
        )
        self._length.set_chosen(str(exercise.minutes))
        self._start = PrimaryButton(translate("Preparation", "Start"))
        self._start.clicked.connect(self._begin)
        self._lay_out(exercise, cautions_read)

    def _lay_out(self, exercise: Exercise, cautions_read: bool) -> None:
        metrics = theme.current().metrics
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.space_s)
        column.addWidget(Heading(translate("Exercise", exercise.name)))
        column.addWidget(Cautions(exercise, cautions_read))
        column.addSpacing(metrics.space_m)
        column.addWidget(self._rating)
        column.addWidget(QuietText(translate("Practice", "You can leave this out.")))
        column.addSpacing(metrics.space_m)
        column.addWidget(CardTitle(translate("Preparation", "How long?")))
        column.addWidget(self._length)
        column.addSpacing(metrics.space_xl)
        column.addWidget(self._start, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addStretch()

    def _begin(self) -> None:
        self.started.emit(int(self._length.chosen() or 0), self._rating.value())


def minutes_text(minutes: int) -> str:
    """Return a length as it is shown, such as "3 min"."""
    return translate("Practice", "%n min", minutes)
