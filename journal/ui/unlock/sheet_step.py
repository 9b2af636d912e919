"""First start, screen 3: the recovery sheet, written down and confirmed."""

import secrets

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from journal.i18n import translate
from journal.ui import theme
from journal.ui.unlock.step import Step
from journal.ui.widgets.buttons import QuietButton
from journal.ui.widgets.labels import CardTitle, Heading, QuietText
from journal.vault.recovery_sheet import GROUP, LINES, check_groups

_GROUPS_PER_LINE = 2


class SheetStep(Step):
    """``done`` comes when two groups were typed back; ``print_wanted`` carries the lines."""

    done = Signal()
    print_wanted = Signal(object)

    def __init__(self, lines: tuple[str, ...], parent: QWidget | None = None) -> None:
        """Show the sheet's ``lines`` and ask for two of its groups."""
        super().__init__(
            translate("FirstStart", "Your recovery sheet"),
            translate("FirstStart", "I have it on paper"),
            parent,
        )
        self._lines = lines
        self._asked = _two_groups()
        self._answers = [self._make_answer(place) for place in self._asked]
        self.add_words(
            translate(
                "FirstStart",
                "If you forget your passphrase, this sheet is the only way in: type it in place of"
                " the passphrase. Copy it by hand or print it, and keep it where you keep"
                " important papers. Whoever has it and the file can read your journal.",
            )
        )
        self._add_lines()
        print_sheet = QuietButton(translate("FirstStart", "Print it"))
        print_sheet.clicked.connect(self._ask_to_print)
        self.add(print_sheet)
        self.add(CardTitle(translate("FirstStart", "Type two of the groups back")))
        for answer in self._answers:
            label = QLabel(answer.accessibleName())
            label.setBuddy(answer)
            self.add(label)
            self.add(answer)
        first, second = self._answers
        first.returnPressed.connect(second.setFocus)
        second.returnPressed.connect(self._go_on)
        self.on_button.clicked.connect(self._go_on)
        self.add_way_on()
        self.lead_focus_to(first)

    def _add_lines(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.current().metrics.space_xl)
        for number, line in enumerate(self._lines, start=1):
            text = Heading(line)
            text.setAccessibleName(
                translate("FirstStart", "Line {}: {}").format(number, " ".join(line))
            )
            column, row = divmod(number - 1, LINES // 2)
            grid.addWidget(QuietText(str(number)), row, 2 * column)
            grid.addWidget(text, row, 2 * column + 1)
            grid.setColumnStretch(2 * column + 1, 1)
        self.add(grid)

    def _make_answer(self, place: int) -> QLineEdit:
        line, group = divmod(place, _GROUPS_PER_LINE)
        name = (
            translate("FirstStart", "Line {}, first group")
            if group == 0
            else translate("FirstStart", "Line {}, second group")
        )
        answer = QLineEdit()
        answer.setMaxLength(2 * GROUP)
        answer.setAccessibleName(name.format(line + 1))
        return answer

    def _ask_to_print(self) -> None:
        self.print_wanted.emit(self._lines)

    def _go_on(self) -> None:
        typed = tuple(answer.text() for answer in self._answers)
        if check_groups(self._lines, self._asked, typed):
            self.done.emit()
        else:
            self.say(
                translate("FirstStart", "These are not the groups on the sheet. Look once more.")
            )


def _two_groups() -> tuple[int, int]:
    """Return two different groups of the sheet, counted from 0, in reading order."""
    groups = list(range(LINES * _GROUPS_PER_LINE))
    first = groups.pop(secrets.randbelow(len(groups)))
    second = secrets.choice(groups)
    return min(first, second), max(first, second)
