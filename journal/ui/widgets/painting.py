"""How the controls that are drawn by hand are drawn."""

from typing import NamedTuple

from PySide6.QtCore import QMarginsF, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QStyle, QWidget

from journal.ui import theme


class Coat(NamedTuple):
    """The colours of one state of a control, by their names in the tokens."""

    fill: str
    border: str
    text: str
    weight: str = "regular"


def paint_choice(
    button: QAbstractButton,
    coat: Coat,
    radius: float,
    beyond: QMarginsF | None = None,
    *,
    closed: bool = False,
) -> None:
    """Draw a button as a rounded box with its text in the middle.

    `beyond` lets the box reach past the button's edges, where a neighbour goes on; `closed` draws
    a line there all the same.
    """
    worn = theme.current()
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(worn.colour(coat.border), 1))
    painter.setBrush(worn.colour(coat.fill))
    box = QRectF(button.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(box + (beyond or QMarginsF()), radius, radius)
    if beyond is not None and closed:
        _draw_joints(painter, box, beyond)
    painter.setPen(worn.colour(coat.text))
    font = worn.font("body", coat.weight)
    painter.setFont(font)
    inner = button.rect().adjusted(worn.metrics.space_xs, 0, -worn.metrics.space_xs, 0)
    text = painter.fontMetrics().elidedText(
        button.text(), Qt.TextElideMode.ElideRight, inner.width()
    )
    painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic, text)
    painter.end()


def paint_at_end(widget: QWidget, sign: QIcon, *, row: int = 0, rows: int = 1) -> None:
    """Draw an icon at the end of a field, in one of a number of rows one above the other."""
    metrics = theme.current().metrics
    height = widget.height() // rows
    place = QRect(0, 0, min(metrics.icon, height), min(metrics.icon, height))
    place.moveCenter(QPoint(0, row * height + height // 2))
    place.moveRight(widget.width() - metrics.space_m)
    painter = QPainter(widget)
    sign.paint(painter, QStyle.visualRect(widget.layoutDirection(), widget.rect(), place))
    painter.end()


def _draw_joints(painter: QPainter, box: QRectF, beyond: QMarginsF) -> None:
    """Close a box along the edges it reaches past."""
    if beyond.left():
        painter.drawLine(box.topLeft(), box.bottomLeft())
    if beyond.right():
        painter.drawLine(box.topRight(), box.bottomRight())
    if beyond.top():
        painter.drawLine(box.topLeft(), box.topRight())
    if beyond.bottom():
        painter.drawLine(box.bottomLeft(), box.bottomRight())
