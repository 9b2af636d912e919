"""The way between the pages, and what is always at hand below it."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from journal.i18n import translate
from journal.ui import theme
from journal.ui.widgets.buttons import PrimaryButton
from journal.ui.widgets.labels import Brand
from journal.ui.widgets.rail_entry import RailEntry
from journal.ui.widgets.roving_focus import RovingFocus

SETTINGS = "settings"
"""What `Rail.set_chosen` takes for the settings, which stand apart from the pages."""


class Rail(QFrame):
    """Entries of (id, label, icon), one of them chosen; below them Steady me, lock and settings.

    `chosen(id)` comes when a person goes to a page, by mouse, Enter, Space or the arrow keys.
    """

    chosen = Signal(str)
    steady_me_wanted = Signal()
    lock_wanted = Signal()
    settings_wanted = Signal()

    def __init__(
        self, entries: Iterable[tuple[str, str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Rail", "Pages"))
        self._entries: dict[str, RailEntry] = {}
        group = QButtonGroup(self, exclusive=False)  # the settings count too, but stand apart
        for entry_id, label, icon_name in entries:
            entry = RailEntry(label, icon_name)
            entry.setCheckable(True)
            group.addButton(entry, len(self._entries))
            self._entries[entry_id] = entry
        self._settings = RailEntry(translate("Rail", "Settings"), "settings")
        self._settings.setCheckable(True)
        self._settings.clicked.connect(self._go_to_settings)
        group.idClicked.connect(self._go)
        self._pages = self._make_pages()
        self._roving = RovingFocus(self)
        self._roving.set_buttons(list(self._entries.values()))
        self._roving.moved.connect(self._go)
        self._lay_out()

    def set_chosen(self, entry_id: str) -> None:
        """Show which page is open, without saying it was chosen; KeyError for an unknown one.

        The settings are the page SETTINGS.
        """
        if entry_id != SETTINGS:
            self._pages.ensureWidgetVisible(self._entries[entry_id])
            self._roving.set_stop(list(self._entries).index(entry_id))
        for each_id, entry in self._entries.items():
            entry.setChecked(each_id == entry_id)
        self._settings.setChecked(entry_id == SETTINGS)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._widen()

    def _lay_out(self) -> None:
        metrics = theme.current().metrics
        edge = metrics.space_m
        column = QVBoxLayout(self)
        column.setContentsMargins(edge, metrics.space_xl, edge, edge)
        column.setSpacing(metrics.ring)
        brand = Brand(translate("Rail", "Mooring"))
        brand.setContentsMargins(edge, 0, edge, metrics.space_l)
        steady_me = PrimaryButton(translate("Rail", "Steady me"))
        lock = RailEntry(translate("Rail", "Lock now"), "lock")
        steady_me.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        steady_me.clicked.connect(self.steady_me_wanted)
        lock.clicked.connect(self.lock_wanted)
        column.addWidget(brand)
        column.addWidget(self._pages, 1)
        column.addSpacing(edge)
        column.addWidget(steady_me)
        column.addSpacing(metrics.space_s)
        column.addWidget(lock)
        column.addWidget(self._settings)
        self._widen()

    def _make_pages(self) -> QScrollArea:
        """Return the entries in an area that scrolls where large text needs more height."""
        pages = QWidget()
        column = QVBoxLayout(pages)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().metrics.ring)
        for entry in self._entries.values():
            column.addWidget(entry)
        column.addStretch()
        area = QScrollArea()
        viewport = QWidget()
        area.setViewport(viewport)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(pages)
        for see_through in (viewport, pages):
            see_through.setAutoFillBackground(False)
        return area

    def _widen(self) -> None:
        metrics = theme.current().metrics
        widest = max((each.sizeHint().width() for each in self.findChildren(RailEntry)), default=0)
        self.setFixedWidth(max(metrics.rail_width, widest + 2 * metrics.space_m))

    def _go(self, place: int) -> None:
        entry_id = list(self._entries)[place]
        self.set_chosen(entry_id)
        self.chosen.emit(entry_id)

    def _go_to_settings(self) -> None:
        self.set_chosen(SETTINGS)
        self.settings_wanted.emit()
