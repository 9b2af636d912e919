"""During a run: the pacer, how far it is, Pause and Stop."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal.domain.practice.session import PracticeSession, State
from journal.i18n import translate
from journal.ui import theme
from journal.ui.practice.pacer import Pacer
from journal.ui.widgets.buttons import QuietButton
from journal.ui.widgets.labels import QuietText
from journal.ui.widgets.leads_focus import LeadsFocus

_SECONDS_A_MINUTE = 60


class RunView(LeadsFocus, QWidget):
    """Runs one session from the moment it is made; Esc stops it.

    `ended(seconds)` comes once, stopped or run to its end. `before` is the rating before, shown
    beside the time.
    """

    ended = Signal(int)

    def __init__(
        self,
        session: PracticeSession,
        before: int | None,
        still: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._before = before
        self._has_ended = False
        self._pacer = Pacer(still=still)
        self._pacer.second_passed.connect(self._show_time)
        self._pacer.finished.connect(self.stop)
        self._time = QuietText()
        self._pause = QuietButton(translate("RunView", "Pause"))
        self._pause.clicked.connect(self._pause_or_go_on)
        self._stop = QuietButton(translate("RunView", "Stop"))
        self._stop.clicked.connect(self.stop)
        self._esc = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._esc.setContext(Qt.ShortcutContext.WindowShortcut)
        self._esc.activated.connect(self.stop)
        self._lay_out()
        self.lead_focus_to(self._pause)
        session.start()
        self._pacer.follow(session)

    def set_still(self, still: bool) -> None:
        """Show the run without movement, or with it."""
        self._pacer.set_still(still)

    def pause(self) -> None:
        """Hold the run where it is."""
        self._session.pause()
        self._show_state()

    def stop(self) -> None:
        """End the run here, unless it has ended."""
        if self._has_ended:
            return
        self._has_ended = True
        self._session.stop()
        self._esc.setEnabled(False)
        self._pacer.refresh()
        self.ended.emit(round(self._session.elapsed))

    def _pause_or_go_on(self) -> None:
        if self._session.state is State.PAUSED:
            self._session.resume()
        else:
            self._session.pause()
        self._show_state()

    def _show_state(self) -> None:
        paused = self._session.state is State.PAUSED
        text = translate("RunView", "Resume") if paused else translate("RunView", "Pause")
        self._pause.setText(text)
        self._pause.setAccessibleName(text)
        self._pacer.refresh()

    def _show_time(self, second: int) -> None:
        parts = [
            translate("RunView", "{run} of {whole}").format(
                run=clock_text(second), whole=clock_text(round(self._session.seconds))
            )
        ]
        if self._before is not None:
            parts.append(translate("RunView", "before: {rating}").format(rating=self._before))
        self._time.setText(" · ".join(parts))

    def _lay_out(self) -> None:
        metrics = theme.current().metrics
        controls = QHBoxLayout()
        controls.setSpacing(metrics.space_s)
        controls.addWidget(self._time, stretch=1)
        controls.addWidget(self._pause)
        controls.addWidget(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.space_xl)
        column.addWidget(self._pacer, stretch=1)
        column.addLayout(controls)


def clock_text(seconds: int) -> str:
    """Return a length of time as minutes and seconds, such as "1:48"."""
    minutes, left = divmod(seconds, _SECONDS_A_MINUTE)
    return f"{minutes}:{left:02}"
