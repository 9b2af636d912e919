"""Which period a page is about."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.analysis.periods import PeriodName
from journal.i18n import translate
from journal.ui.widgets.segmented import SegmentedChoice


class PeriodChoice(QWidget):
    """One of the periods offered, which may change; `changed(name)` gives a `PeriodName`."""

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[PeriodName, ...] = ()
        self._choice: SegmentedChoice | None = None
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)

    def show_periods(self, offered: Iterable[PeriodName], chosen: PeriodName) -> None:
        """Offer these periods and show which is chosen, without saying it changed."""
        names = tuple(offered)
        if self._choice is None or names != self._offered:
            self._offer(names)
        if self._choice is not None:
            self._choice.set_chosen(chosen)

    def chosen(self) -> str | None:
        """Return the chosen period's name, or None before any was offered."""
        return self._choice.chosen() if self._choice is not None else None

    def _offer(self, names: tuple[PeriodName, ...]) -> None:
        if self._choice is not None:
            self._inside.removeWidget(self._choice)
            self._choice.hide()
            self._choice.deleteLater()
        labels = _labels()
        self._choice = SegmentedChoice(
            translate("PeriodChoice", "Period"), ((name, labels[name]) for name in names), self
        )
        self._choice.changed.connect(self.changed)
        self._inside.addWidget(self._choice)
        self._offered = names


def _labels() -> dict[PeriodName, str]:
    return {
        PeriodName.FOUR_WEEKS: translate("PeriodChoice", "4 weeks"),
        PeriodName.THREE_MONTHS: translate("PeriodChoice", "3 months"),
        PeriodName.YEAR: translate("PeriodChoice", "1 year"),
        PeriodName.SINCE_LAST_APPOINTMENT: translate("PeriodChoice", "Since last appointment"),
        PeriodName.ALL: translate("PeriodChoice", "All"),
    }
