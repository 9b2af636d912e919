import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.ui import theme
from journal.ui.widgets.labels import PageTitle, PlainText, QuietText
from journal.ui.widgets.paragraph import Paragraph


@pytest.mark.parametrize("kind", [PlainText, PageTitle, QuietText])
def test_what_a_person_wrote_is_no_markup(qtbot: QtBot, kind: type[PlainText]) -> None:
    label = kind("<b>2 < 3</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_paragraph_shows_markup_as_it_was_written(qtbot: QtBot) -> None:
    paragraph = Paragraph("<img src=x> & <b>you</b>")
    qtbot.addWidget(paragraph)
    spoken = QAccessible.queryAccessibleInterface(paragraph).text(QAccessible.Text.Name)
    assert spoken == "<img src=x> & <b>you</b>"
    assert "&lt;img src=x&gt; &amp;" in paragraph.text()


def test_phrases_can_stand_out(qtbot: QtBot) -> None:
    paragraph = Paragraph()
    qtbot.addWidget(paragraph)
    paragraph.set_text("You noted R&D on 11 days.", strong=("R&D",))
    assert '<span style="font-weight:600">R&amp;D</span> on' in paragraph.text()
    assert paragraph.accessibleName() == "You noted R&D on 11 days."


def test_lines_of_a_paragraph_have_room(qtbot: QtBot) -> None:
    one, two = Paragraph("one"), Paragraph("one\ntwo")
    for paragraph in (one, two):
        qtbot.addWidget(paragraph)
    pitch = two.sizeHint().height() - one.sizeHint().height()
    assert pitch == pytest.approx(1.45 * theme.current().metrics.text_body, abs=1)


def test_text_starts_where_the_window_is_read_from(qtbot: QtBot) -> None:
    label = PlainText("Mooring")
    qtbot.addWidget(label)
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    label.set_side(Qt.AlignmentFlag.AlignRight)
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft


def test_sizes_follow_the_theme(qtbot: QtBot, qapp: QApplication) -> None:
    title = PageTitle("Practise")
    qtbot.addWidget(title)
    title.ensurePolished()
    assert title.font().pixelSize() == 24
    theme.apply(qapp, theme.make_theme(text_scale=1.5))
    assert title.font().pixelSize() == 36
