"""The last four weeks at a glance, beside the check-in."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.i18n import translate
from journal.ui import theme
from journal.ui.widgets.card import Card
from journal.ui.widgets.labels import QuietText

_LINES_HIGH = 9


class FourWeeksCard(Card):
    """Keeps the chart's place from the first moment and fills it once there is a chart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("FourWeeksCard", "Last four weeks"), parent)
        self._place = QWidget()
        self._place.setFixedHeight(_LINES_HIGH * theme.current().metrics.text_small)
        self._inside = QVBoxLayout(self._place)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._caption = QuietText()
        self.add(self._place)
        self.add(self._caption)

    def show_chart(self, chart: QWidget) -> None:
        """Put a chart in its place."""
        self._inside.addWidget(chart)

    def show_days(self, with_entry: int, days: int) -> None:
        """Say on how many of the days there is a rating."""
        if not with_entry:
            caption = translate(
                "FourWeeksCard", "Your ratings will stand here. One is enough to begin."
            )
        else:
            caption = translate(
                "FourWeeksCard",
                "Each day's middle rating and the smoothed line."
                " {with_entry} of %n day has one, and gaps are fine.|"
                "Each day's middle rating and the smoothed line."
                " {with_entry} of %n days have one, and gaps are fine.",
                days,
            ).format(with_entry=with_entry)
        self._caption.setText(caption)
