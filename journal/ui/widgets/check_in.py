"""The form for one moment: how it is, what is around it, and words."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal.domain.entries import Entry
from journal.domain.moments import Moment
from journal.domain.ratings import Rating, Scale
from journal.domain.records import RecordId
from journal.domain.sharing import Share
from journal.domain.vocabulary import Label
from journal.i18n import translate
from journal.ui import theme
from journal.ui.widgets.buttons import PrimaryButton
from journal.ui.widgets.ends_row import EndsRow
from journal.ui.widgets.label_chips import LabelChips
from journal.ui.widgets.labels import CardTitle
from journal.ui.widgets.leads_focus import LeadsFocus
from journal.ui.widgets.moment_edit import MomentEdit
from journal.ui.widgets.note_edit import NoteEdit
from journal.ui.widgets.rating_row import RatingRow
from journal.ui.widgets.segmented import SegmentedChoice
from journal.ui.widgets.trigger_choice import TriggerChoice
from journal.words import anchor_words, share_name

_DRAFT_MS = 1000
_FEW_FEELINGS = 7
_KEEP_KEY = "Ctrl+Return"


class CheckIn(LeadsFocus, QWidget):
    """Asks about one entry; nothing in it is required.

    `keep_requested()` on the primary button or Ctrl+Return; `draft_due()` at most a second after
    what is written changed; `trigger_added(name)` and `feeling_added(name)` a word typed in, for
    the owner to keep and give back with `set_labels`.
    """

    keep_requested = Signal()
    draft_due = Signal()
    trigger_added = Signal(str)
    feeling_added = Signal(str)

    def __init__(
        self, keep: str, *, looking_back: bool = False, parent: QWidget | None = None
    ) -> None:
        """Build the form; `keep` is written on its primary button."""
        super().__init__(parent)
        self._before: Entry | None = None
        self._opened_as: Entry | None = None
        self._anxiety = _anxiety_row(looking_back=looking_back)
        self._mood = _mood_row(looking_back=looking_back)
        self._triggers = TriggerChoice()
        self._feelings = LabelChips(translate("CheckIn", "Feelings"), _FEW_FEELINGS)
        self._note = NoteEdit(translate("CheckIn", "Anything you want to say?"))
        self._when = MomentEdit()
        self._share = SegmentedChoice(
            translate("CheckIn", "Who may see it"),
            [(each.value, share_name(each)) for each in Share],
        )
        self._keep = PrimaryButton(keep)
        self._buttons = QHBoxLayout()
        self._rows = QVBoxLayout(self)
        self._tracked = frozenset(Scale)
        self._draft_timer = QTimer(self, singleShot=True, interval=_DRAFT_MS)
        self._lay_out()
        self._connect()
        self.lead_focus_to(self._anxiety)

    def add_action(self, button: QWidget) -> None:
        """Put another button before the primary one."""
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        self.setTabOrder(self._keep, button)

    def take_foot(self) -> QWidget:
        """Give away when it was and the buttons, to stand always in sight."""
        self._rows.removeWidget(self._foot)
        self._add_keep_key(self._foot)
        return self._foot

    def set_scales(self, tracked: Collection[Scale]) -> None:
        """Ask only about these scales, and about one that the entry has a rating of."""
        self._tracked = frozenset(tracked)
        self._show_scales()

    def set_labels(self, triggers: Iterable[Label], feelings: Iterable[Label]) -> None:
        """Offer these words, most used first; archived ones only where the entry has them."""
        self._triggers.set_labels(triggers)
        self._feelings.set_labels(feelings)

    def begin(self, entry: Entry) -> None:
        """Ask about a new moment; `entry` says what is chosen at first, and what time it is."""
        self._when.show_now(entry.moment)
        self._triggers.ask(entry.triggers)
        self._show(entry)

    def carry_on(self, entry: Entry, now: Moment) -> None:
        """Go on with a new entry that was begun earlier, at its own time."""
        self._when.show_moment(entry.moment, now)
        self._triggers.ask(entry.triggers)
        self._show(entry)

    def revise(self, entry: Entry, now: Moment, draft: Entry | None = None) -> None:
        """Show an entry that is kept, or the `draft` of its changes.

        What the person does not change stays exactly as it was.
        """
        self._ask_again(entry, now)
        self._opened_as = self.entry(now)
        if draft is not None:
            self._ask_again(draft, now)

    def entry(self, now: Moment) -> Entry:
        """Return the entry as the form has it; at `now`, unless another time was chosen.

        Raises ``InvalidValueError`` for a note longer than an entry holds.
        """
        before = self._before
        if before is None:
            raise RuntimeError("no entry was given to ask about")
        return replace(
            before,
            moment=self._when.moment(now),
            anxiety=_rating(self._anxiety, before.anxiety),
            mood=_rating(self._mood, before.mood),
            triggers=self._triggers.answers(),
            feelings=tuple(RecordId(each) for each in self._feelings.chosen()),
            note=_writable(self._note.text()),
            share=Share(self._share.chosen() or before.share),
        )

    def is_changed(self, now: Moment) -> bool:
        """Return whether the person changed the entry that `revise` showed."""
        return self._opened_as is not None and self.entry(now) != self._opened_as

    def choose_trigger(self, trigger: RecordId) -> None:
        """Choose a trigger, such as one just added."""
        self._triggers.choose(trigger)

    def choose_feeling(self, feeling: RecordId) -> None:
        """Choose a feeling, such as one just added."""
        self._feelings.set_chosen((*self._feelings.chosen(), feeling))
        self._tell()

    def _ask_again(self, entry: Entry, now: Moment) -> None:
        self._when.show_moment(entry.moment, now)
        self._triggers.revise(entry.triggers)
        self._show(entry)

    def _show(self, entry: Entry) -> None:
        self._before = entry
        self._anxiety.set_value(_shown(entry.anxiety))
        self._mood.set_value(_shown(entry.mood))
        self._feelings.put_away()
        self._feelings.set_chosen(entry.feelings)
        self._note.set_text(entry.note)
        self._note.document().clearUndoRedoStacks()  # the words before are another entry's
        self._share.set_chosen(entry.share.value)
        self._show_scales()
        self._draft_timer.stop()

    def _show_scales(self) -> None:
        for scale, row in ((Scale.ANXIETY, self._anxiety), (Scale.MOOD, self._mood)):
            row.setVisible(scale in self._tracked or row.value() is not None)
        parts = (self._anxiety, self._mood, self._triggers)
        self.lead_focus_to(next(part for part in parts if not part.isHidden()))

    def _lay_out(self) -> None:
        metrics = theme.current().metrics
        note = QVBoxLayout()
        note.setSpacing(metrics.space_s)
        question = CardTitle(self._note.accessibleName())
        question.setBuddy(self._note)
        note.addWidget(question)
        note.addWidget(self._note)
        buttons = QWidget()
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._buttons.setSpacing(metrics.space_s)
        self._buttons.addWidget(self._keep)
        buttons.setLayout(self._buttons)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(metrics.space_l)
        for row in (self._anxiety, self._mood, self._triggers, self._feelings):
            self._rows.addWidget(row)
        self._rows.addLayout(note)
        self._rows.addWidget(self._share)
        self._foot = EndsRow(self._when, buttons)
        self._rows.addWidget(self._foot)

    def _connect(self) -> None:
        self._keep.clicked.connect(self.keep_requested)
        self._keep.setToolTip(
            QKeySequence(_KEEP_KEY).toString(QKeySequence.SequenceFormat.NativeText)
        )
        self._add_keep_key(self)
        self._triggers.added.connect(self.trigger_added)
        self._feelings.added.connect(self.feeling_added)
        for changed in (
            self._anxiety.changed,
            self._mood.changed,
            self._triggers.changed,
            self._feelings.changed,
            self._note.changed,
            self._when.changed,
            self._share.changed,
        ):
            changed.connect(self._tell)
        self._draft_timer.timeout.connect(self.draft_due)

    def _add_keep_key(self, widget: QWidget) -> None:
        key = QShortcut(QKeySequence(_KEEP_KEY), widget)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.keep_requested)

    def _tell(self) -> None:
        if not self._draft_timer.isActive():
            self._draft_timer.start()


def _anxiety_row(*, looking_back: bool) -> RatingRow:
    now = translate("CheckIn", "How anxious are you right now?")
    then = translate("CheckIn", "How anxious were you?")
    return RatingRow(then if looking_back else now, anchor_words(Scale.ANXIETY))


def _mood_row(*, looking_back: bool) -> RatingRow:
    now = translate("CheckIn", "How is your mood?")
    then = translate("CheckIn", "How was your mood?")
    return RatingRow(then if looking_back else now, anchor_words(Scale.MOOD))


def _shown(rating: Rating | None) -> int | None:
    """Return the number that shows a rating; imports have tenths, rounded half up."""
    return None if rating is None else int(rating.points + 0.5)


def _rating(row: RatingRow, before: Rating | None) -> Rating | None:
    """Return the row's rating, with its tenths where they were only shown."""
    value = row.value()
    if value is None:
        return None
    return before if value == _shown(before) else Rating(value)


def _writable(text: str) -> str:
    """Return the text without halves of characters, which a paste may bring."""
    return text.encode("utf-8", "replace").decode("utf-8")
