"""What counts, draws and typesets: heavy libraries, loaded beside the window once it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from journal.report.choices import SummaryOrder
    from journal.report.pdf import SummaryPdf
    from journal.ui.insights.insights_presenter import InsightsPresenter
    from journal.ui.session import Session
    from journal.ui.summary.summary_presenter import SummaryPresenter
    from journal.ui.widgets.trend_chart import TrendChart


def load_charts() -> None:
    """Load what draws and what counts; slow, and meant for a thread beside the window's."""
    import journal.ui.insights.insights_presenter
    import journal.ui.summary.summary_presenter
    import journal.ui.widgets.trend_chart  # noqa: F401 - loaded for those who ask below


def trend_chart() -> TrendChart:
    """Return a small chart for a card; quick once the charts are loaded."""
    from journal.ui.widgets.trend_chart import TrendChart

    return TrendChart(in_card=True)


def insights(session: Session, parent: QObject) -> InsightsPresenter:
    """Return the page Insights; quick once the charts are loaded."""
    from journal.ui.insights.insights_presenter import InsightsPresenter

    return InsightsPresenter(session, parent)


def summary(parent: QObject) -> SummaryPresenter:
    """Return the preview of a page; quick once the charts are loaded."""
    from journal.ui.summary.summary_presenter import SummaryPresenter

    return SummaryPresenter(make_summary_pdf, parent)


def make_summary_pdf(order: SummaryOrder) -> SummaryPdf:
    """Return the page that was asked for; called beside the window's thread."""
    from journal.report.pdf import made_to_order

    return made_to_order(order)
