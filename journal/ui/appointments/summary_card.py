"""What goes into the summary, chosen line by line."""

from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from journal.domain.records import RecordId
from journal.i18n import translate
from journal.report.choices import Paper, SummaryChoices, SummarySection
from journal.report.offer import OfferedEntry, SummaryOffer
from journal.ui.appointments.days_choice import DaysChoice
from journal.ui.widgets.buttons import LinkButton
from journal.ui.widgets.card import Card
from journal.ui.widgets.labels import CardTitle, QuietText
from journal.ui.widgets.line_list import LineList
from journal.ui.widgets.segmented import SegmentedChoice
from journal.ui.widgets.tick_line import TickLine

_ENTRIES_AT_ONCE = 12


class SummaryCard(Card):
    """Offers sections and entries to tick; ``all_ratings_chosen(wanted)`` asks for a new offer.

    Sections are ticked at first, of the entries only those to be raised. What the person ticked
    or unticked stays so when a new offer has it too. ``days_chosen(first, last)`` carries dates.
    """

    all_ratings_chosen = Signal(bool)
    days_chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("SummaryCard", "In the summary"), parent)
        self._left_out: set[SummarySection] = set()
        self._ticked: dict[RecordId, bool] = {}
        self._sections: dict[SummarySection, TickLine] = {}
        self._entries: dict[RecordId, TickLine] = {}
        self._waiting: tuple[OfferedEntry, ...] = ()
        self._period = DaysChoice()
        self._period.chosen.connect(self.days_chosen)
        self._days = QuietText()
        self._section_lines, self._entry_lines = LineList(), LineList()
        self._entries_title = CardTitle(translate("SummaryCard", "Entries"))
        self._no_entries = QuietText()
        self._more = LinkButton("")
        self._all_ratings = TickLine(
            translate("SummaryCard", "Ratings only I can see"),
            translate(
                "SummaryCard",
                "Also count the ratings of entries only I can see. Nothing else of them goes in.",
            ),
        )
        self._paper = SegmentedChoice(
            translate("SummaryCard", "Paper"),
            [(Paper.A4, "A4"), (Paper.LETTER, translate("SummaryCard", "Letter"))],
        )
        self._lay_out()
        self._more.clicked.connect(self._show_more)
        self._all_ratings.toggled.connect(self.all_ratings_chosen)
        self._paper.set_chosen(_usual_paper())

    def show_days(self, first: date, last: date) -> None:
        """Show the days that the summary covers."""
        self._period.show_days(first, last)

    def show_offer(self, offer: SummaryOffer, days: str) -> None:
        """Show what there is to choose from in ``days``, such as "19 October to 22 November"."""
        self._remember()
        self._days.setText(
            translate("SummaryCard", "{days}. You choose, line by line.").format(days=days)
        )
        self._entries = {}
        self._sections = {
            section.id: TickLine(section.name, section.count) for section in offer.sections
        }
        for id_, line in self._sections.items():
            line.set_ticked(ticked=id_ not in self._left_out)
        self._section_lines.set_lines(self._sections.values())
        self._entry_lines.set_lines(())
        self._ticked = {
            entry.id: self._ticked.get(entry.id, entry.to_be_raised) for entry in offer.entries
        }
        self._waiting = offer.entries
        self._no_entries.setVisible(not offer.entries)
        self._entry_lines.setVisible(bool(offer.entries))
        self._show_more()

    def choices(self) -> SummaryChoices:
        """Return what is ticked; entries that were not unfolded are as they are at first."""
        self._remember()
        offered = {id_ for id_ in self._sections if id_ not in self._left_out}
        return SummaryChoices(
            sections=frozenset(offered | {SummarySection.TALK_ABOUT, SummarySection.ENTRIES}),
            entries=frozenset(id_ for id_, ticked in self._ticked.items() if ticked),
            paper=Paper(self._paper.chosen() or Paper.A4),
        )

    def _remember(self) -> None:
        for id_, line in self._sections.items():
            (self._left_out.discard if line.is_ticked() else self._left_out.add)(id_)
        for record, line in self._entries.items():
            self._ticked[record] = line.is_ticked()

    def _show_more(self) -> None:
        """Unfold as many entries as can be looked through at once."""
        shown, self._waiting = self._waiting[:_ENTRIES_AT_ONCE], self._waiting[_ENTRIES_AT_ONCE:]
        for entry in shown:
            line = TickLine(_entry_name(entry), entry.words)
            line.set_ticked(ticked=self._ticked[entry.id])
            self._entries[entry.id] = line
            self._entry_lines.add_line(line)
        left = len(self._waiting)
        words = translate("SummaryCard", "Show %n more entry|Show %n more entries", left)
        self._more.setText(words)
        self._more.setAccessibleName(words)
        self._more.setVisible(left > 0)

    def _lay_out(self) -> None:
        self._no_entries.setText(
            translate(
                "SummaryCard",
                "No entry of these days may go in. On an entry, choose “May go in my summary” or"
                " “Raise at the next appointment”.",
            )
        )
        self.add(self._period)
        self.add(self._days)
        self.add(self._section_lines)
        self.add(self._entries_title)
        self.add(self._no_entries)
        self.add(self._entry_lines)
        self.add(self._more)
        self.add(self._all_ratings)
        self.add(CardTitle(translate("SummaryCard", "Paper")))
        self.add(self._paper)


def _usual_paper() -> Paper:
    """Return the paper that is usual where the person lives."""
    american = QLocale.MeasurementSystem.ImperialUSSystem
    return Paper.LETTER if QLocale().measurementSystem() is american else Paper.A4


def _entry_name(entry: OfferedEntry) -> str:
    if not entry.to_be_raised:
        return entry.day
    return translate("SummaryCard", "{day} · to be raised").format(day=entry.day)
