import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from journal.report.choices import SummaryChoices, SummaryOrder
from journal.ui import theme
from tests.support.plain_days import (
    APPOINTMENT_DAY,
    LAST_DAY,
    appointment_on,
    material_of,
    seeded_rows,
)


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    theme.apply(qapp, theme.make_theme())


@pytest.fixture
def order() -> SummaryOrder:
    """Return an order for a page of four weeks."""
    material = material_of(
        seeded_rows(1, 28), 28, appointment=appointment_on(APPOINTMENT_DAY), initials="A. M."
    )
    return SummaryOrder(material, SummaryChoices.at_first(material), LAST_DAY)
