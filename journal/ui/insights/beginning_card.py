"""What stands on Insights before there is a rating."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal.i18n import translate
from journal.ui.widgets.buttons import PrimaryButton
from journal.ui.widgets.card import Card
from journal.ui.widgets.paragraph import Paragraph


class BeginningCard(Card):
    """Says what will be here; `check_in_wanted()` to note a first rating."""

    check_in_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("BeginningCard", "This page fills as you note"), parent)
        self.add(
            Paragraph(
                translate(
                    "BeginningCard",
                    "Here you will see how anxiety moves over the weeks. The chart begins with"
                    " three days that have a rating, the smooth line with ten. Gaps are fine.",
                )
            )
        )
        button = PrimaryButton(translate("BeginningCard", "Note how it is now"))
        button.clicked.connect(self.check_in_wanted)
        self.add(button)
