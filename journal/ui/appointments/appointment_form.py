"""Filling in one appointment: when, how long, with whom, where."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, QTimeZone, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from journal.domain.appointments import LONGEST_MINUTES
from journal.i18n import translate
from journal.ui import theme
from journal.ui.widgets.buttons import LinkButton, QuietButton
from journal.ui.widgets.dates import date_and_time_format
from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.stepped_fields import DayTimeField, NumberField

_LONGEST_WORDS = 120
_STEP_MINUTES = 5


@dataclass(frozen=True, slots=True)
class AppointmentFields:
    """What the form holds; ``wall`` is the time on the clocks of the place, without a zone."""

    wall: datetime
    minutes: int
    with_whom: str
    place: str


class AppointmentForm(QWidget):
    """``saved(fields)`` with what was filled in, ``cancelled()`` without a change."""

    saved = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._when = DayTimeField(translate("AppointmentForm", "Day and time"))
        self._when.setTimeZone(QTimeZone.utc())  # a clock on which every hour exists
        self._when.setDisplayFormat(date_and_time_format())
        self._minutes = NumberField(translate("AppointmentForm", "Length in minutes"))
        self._minutes.setRange(1, LONGEST_MINUTES)
        self._minutes.setSingleStep(_STEP_MINUTES)
        self._with_whom = _words_field(translate("AppointmentForm", "With whom"))
        self._place = _words_field(translate("AppointmentForm", "Place"))
        self._save = QuietButton(translate("AppointmentForm", "Save appointment"))
        self._cancel = LinkButton(translate("AppointmentForm", "Cancel"))
        self._lay_out()
        self._save.clicked.connect(self._tell)
        self._cancel.clicked.connect(self.cancelled)
        for field in (self._with_whom, self._place):
            field.returnPressed.connect(self._tell)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.cancelled)

    def fill(self, fields: AppointmentFields) -> None:
        """Show these fields and begin with the day."""
        wall = fields.wall
        day, time = QDate(wall.year, wall.month, wall.day), QTime(wall.hour, wall.minute)
        self._when.setDateTime(QDateTime(day, time, QTimeZone.utc()))
        self._minutes.setValue(fields.minutes)
        self._with_whom.setText(fields.with_whom)
        self._place.setText(fields.place)

    def begin(self) -> None:
        """Put the focus where filling in begins."""
        self._when.setFocus(Qt.FocusReason.OtherFocusReason)

    def fields(self) -> AppointmentFields:
        """Return what is filled in."""
        day, time = self._when.date(), self._when.time()
        wall = datetime(day.year(), day.month(), day.day(), time.hour(), time.minute())  # noqa: DTZ001 - the owner knows the zone
        return AppointmentFields(
            wall,
            self._minutes.value(),
            " ".join(self._with_whom.text().split()),
            " ".join(self._place.text().split()),
        )

    def _tell(self) -> None:
        self.saved.emit(self.fields())

    def _lay_out(self) -> None:
        metrics = theme.current().metrics
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(metrics.space_m)
        form.setVerticalSpacing(metrics.space_s)
        for field in (self._when, self._minutes, self._with_whom, self._place):
            label = QLabel(field.accessibleName())
            label.setBuddy(field)
            label.setMinimumHeight(metrics.target)
            form.addRow(label, field)
        buttons = FlowLayout(metrics.space_s)
        buttons.addWidget(self._save)
        buttons.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.space_l)
        column.addLayout(form)
        column.addLayout(buttons)


def _words_field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setMaxLength(_LONGEST_WORDS)
    return field
