"""After a run: a rating if one wants, and on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal.i18n import translate
from journal.ui import theme
from journal.ui.widgets.buttons import PrimaryButton
from journal.ui.widgets.labels import Heading, QuietText
from journal.ui.widgets.leads_focus import LeadsFocus
from journal.ui.widgets.rating_row import RatingRow


class Afterwards(LeadsFocus, QWidget):
    """Asks for a rating after a run, and shows the pair, without a word about it.

    `done` when the person is; `rating()` is then an int, or None for no answer.
    """

    done = Signal()

    def __init__(
        self,
        name: str,
        length: str,
        before: int | None,
        anchors: tuple[str, str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._before = before
        self._rating = RatingRow(translate("Practice", "How anxious are you right now?"), anchors)
        self._rating.changed.connect(self._show_pair)
        self._pair = QuietText()
        self._done = PrimaryButton(translate("Afterwards", "Done"))
        self._done.clicked.connect(self.done)
        self._lay_out(Heading(name), QuietText(length))
        self._show_pair(None)
        self.lead_focus_to(self._done)

    def rating(self) -> int | None:
        """Return the rating after, or None for no answer."""
        return self._rating.value()

    def _show_pair(self, after: object) -> None:
        """Say both ratings side by side, and before there are any, that none is needed."""
        if after is None:
            text = translate("Practice", "You can leave this out.")
        elif self._before is None:
            text = translate("Afterwards", "now: {after}").format(after=after)
        else:
            text = translate("Afterwards", "before: {before} · now: {after}").format(
                before=self._before, after=after
            )
        self._pair.setText(text)

    def _lay_out(self, heading: Heading, length: QuietText) -> None:
        metrics = theme.current().metrics
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.space_s)
        column.addWidget(heading)
        column.addWidget(length)
        column.addSpacing(metrics.space_m)
        column.addWidget(self._rating)
        column.addWidget(self._pair)
        column.addSpacing(metrics.space_xl)
        buttons = QHBoxLayout()
        buttons.addWidget(self._done)
        buttons.addStretch()
        column.addLayout(buttons)
        column.addStretch()
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
