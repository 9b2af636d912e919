"""When an entry was: now, or another time."""


from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDateTimeEdit, QWidget

from journal.domain.moments import Moment
from journal.i18n import translate
from journal.ui import theme
from journal.ui.widgets.buttons import LinkButton
from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.labels import QuietText


class MomentEdit(QWidget):
    """Says that an entry is noted now, or lets another day and time be chosen.

    `changed()` when the person moved the moment. A moment that was moved is "noted later".
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fixed: Moment | None = None
        self._label = QuietText(translate("MomentEdit", "Noted as now."))
        self._label.setWordWrap(False)
        self._other = LinkButton(translate("MomentEdit", "It was another time…"))
        self._edit = QDateTimeEdit()
        self._edit.setAccessibleName(translate("MomentEdit", "Day and time"))
        self._edit.setCalendarPopup(True)
        self._edit.setDisplayFormat(_display_format(self._edit))
        self._other.clicked.connect(self._choose_other)
        self._edit.dateTimeChanged.connect(self._tell)
        row = FlowLayout(theme.current().metrics.space_s, self)
        for widget in (self._label, self._other, self._edit):
            row.addWidget(widget)
        self.show_now()

    def show_now(self) -> None:
        """Say that it is now, whenever that will be."""
        self._fixed = None
        self._edit.hide()
        self._label.show()
        self._other.show()

    def show_moment(self, moment: Moment) -> None:
        """Show a moment on the clock of the place it was lived in, to be changed or not."""
        self._fixed = moment
        blocked = self._edit.blockSignals(True)
        self._edit.setDateTime(_shown(moment.local))
        self._edit.blockSignals(blocked)
        self._label.hide()
        self._other.hide()
        self._edit.show()

    def moment(self, now: Moment) -> Moment:
        """Return the moment shown; `now` where it is now, and no later than `now` in any case."""
        if self._fixed is None:
            return now
        if self._edit.dateTime() == _shown(self._fixed.local):
            return self._fixed
        chosen = _moved(self._fixed, self._edit.dateTime())
        return chosen if chosen.utc_ms <= now.utc_ms else now

    def _choose_other(self) -> None:
        self.show_moment(_of_this_clock())
        self._edit.setFocus()

    def _tell(self) -> None:
        self.changed.emit()
