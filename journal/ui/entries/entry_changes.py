"""Joins the form for changing one entry to the open journal."""

from PySide6.QtCore import QObject, Signal

from journal.domain.entries import Entry
from journal.i18n import translate
from journal.store.changes import Area
from journal.ui.entries.entry_editing import EntryEditing
from journal.ui.entry_editor import EntryEditor
from journal.ui.session import Session

EDITOR = "entry-changes"
"""The name of this editor's draft."""


class EntryChanges(QObject):
    """Changes one entry at a time; ``left`` when they are kept or given up.

    ``said`` carries a sentence for the person where something cannot be taken as it is.
    """

    left = Signal()
    said = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Build the form for ``session``."""
        super().__init__(parent)
        self._view = EntryEditing()
        self._editor = EntryEditor(session, self._view.form, EDITOR, self)
        self._editor.said.connect(self.said)
        self._view.save_wanted.connect(self._save)
        self._view.cancel_wanted.connect(self._cancel)
        self._view.discard_wanted.connect(self._leave)

    @property
    def view(self) -> EntryEditing:
        """The view to show while an entry is changed."""
        return self._view

    def begin(self, entry: Entry, draft: Entry | None = None) -> None:
        """Show an entry to be changed, or the ``draft`` of its changes."""
        self._editor.offer_words()
        self._editor.revise(entry, draft)
        self._view.ask_about_changes(asked=False)

    def refresh(self, areas: frozenset[Area]) -> None:
        """Offer the person's words anew where they changed."""
        self._editor.refresh(areas)

    def keep_draft(self) -> None:
        """Keep changes that are not saved."""
        self._editor.keep_draft()

    def _save(self) -> None:
        entry = self._editor.entry()
        if entry is None:
            return
        if not entry.says_something:
            self.said.emit(
                translate("Entries", "Nothing would be left of this entry. You can delete it.")
            )
        elif self._editor.save(entry):
            self._leave()

    def _cancel(self) -> None:
        """Leave at once where nothing was changed, else ask; asked again, go on changing."""
        if self._view.is_asking:
            self._view.ask_about_changes(asked=False)
        elif self._editor.is_changed():
            self._view.ask_about_changes(asked=True)
        else:
            self._leave()

    def _leave(self) -> None:
        self._editor.leave()
        self.left.emit()
