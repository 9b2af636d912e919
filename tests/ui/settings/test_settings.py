"""Every control of the settings does what it says, and is still so after locking."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, QPropertyAnimation, Qt
from PySide6.QtWidgets import QApplication

from journal.domain.appointments import Appointment
from journal.domain.entries import Entry
from journal.domain.preferences import Preferences
from journal.domain.ratings import Rating, Scale
from journal.domain.records import new_record_id
from journal.domain.sharing import Share
from journal.report.choices import SummaryChoices, SummaryOrder
from journal.report.pdf import made_to_order
from journal.store.summary_material import summary_material
from journal.ui import theme
from journal.ui.clock import local_now
from journal.ui.practice.breath_disc import BreathDisc
from journal.ui.settings.appearance_card import AppearanceCard
from journal.ui.widgets.check_in import CheckIn
from journal.ui.widgets.segmented import SegmentedChoice
from journal.ui.window_settings import Appearance, WindowSettings
from tests.support.applications import Locks, places_in, running
from tests.support.builders import moment
from tests.support.journals import PASSPHRASE, make_journal, opened
from tests.support.on_screen import button, controls_without_name, texts
from tests.support.pages import words_of
from tests.support.person import Person

Come = Callable[[], Person]
LESS_MOTION = "Less motion"
INITIALS = "Initials or a name at the top of a summary"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make_journal(tmp_path / "journal")
    return tmp_path / "journal"


@pytest.fixture
def come(qapp: QApplication, tmp_path: Path, folder: Path) -> Iterator[Come]:
    """Return what starts Mooring, unlocks it and goes to the settings, each time anew."""
    with ExitStack() as stack:
        locks = Locks()

        def start() -> Person:
            stack.close()
            application = stack.enter_context(running(qapp, places_in(tmp_path), locks))
            person = Person(application.window)
            person.come()
            person.type_into("Passphrase", PASSPHRASE)
            person.press("Unlock")
            person.wait_for(lambda: person.sees_button("Lock now"))
            person.press("Settings")
            person.pause(0.05)
            return person

        yield start
    theme.apply(qapp, theme.make_theme())


def lock(person: Person) -> None:
    person.press_key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def choose(person: Person, question: str, answer: str) -> None:
    """Press an answer of one question, since two may be answered alike."""
    (choice,) = (
        each
        for each in person.window.findChildren(SegmentedChoice)
        if each.accessibleName() == question and each.isVisibleTo(person.window)
    )
    button(choice, answer).click()


def chosen(person: Person, question: str) -> str | None:
    (choice,) = (
        each
        for each in person.window.findChildren(SegmentedChoice)
        if each.accessibleName() == question and each.isVisibleTo(person.window)
    )
    return choice.chosen()


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        ("Dark", "dark"),
        ("High contrast", "high_contrast"),
        ("Quiet", "quiet"),
        ("Light", "light"),
        ("As the system", "light"),
    ],
)
def test_a_theme_is_worn_at_once_and_on_the_next_lock_screen(
    come: Come, qapp: QApplication, answer: str, name: str
) -> None:
    person = come()
    choose(person, "Theme", answer)
    assert theme.current().name == name
    lock(person)
    theme.apply(qapp, theme.make_theme())
    come()
    assert theme.current().name == name


@pytest.mark.parametrize("percent", [125, 150, 175, 200])
def test_a_text_size_is_worn_at_once_and_kept(come: Come, qapp: QApplication, percent: int) -> None:
    person = come()
    choose(person, "Text size", f"{percent}%")
    assert theme.current().text_scale == percent / 100
    lock(person)
    theme.apply(qapp, theme.make_theme())
    person = come()
    assert theme.current().text_scale == percent / 100
    assert chosen(person, "Text size") == str(percent / 100)


@pytest.mark.parametrize(
    ("answer", "family"),
    [("Atkinson Hyperlegible", "Atkinson Hyperlegible"), ("Inter", "Inter")],
)
def test_a_typeface_is_worn_at_once_and_kept(
    come: Come, qapp: QApplication, answer: str, family: str
) -> None:
    person = come()
    choose(person, "Typeface", answer)
    assert theme.current().font().family() == family
    lock(person)
    come()
    assert theme.current().font().family() == family


def test_the_typeface_of_the_system_is_neither_of_ours(come: Come) -> None:
    choose(come(), "Typeface", "As the system")
    assert theme.current().font().family() not in ("Inter", "Atkinson Hyperlegible")


def moves_at(person: Person, page: str) -> bool:
    """Go to a page, and return whether it fades in or a shape there grows and shrinks."""
    person.pause(0.2)
    person.press(page)
    fades = [
        fade
        for fade in person.window.findChildren(QPropertyAnimation)
        if fade.state() == QAbstractAnimation.State.Running and fade.parent().isVisible()
    ]
    discs = [each for each in person.window.findChildren(BreathDisc) if each.isVisible()]
    return bool(fades or discs)


def test_less_motion_stills_the_pages_and_every_pacer_and_is_kept(come: Come) -> None:
    person = come()
    person.press("Practise")
    person.press("Start")
    assert moves_at(person, "Settings")
    assert moves_at(person, "Practise")
    assert moves_at(person, "Steady me")
    person.press("Settings")
    person.press(LESS_MOTION)
    assert not moves_at(person, "Practise")
    assert not moves_at(person, "Steady me")
    assert not moves_at(person, "Settings")
    lock(person)
    person = come()
    assert button(person.window, LESS_MOTION).isChecked()
    assert not moves_at(person, "Steady me")


def test_one_choice_of_appearance_leaves_the_others_as_they_were(come: Come) -> None:
    person = come()
    for question, answer in (("Theme", "Dark"), ("Text size", "150%"), ("Theme", "Quiet")):
        choose(person, question, answer)
    person.press(LESS_MOTION)
    assert theme.current().name == "quiet"
    assert theme.current().text_scale == 1.5


def test_a_size_between_those_offered_outlives_another_choice(qapp: QApplication) -> None:
    card = AppearanceCard(Appearance(text_scale=1.1))
    told: list[Appearance] = []
    card.changed.connect(told.append)
    button(card, "Dark").click()
    assert told == [Appearance(theme="dark", text_scale=1.1)]


def asked(person: Person) -> list[str]:
    """Return what the check-in of Today asks to be rated."""
    person.press("Today")
    form = person.window.findChild(CheckIn)
    return [text for text in texts(form) if text.startswith("How")]


def test_a_check_in_asks_what_is_tracked_and_keeps_to_it_after_a_lock(come: Come) -> None:
    person = come()
    person.press("Anxiety")
    assert asked(person) == ["How is your mood?"]
    lock(person)
    person = come()
    assert not button(person.window, "Anxiety").isChecked()
    assert asked(person) == ["How is your mood?"]
    person.press("Settings")
    person.press("Mood")
    assert asked(person) == []
    person.press("Settings")
    person.press("Anxiety")
    assert asked(person) == ["How anxious are you right now?"]


@pytest.mark.parametrize("share", list(Share))
def test_who_may_see_a_new_entry_is_where_the_next_one_starts(
    come: Come, folder: Path, share: Share
) -> None:
    answers = {
        Share.ONLY_ME: "Only me",
        Share.SUMMARY: "May go in my summary",
        Share.RAISE: "Raise at next appointment",
    }
    other = Share.RAISE if share is Share.ONLY_ME else Share.ONLY_ME
    question = "Who may see a new entry, at first"
    person = come()
    choose(person, question, answers[other])
    choose(person, question, answers[share])
    lock(person)
    person = come()
    assert chosen(person, question) == share.value
    person.press("Today")
    assert chosen(person, "Who may see it") == share.value


def test_initials_stand_on_the_summary_also_when_locked_while_typing(
    come: Come, folder: Path
) -> None:
    person = come()
    person.type_into(INITIALS, " A. M. ")
    lock(person)
    with opened(folder, PASSPHRASE) as journal:
        now = local_now()
        entry = Entry(new_record_id(), moment(now), Rating(4), share=Share.SUMMARY)
        with journal.store.transaction():
            journal.store.entries.save(entry)
            journal.store.appointments.save(Appointment(new_record_id(), moment(now), 45))
        material = summary_material(journal.store, now.date(), now.date(), now)
    order = SummaryOrder(material, SummaryChoices.at_first(material), now.date())
    assert "A. M." in words_of(made_to_order(order).data)
    assert come().field(INITIALS).text() == "A. M."


def test_preferences_stay_in_the_journal_and_appearance_outside(
    come: Come, folder: Path, tmp_path: Path
) -> None:
    person = come()
    choose(person, "Theme", "Dark")
    person.type_into(INITIALS, "Zw")
    person.press("Mood")
    lock(person)
    outside = places_in(tmp_path).window_settings
    assert WindowSettings(outside).appearance == Appearance(theme="dark")
    assert "Zw" not in outside.read_text()
    assert "mood" not in outside.read_text().casefold()
    with opened(folder, PASSPHRASE) as journal:
        kept = journal.store.preferences.load()
    assert kept == Preferences(tracked=(Scale.ANXIETY,), initials="Zw")


def test_what_was_refused_is_tried_again_with_the_next_choice(come: Come, folder: Path) -> None:
    person = come()
    view = person.window.centralWidget().currentWidget()
    person.wait_for(lambda: view._charts_loaded, "no charts")  # noqa: SLF001
    view._session.store.connection.close()  # noqa: SLF001 - a disk that goes away
    person.press("Mood")
    assert any("could not be kept" in text for text in texts(person.window))
    person.type_into(INITIALS, "A")
    lock(person)
    with opened(folder, PASSPHRASE) as journal:
        kept = journal.store.preferences.load()
    assert kept == Preferences(tracked=(Scale.ANXIETY,), initials="A")


def test_privacy_says_where_the_journal_is(come: Come, folder: Path) -> None:
    person = come()
    shown = texts(person.window)
    assert person.field("Where my journal is").text() == str(folder)
    assert "What this protects" in shown
    assert "What it cannot protect" in shown
    assert controls_without_name(person.window) == []
