"""What was around a moment: triggers noticed, or none."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.domain.entries import TriggerAnswers
from journal.domain.records import RecordId
from journal.domain.vocabulary import Label
from journal.i18n import translate
from journal.ui.widgets.label_chips import LabelChips
from journal.ui.widgets.leads_focus import LeadsFocus

_NONE_NOTICED = "none-noticed"
_FEW = 10


class TriggerChoice(LeadsFocus, QWidget):
    """Asks which triggers were there, and keeps apart what was left alone and what not asked.

    `changed()` when the person answered; `added(name)` a trigger typed in, for the owner to keep
    and give back with `set_labels`.
    """

    changed = Signal()
    added = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: TriggerAnswers | None = None
        self._asked = True
        self._none_chosen = False
        self._chips = LabelChips(
            translate("TriggerChoice", "What is around it?"),
            _FEW,
            hint=translate("TriggerChoice", "pick any, or none"),
            answer=(_NONE_NOTICED, translate("TriggerChoice", "None I noticed")),
        )
        self._chips.changed.connect(self._answer)
        self._chips.added.connect(self.added)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._chips)
        self.lead_focus_to(self._chips)

    def set_labels(self, labels: Iterable[Label]) -> None:
        """Offer these triggers, most used first."""
        self._chips.set_labels(labels)

    def ask(self, answers: TriggerAnswers | None = None) -> None:
        """Ask for a new entry: whatever is in sight and not chosen was not there."""
        self._show(answers, asked=True)

    def revise(self, answers: TriggerAnswers | None) -> None:
        """Show earlier answers; they stay what they are until the person changes one."""
        self._show(answers, asked=False)

    def choose(self, trigger: RecordId) -> None:
        """Choose a trigger beside those chosen, as a press on its chip does."""
        self._chips.set_chosen((*self._chips.chosen(), trigger))
        self._answer()

    def answers(self) -> TriggerAnswers | None:
        """Return the answers, or None where the triggers were not asked."""
        if not self._asked:
            return self._before
        chosen = self._chips.chosen()
        if _NONE_NOTICED in chosen:
            return TriggerAnswers()
        earlier = () if self._before is None else self._before.absent
        asked = dict.fromkeys((*self._chips.shown(), *earlier))
        if not asked:
            return None
        present = tuple(RecordId(each) for each in chosen)
        return TriggerAnswers(present, tuple(each for each in asked if each not in present))

    def _show(self, answers: TriggerAnswers | None, *, asked: bool) -> None:
        self._before, self._asked = answers, asked
        self._chips.put_away()
        self._none_chosen = answers == TriggerAnswers()
        if self._none_chosen:
            self._chips.set_chosen((_NONE_NOTICED,))
        elif answers is not None:
            self._chips.set_chosen(answers.present)

    def _answer(self) -> None:
        """Let "none" and a trigger exclude each other; the later answer counts."""
        chosen = self._chips.chosen()
        if _NONE_NOTICED in chosen and len(chosen) > 1:
            triggers = tuple(each for each in chosen if each != _NONE_NOTICED)
            self._chips.set_chosen(triggers if self._none_chosen else (_NONE_NOTICED,))
        self._none_chosen = _NONE_NOTICED in self._chips.chosen()
        self._asked = True
        self.changed.emit()
