"""The pages in the rail, with their icons and keys, and the keys that work everywhere."""

from dataclasses import dataclass

from journal.i18n import translate


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page as the rail and the list of keys show it."""

    id: str
    label: str
    icon: str
    key: str


TODAY = "today"
ENTRIES = "entries"
PRACTISE = "practise"
APPOINTMENTS = "appointments"
SUMMARY = "summary"
INSIGHTS = "insights"
SETTINGS = "settings"

STEADY_ME_KEY = "F2"
LOCK_KEY = "Ctrl+L"
SETTINGS_KEY = "Ctrl+,"
KEYS_KEY = "F1"


def rail_pages() -> tuple[PageEntry, ...]:
    """Return the pages of the rail, from the top."""
    return (
        PageEntry(TODAY, translate("Pages", "Today"), "sun", "Ctrl+1"),
        PageEntry(ENTRIES, translate("Pages", "Entries"), "notebook-text", "Ctrl+2"),
        PageEntry(PRACTISE, translate("Pages", "Practise"), "wind", "Ctrl+3"),
        PageEntry(APPOINTMENTS, translate("Pages", "Appointments"), "calendar-days", "Ctrl+4"),
        PageEntry(INSIGHTS, translate("Pages", "Insights"), "trending-up", "Ctrl+5"),
    )


def keys() -> tuple[tuple[str, str], ...]:
    """Return every key that works everywhere, with what it does, for the list that F1 shows."""
    everywhere = (
        (STEADY_ME_KEY, translate("Keys", "Steady me")),
        (LOCK_KEY, translate("Keys", "Lock now")),
        (SETTINGS_KEY, translate("Keys", "Settings")),
        ("Ctrl+Return", translate("Keys", "Keep what is written")),
        ("Ctrl+F", translate("Keys", "Search in the entries")),
        ("Del", translate("Keys", "Delete the chosen entry; this can be undone")),
        ("Esc", translate("Keys", "Go back, or stop a practice")),
        (KEYS_KEY, translate("Keys", "This list")),
    )
    return tuple((page.key, page.label) for page in rail_pages()) + everywhere
