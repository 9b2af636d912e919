"""How the controls that are drawn by hand are drawn."""

from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton

from journal.ui import theme


@dataclass(frozen=True)
class Coat:
    """The colours of one state of a control, by their names in the tokens."""

    fill: str
    border: str
    text: str
    weight: str = "regular"


def paint_choice(
    button: QAbstractButton, coat: Coat, radius: float, beyond: QMarginsF | None = None
) -> None:
    """Draw a button as a rounded box with its text in the middle.

    `beyond` lets the box reach past the button's edges, where a neighbour goes on.
    """
    worn = theme.current()
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(worn.colour(coat.border), 1))
    painter.setBrush(worn.colour(coat.fill))
    box = QRectF(button.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(box + beyond if beyond is not None else box, radius, radius)
    painter.setPen(worn.colour(coat.text))
    font = worn.font("body", coat.weight)
    painter.setFont(font)
    inner = button.rect().adjusted(worn.metrics.space_xs, 0, -worn.metrics.space_xs, 0)
    text = painter.fontMetrics().elidedText(
        button.text(), Qt.TextElideMode.ElideRight, inner.width()
    )
    painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic, text)
    painter.end()
