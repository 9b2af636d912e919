"""The pages and libraries that an open journal does without until they are wanted.

``load_the_rest`` loads them beside the window's thread; what asks for one before has to wait.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from journal.report.choices import SummaryOrder
    from journal.report.pdf import SummaryPdf
    from journal.ui.appointments.appointments_presenter import AppointmentsPresenter
    from journal.ui.entries.entries_presenter import EntriesPresenter
    from journal.ui.insights.insights_presenter import InsightsPresenter
    from journal.ui.practice.practice_presenter import PracticePresenter
    from journal.ui.practice.steady_me import SteadyMe
    from journal.ui.session import Session
    from journal.ui.settings.settings_presenter import SettingsPresenter
    from journal.ui.summary.summary_presenter import SummaryPresenter
    from journal.ui.widgets.trend_chart import TrendChart
    from journal.ui.window_settings import Appearance


def load_the_rest() -> None:
    """Load every page, what draws and what counts; slow."""
    import journal.ui.appointments.appointments_presenter
    import journal.ui.entries.entries_presenter
    import journal.ui.insights.insights_presenter
    import journal.ui.practice.practice_presenter
    import journal.ui.settings.settings_presenter
    import journal.ui.summary.summary_presenter
    import journal.ui.widgets.trend_chart
    import journal.ui.without_key  # noqa: F401 - loaded for those who ask below


def entries(session: Session, parent: QObject) -> EntriesPresenter:
    """Return the page Entries."""
    from journal.ui.entries.entries_presenter import EntriesPresenter

    return EntriesPresenter(session, parent)


def practice(session: Session, parent: QObject) -> PracticePresenter:
    """Return the page to practise on."""
    from journal.ui.practice.practice_presenter import PracticePresenter
    from journal.ui.without_key import exercises

    return PracticePresenter(session, exercises(), time.monotonic, parent)


def steady_me(appearance: Appearance) -> SteadyMe:
    """Return the view that breathes at once."""
    from journal.ui.without_key import make_steady_me

    return make_steady_me(appearance)


def appointments(session: Session, parent: QObject) -> AppointmentsPresenter:
    """Return the page Appointments."""
    from journal.ui.appointments.appointments_presenter import AppointmentsPresenter

    return AppointmentsPresenter(session, parent)


def summary(parent: QObject) -> SummaryPresenter:
    """Return the preview of a page."""
    from journal.ui.summary.summary_presenter import SummaryPresenter

    return SummaryPresenter(make_summary_pdf, parent)


def make_summary_pdf(order: SummaryOrder) -> SummaryPdf:
    """Return the page that was asked for; called beside the window's thread."""
    from journal.report.pdf import made_to_order

    return made_to_order(order)


def trend_chart() -> TrendChart:
    """Return a small chart for a card."""
    from journal.ui.widgets.trend_chart import TrendChart

    return TrendChart(in_card=True)


def insights(session: Session, parent: QObject) -> InsightsPresenter:
    """Return the page Insights."""
    from journal.ui.insights.insights_presenter import InsightsPresenter

    return InsightsPresenter(session, parent)


def settings(
    session: Session, appearance: Appearance, folder: Path, parent: QObject
) -> SettingsPresenter:
    """Return the page Settings."""
    from journal.ui.settings.settings_presenter import SettingsPresenter

    return SettingsPresenter(session, appearance, folder, parent)
