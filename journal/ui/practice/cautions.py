"""What to know before starting."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from journal.domain.practice.exercises import Exercise
from journal.i18n import translate
from journal.ui import theme
from journal.ui.widgets.buttons import LinkButton
from journal.ui.widgets.labels import CardTitle, QuietText
from journal.ui.widgets.paragraph import Paragraph


class Cautions(QWidget):
    """The cautions of an exercise and where it comes from: in full, or behind a link once read."""

    def __init__(self, exercise: Exercise, read: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = translate("Cautions", "Before you start")
        self._link = LinkButton(title)
        self._link.clicked.connect(self._show_texts)
        self._texts = _make_texts(title, exercise)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._link, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._texts)
        # In their places: by themselves they would be windows.
        self._link.setVisible(read)
        self._texts.setVisible(not read)

    def _show_texts(self) -> None:
        self._link.hide()
        self._texts.show()


def _make_texts(title: str, exercise: Exercise) -> QWidget:
    texts = QWidget()
    texts.setAccessibleName(title)
    column = QVBoxLayout(texts)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.current().metrics.space_s)
    column.addWidget(CardTitle(title))
    for caution in exercise.cautions:
        paragraph = Paragraph(translate("Exercise", caution))
        policy = paragraph.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)  # as high as its width asks for
        paragraph.setSizePolicy(policy)
        column.addWidget(paragraph)
    column.addWidget(QuietText(translate("Exercise", exercise.source)))
    return texts
