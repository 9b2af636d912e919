"""When an entry was: now, or another time."""

from datetime import datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, QTimeZone, Signal
from PySide6.QtWidgets import QWidget

from journal.domain.moments import Moment, Noted
from journal.i18n import translate
from journal.ui import theme
from journal.ui.widgets import dates
from journal.ui.widgets.buttons import LinkButton
from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.labels import QuietText
from journal.ui.widgets.stepped_fields import DayTimeField


class MomentEdit(QWidget):
    """Says that an entry is noted now, or lets an earlier day and time be chosen.

    `changed()` when the person chose. A moment that was moved is "noted later".
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moment: Moment | None = None
        self._is_now = False
        self._label = QuietText(translate("MomentEdit", "When?"))
        self._label.setWordWrap(False)
        self._label.setMinimumHeight(theme.current().metrics.target)
        self._other = LinkButton(translate("MomentEdit", "now · choose another time"))
        self._edit = DayTimeField(translate("MomentEdit", "Day and time of this entry"))
        self._edit.setTimeZone(QTimeZone.utc())  # a clock on which every hour exists
        self._edit.setDisplayFormat(dates.date_and_time_format())
        self._label.setBuddy(self._edit)
        self._other.clicked.connect(self._choose_other)
        self._edit.dateTimeChanged.connect(self._tell)
        row = FlowLayout(theme.current().metrics.space_s)
        self.setLayout(row)
        for widget in (self._label, self._other, self._edit):
            row.addWidget(widget)

    def show_now(self, now: Moment) -> None:
        """Say that it is now; choosing another time starts from `now`."""
        self._fill(now, now)
        self._show_as_now(is_now=True)

    def show_moment(self, moment: Moment, now: Moment) -> None:
        """Show a moment on the clock of the place it was lived in; none after `now` is offered."""
        self._fill(moment, now)
        self._show_as_now(is_now=False)

    def moment(self, now: Moment) -> Moment:
        """Return the moment chosen, or `now` where none was."""
        if self._is_now or self._moment is None:
            return now
        chosen = self._edit.dateTime()
        if chosen == _as_shown(self._moment.local):
            return self._moment
        return moved(self._moment, _as_wall_clock(chosen))

    def _fill(self, moment: Moment, now: Moment) -> None:
        self._moment = moment
        place = moment.local.tzinfo
        latest = max(moment.local, now.local.astimezone(place))
        blocked = self._edit.blockSignals(True)
        self._edit.setMaximumDateTime(_as_shown(latest))
        self._edit.setDateTime(_as_shown(moment.local))
        self._edit.blockSignals(blocked)

    def _show_as_now(self, *, is_now: bool) -> None:
        self._is_now = is_now
        self._other.setVisible(is_now)
        self._edit.setVisible(not is_now)

    def _choose_other(self) -> None:
        self._show_as_now(is_now=False)
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _tell(self) -> None:
        self.changed.emit()


def moved(moment: Moment, wall: datetime) -> Moment:
    """Return the moment at which the clocks of its place showed `wall`, noted later."""
    noted = Noted.LATER if moment.noted is Noted.NOW else moment.noted
    return Moment.of(wall.replace(tzinfo=_place(moment)), zone=moment.zone, noted=noted)


def _place(moment: Moment) -> tzinfo:
    """Return the zone of a moment, or its offset alone where this machine does not know it."""
    try:
        return ZoneInfo(moment.zone)
    except (ZoneInfoNotFoundError, ValueError):
        return timezone(timedelta(minutes=moment.offset_minutes))


def _as_shown(local: datetime) -> QDateTime:
    """Return a time on the wall, to the minute, as the field holds it."""
    day = QDate(local.year, local.month, local.day)
    return QDateTime(day, QTime(local.hour, local.minute), QTimeZone.utc())


def _as_wall_clock(shown: QDateTime) -> datetime:
    day, time = shown.date(), shown.time()
    return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute())  # noqa: DTZ001 - the zone is put to it
