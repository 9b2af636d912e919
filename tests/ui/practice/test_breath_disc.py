import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.practice.timeline import Timeline
from journal.ui import theme
from journal.ui.practice.breath_disc import BreathDisc
from tests.support.exercises import long_exhale

MINUTE = Timeline.lasting(long_exhale().phases, 1)
SIDE = 400


class WatchedDisc(BreathDisc):
    """Keeps what was painted."""

    def __init__(self, counted: bool = True) -> None:
        super().__init__(counted)
        self.painted: list[QRegion] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted.append(event.region())
        super().paintEvent(event)

    def painted_at(self, elapsed: float) -> QRegion:
        """Show a moment, and return what was painted for it."""
        self.painted.clear()
        self.show_position(MINUTE.at(elapsed))
        self.repaint_waiting()
        return self.painted[0] if self.painted else QRegion()

    def repaint_waiting(self) -> None:
        """Paint now what is waiting to be painted."""
        QApplication.processEvents()


@pytest.fixture
def disc(qtbot: QtBot) -> WatchedDisc:
    made = WatchedDisc()
    made.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    qtbot.addWidget(made)
    made.resize(SIDE, SIDE)
    made.show()
    made.repaint_waiting()
    return made


def image_at(disc: BreathDisc, elapsed: float) -> QImage:
    disc.show_position(MINUTE.at(elapsed))
    return disc.grab().toImage()


def width_of_disc(image: QImage) -> int:
    """Return how many pixels under the middle row have the disc's colour."""
    accent = theme.current().colour("accent")
    row = SIDE * 5 // 8
    return sum(image.pixelColor(x, row) == accent for x in range(20, SIDE - 20))


def test_the_disc_grows_with_the_in_breath_and_sinks_with_the_out_breath(
    disc: WatchedDisc,
) -> None:
    widths = [width_of_disc(image_at(disc, second)) for second in (0, 1, 2, 3, 4, 6, 8, 9.9)]
    assert widths[:5] == sorted(widths[:5])
    assert widths[4:] == sorted(widths[4:], reverse=True)
    assert widths[4] > 1.5 * widths[0] > 0


def test_the_ring_of_the_run_has_passed_the_right_after_a_half(disc: WatchedDisc) -> None:
    image = image_at(disc, 30)
    accent = theme.current().colour("accent")
    edge = theme.current().metrics.ring

    def nearest(x: int) -> QColor:
        columns = [image.pixelColor(x + step, SIDE // 2) for step in range(-2, 3)]
        return min(columns, key=lambda colour: abs(colour.lightness() - accent.lightness()))

    assert abs(nearest(SIDE - edge - 1).lightness() - accent.lightness()) < 30
    assert abs(nearest(edge + 1).lightness() - accent.lightness()) > 60


def test_an_uncounted_disc_has_neither_number_nor_ring(qtbot: QtBot) -> None:
    disc = WatchedDisc(counted=False)
    qtbot.addWidget(disc)
    disc.resize(SIDE, SIDE)
    image = image_at(disc, 30)
    middle = image.copy(SIDE // 2 - 20, SIDE // 2 - 20, 40, 40)
    colours = {middle.pixelColor(x, y).name() for x in range(40) for y in range(40)}
    assert colours == {theme.current().colour("accent").name()}
    assert image.pixelColor(SIDE - 3, SIDE // 2) != theme.current().colour("accent")


def test_a_frame_without_movement_paints_nothing(disc: WatchedDisc) -> None:
    disc.painted_at(10.5)
    assert disc.painted_at(10.5).isEmpty()
    assert disc.painted_at(10.5005).isEmpty()


def test_a_frame_paints_only_what_moves(disc: WatchedDisc) -> None:
    disc.painted_at(12.02)
    painted = disc.painted_at(12.05)
    middle, row = SIDE // 2, SIDE // 2
    assert 0 < sum(rect.width() * rect.height() for rect in painted) < SIDE * SIDE / 2
    assert not painted.contains(disc.rect().topLeft())
    assert not painted.contains(QPoint(middle, row))
    assert painted.contains(QPoint(middle + SIDE // 4, row))


def test_the_number_is_painted_when_it_changes(disc: WatchedDisc) -> None:
    disc.painted_at(12.98)
    assert disc.painted_at(13.01).contains(disc.rect().center())


def test_what_is_painted_in_steps_is_what_is_painted_at_once(disc: WatchedDisc) -> None:
    canvas = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    canvas.fill(theme.current().colour("surface"))
    disc.render(canvas)
    for frame in range(1, 120):
        region = disc.painted_at(8 + frame / 60)
        if not region.isEmpty():
            disc.render(canvas, region.boundingRect().topLeft(), region)
    whole = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    whole.fill(theme.current().colour("surface"))
    disc.render(whole)
    far_off = sum(
        abs(canvas.pixelColor(x, y).lightness() - whole.pixelColor(x, y).lightness()) > 60
        for x in range(0, SIDE, 2)
        for y in range(0, SIDE, 2)
    )
    assert far_off == 0


def test_it_asks_for_more_room_with_larger_text(qtbot: QtBot, qapp: QApplication) -> None:
    disc = BreathDisc(counted=True)
    qtbot.addWidget(disc)
    before = disc.sizeHint()
    theme.apply(qapp, theme.make_theme(text_scale=2.0))
    assert disc.sizeHint().width() > before.width()
    assert disc.sizeHint().width() == disc.sizeHint().height()
