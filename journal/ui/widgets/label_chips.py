"""Chips of the person's own words: those used most, then the rest on request."""

from collections.abc import Iterable

from journal.domain.records import RecordId
from journal.domain.vocabulary import Label
from journal.i18n import translate
from journal.ui.widgets.chip_row import ChipRow


class LabelChips(ChipRow):
    """Offers labels, most used first, a few of them until "more words" is pressed.

    `answer` is a chip of (id, words) after the labels that is no label itself. What is chosen
    stays in sight, and a choice that no label here explains is kept.
    """

    def __init__(
        self, question: str, few: int, *, hint: str = "", answer: tuple[str, str] | None = None
    ) -> None:
        super().__init__(question, hint=hint)
        self._few = few
        self._answer = answer
        self._labels: tuple[Label, ...] = ()
        self._unexplained: tuple[str, ...] = ()
        self._chips_now: list[tuple[str, str]] = []
        self._all = False
        self.more_wanted.connect(self._turn_over)

    def set_labels(self, labels: Iterable[Label]) -> None:
        """Offer these labels, most used first; archived ones only where they are chosen."""
        chosen = self.chosen()
        self._labels = tuple(labels)
        self._show(chosen)

    def chosen(self) -> tuple[str, ...]:
        """Return the chosen ids: those shown in their order, then those without a label here."""
        return super().chosen() + self._unexplained

    def set_chosen(self, ids: Iterable[str]) -> None:
        """Choose exactly these, bringing them into sight, without saying it changed."""
        self._show(tuple(ids))

    def shown(self) -> tuple[RecordId, ...]:
        """Return the labels in sight."""
        return tuple(label.id for label in self._in_sight(frozenset(self.chosen())))

    def put_away(self) -> None:
        """Show the few again, with nothing chosen."""
        self._all = False
        self._show(())

    def _turn_over(self) -> None:
        self._all = not self._all
        self._show(self.chosen())

    def _show(self, chosen: tuple[str, ...]) -> None:
        in_sight = self._in_sight(frozenset(chosen))
        chips = [(str(label.id), label.name) for label in in_sight]
        chips += [self._answer] if self._answer else []
        explained = {chip_id for chip_id, _ in chips}
        self._unexplained = tuple(each for each in chosen if each not in explained)
        if chips != self._chips_now:  # a chip that stays keeps the focus it may have
            self._chips_now = chips
            self.set_chips(chips)
        super().set_chosen(chosen)
        self.set_more(self._words_for_more())

    def _in_sight(self, chosen: frozenset[str]) -> list[Label]:
        limit = len(self._labels) if self._all else self._few
        offered = {label.id for label in self._offered()[:limit]}
        return [label for label in self._labels if label.id in offered or label.id in chosen]

    def _offered(self) -> list[Label]:
        return [label for label in self._labels if not label.archived]

    def _words_for_more(self) -> str:
        if len(self._offered()) <= self._few:
            return ""
        if self._all:
            return translate("LabelChips", "fewer words")
        return translate("LabelChips", "more words…")
