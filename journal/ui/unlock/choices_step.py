"""First start, screen 4: what to track, and who may see an entry at first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal.domain.preferences import Preferences
from journal.domain.ratings import Scale
from journal.domain.sharing import Share
from journal.i18n import translate
from journal.ui.unlock.step import Step
from journal.ui.widgets.check_box import CheckBox
from journal.ui.widgets.labels import CardTitle
from journal.ui.widgets.segmented import SegmentedChoice
from journal.words import scale_name, share_name


class ChoicesStep(Step):
    """``done`` carries the ``Preferences`` chosen. Who may see an entry has no default."""

    done = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the choices."""
        super().__init__(
            translate("FirstStart", "Two choices, both can change later"),
            translate("FirstStart", "Begin"),
            parent,
        )
        self._scales = {scale: CheckBox(scale_name(scale)) for scale in Scale}
        self._share = SegmentedChoice(
            translate("FirstStart", "Who may see a new entry"),
            [(share.value, share_name(share)) for share in Share],
        )
        self.add(CardTitle(translate("FirstStart", "What do you want to note?")))
        for box in self._scales.values():
            box.setChecked(True)
            self.add(box)
        self.add(CardTitle(translate("FirstStart", "Who may see a new entry, at first?")))
        self.add_words(
            translate(
                "FirstStart",
                "An entry for only you gives a summary nothing: no word, no rating, no count."
                " You choose for every entry; this is where the choice starts.",
            )
        )
        self.add(self._share)
        self.on_button.clicked.connect(self._go_on)
        self.add_way_on()
        self.lead_focus_to(next(iter(self._scales.values())))

    def _go_on(self) -> None:
        share = self._share.chosen()
        if share is None:
            self.say(translate("FirstStart", "Please choose who may see a new entry at first."))
            self._share.setFocus()
            return
        tracked = tuple(scale for scale, box in self._scales.items() if box.isChecked())
        self.done.emit(Preferences(new_entry_share=Share(share), tracked=tracked))
