"""The preview is the page: what is seen is what is printed and saved."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt, QTimer
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QFileDialog, QScrollArea
from pytestqt.qtbot import QtBot

from journal.domain.errors import InvalidValueError
from journal.report.choices import SummaryOrder
from journal.report.page_images import page_images
from journal.report.pdf import SummaryPdf, made_to_order
from journal.report.text import plain_text
from journal.ui.printing import as_image
from journal.ui.summary.preview import Preview
from journal.ui.summary.sheet import Sheet
from journal.ui.summary.summary_presenter import SummaryPresenter
from tests.support.on_screen import button, controls_without_name, texts

JUST_ENOUGH = 96
OWNER_ONLY = 0o600


@pytest.fixture
def presenter(qtbot: QtBot, qapp: QApplication) -> SummaryPresenter:
    """Show the page as the main window does."""
    made = SummaryPresenter(made_to_order, qapp)
    qtbot.addWidget(made.page)
    made.page.resize(1072, 820)
    with qtbot.waitActive(made.page):
        made.page.show()
        made.page.activateWindow()
    return made


@pytest.fixture
def shown(presenter: SummaryPresenter, order: SummaryOrder, qtbot: QtBot) -> SummaryPresenter:
    """Return the presenter with its page made and shown."""
    presenter.preview(order)
    qtbot.waitUntil(lambda: button(presenter.page, "Print").isEnabled())
    return presenter


def answer_file_dialog(answer: Callable[[QFileDialog], None]) -> None:
    """Answer the file dialog as soon as it is there."""

    def when_there() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        answer(dialog)

    QTimer.singleShot(300, when_there)


def test_while_the_page_is_made_nothing_can_be_printed(
    presenter: SummaryPresenter, order: SummaryOrder, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(presenter.shown):
        presenter.preview(order)
    assert "Making the page…" in texts(presenter.page)
    assert not button(presenter.page, "Print").isEnabled()
    assert button(presenter.page, "Back").isEnabled()
    qtbot.waitUntil(lambda: button(presenter.page, "Print").isEnabled())
    assert any("not encrypted" in text for text in texts(presenter.page))


def test_what_is_seen_is_what_is_in_the_file(shown: SummaryPresenter, order: SummaryOrder) -> None:
    sheet = shown.page.findChild(Sheet)
    seen = sheet.grab().toImage()
    pdf = made_to_order(order)
    drawn = as_image(page_images(pdf.data, JUST_ENOUGH)[0]).scaled(seen.size())
    assert seen.width() > 900
    assert seen.height() == pytest.approx(seen.width() * 842 / 595, abs=2)
    assert darkness(seen) == pytest.approx(darkness(drawn), abs=0.02)
    assert darkness(seen) > 0.01


def darkness(image: QImage) -> float:
    """Return how much of the light of a white page an image lacks, 0 to 1."""
    one = image.scaled(64, 90, mode=Qt.TransformationMode.SmoothTransformation)
    lights = [QColor(one.pixel(x, y)).lightnessF() for x in range(2, 62) for y in range(2, 88)]
    return 1 - sum(lights) / len(lights)


def test_the_page_can_be_heard_and_read_as_text(
    shown: SummaryPresenter, order: SummaryOrder
) -> None:
    words = plain_text(made_to_order(order).summary)
    told = QAccessible.queryAccessibleInterface(shown.page.findChild(Sheet))
    assert told.text(QAccessible.Text.Name) == "The page as it will be printed"
    assert told.text(QAccessible.Text.Description) == words
    assert shown.page.findChild(Preview).words() == words
    button(shown.page, "In words").click()
    assert not shown.page.findChild(Sheet).isVisible()
    assert controls_without_name(shown.page) == []


def test_the_whole_page_fits_without_scrolling(shown: SummaryPresenter) -> None:
    sheet = shown.page.findChild(Sheet)
    large = sheet.width()
    button(shown.page, "Whole page").click()
    paper = sheet.parentWidget().parentWidget()
    assert isinstance(paper, QScrollArea)
    assert sheet.height() <= paper.viewport().height()
    assert sheet.width() < large
    button(shown.page, "Large").click()
    assert sheet.width() == large


def test_a_failure_is_told_and_the_way_back_stays_open(
    order: SummaryOrder, qtbot: QtBot, qapp: QApplication
) -> None:
    def refuse(_order: SummaryOrder) -> SummaryPdf:
        raise InvalidValueError

    presenter = SummaryPresenter(refuse, qapp)
    qtbot.addWidget(presenter.page)
    with qtbot.waitSignal(presenter.said) as caught:
        presenter.preview(order)
    assert caught.args == ["That cannot be kept as it is."]
    assert not button(presenter.page, "Save PDF").isEnabled()
    with qtbot.waitSignal(presenter.back_wanted):
        button(presenter.page, "Back").click()


def test_only_the_page_that_was_asked_for_last_is_shown(
    presenter: SummaryPresenter, order: SummaryOrder, qtbot: QtBot
) -> None:
    presenter.preview(SummaryOrder(order.material, order.choices, order.made_on.replace(day=1)))
    presenter.preview(order)
    qtbot.waitUntil(lambda: button(presenter.page, "Print").isEnabled())
    qtbot.wait(100)
    assert "Made 22 November 2026" in presenter.page.findChild(Preview).words()


def test_escape_leads_back(shown: SummaryPresenter, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.back_wanted):
        qtbot.keyClick(shown.page.findChild(Preview), Qt.Key.Key_Escape)


def test_the_page_is_saved_under_a_name_that_tells_nothing(
    shown: SummaryPresenter, order: SummaryOrder, qtbot: QtBot, tmp_path: Path, home: Path
) -> None:
    def save_there(dialog: QFileDialog) -> None:
        assert Path(dialog.selectedFiles()[0]).name == "summary-2026-11-26.pdf"
        dialog.setDirectory(str(tmp_path))
        dialog.accept()

    answer_file_dialog(save_there)
    with qtbot.waitSignal(shown.said) as caught:
        button(shown.page, "Save PDF").click()
    saved = tmp_path / "summary-2026-11-26.pdf"
    assert caught.args == ["Saved as summary-2026-11-26.pdf. The file is not encrypted."]
    assert saved.read_bytes() == made_to_order(order).data
    assert saved.stat().st_mode & 0o777 == OWNER_ONLY
    assert not [path for path in files_below(home) if str(tmp_path) in path.read_text("utf-8")]


def files_below(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and "matplotlib" not in str(path)]


def test_qt_forgets_the_folders_its_dialog_has_shown(
    shown: SummaryPresenter, tmp_path: Path
) -> None:
    def look_and_leave(dialog: QFileDialog) -> None:
        dialog.setDirectory(str(tmp_path))
        dialog.reject()

    answer_file_dialog(look_and_leave)
    button(shown.page, "Save PDF").click()
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    assert not [key for key in settings.allKeys() if str(tmp_path) in str(settings.value(key))]
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_takes_no_file_is_told_in_words(
    shown: SummaryPresenter, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "taken").mkdir()

    def choose_a_missing_folder(dialog: QFileDialog) -> None:
        dialog.setDirectory(str(tmp_path / "taken"))
        (tmp_path / "taken").rmdir()
        QFileDialog.done(dialog, QFileDialog.DialogCode.Accepted)

    answer_file_dialog(choose_a_missing_folder)
    with qtbot.waitSignal(shown.said) as caught:
        button(shown.page, "Save PDF").click()
    assert caught.args == ["The PDF could not be saved there."]


def test_saving_at_once_makes_the_page_first(
    presenter: SummaryPresenter, order: SummaryOrder, qtbot: QtBot, tmp_path: Path
) -> None:
    def save_there(dialog: QFileDialog) -> None:
        dialog.setDirectory(str(tmp_path))
        dialog.accept()

    presenter.save_order(order)
    answer_when_asked(save_there)
    qtbot.waitUntil(lambda: (tmp_path / "summary-2026-11-26.pdf").is_file())


def answer_when_asked(answer: Callable[[QFileDialog], None]) -> None:
    """Answer the file dialog whenever it comes."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            answer(dialog)
        else:
            QTimer.singleShot(100, look)

    look()


def test_printing_at_once_asks_for_a_printer_and_may_be_called_off(
    presenter: SummaryPresenter, order: SummaryOrder, qtbot: QtBot
) -> None:
    said: list[str] = []
    presenter.said.connect(said.append)
    asked: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QPrintDialog):
            asked.append(dialog.printer().docName())
            dialog.reject()
        else:
            QTimer.singleShot(100, look)

    presenter.print_order(order)
    look()
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == ["Page"]
    assert said == []


def test_before_there_is_a_page_there_is_nothing_to_print_or_save(
    presenter: SummaryPresenter,
) -> None:
    presenter.print_page()
    presenter.save_page()
    assert QApplication.activeModalWidget() is None


def test_a_page_without_marks_for_screen_readers_says_so(
    presenter: SummaryPresenter, order: SummaryOrder, qtbot: QtBot
) -> None:
    odd = replace(order, material=replace(order.material, initials="\ufffe"))
    presenter.preview(odd)
    qtbot.waitUntil(lambda: button(presenter.page, "Print").isEnabled())
    assert any("no marks for screen readers" in text for text in texts(presenter.page))


def test_the_page_is_drawn_anew_on_a_screen_of_another_resolution(shown: SummaryPresenter) -> None:
    sheet = shown.page.findChild(Sheet)
    before = sheet.grab().toImage()
    QApplication.sendEvent(sheet, QEvent(QEvent.Type.DevicePixelRatioChange))
    assert sheet.grab().toImage() == before
