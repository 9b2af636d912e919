"""The pages of a PDF as pixels."""

import pytest

from journal.report.choices import Paper, SummaryChoices
from journal.report.page_images import page_images, page_size
from journal.report.pdf import make_pdf
from journal.report.summary import build_summary
from tests.support.plain_days import LAST_DAY, material_of


@pytest.fixture(scope="module")
def letter() -> bytes:
    """Return an almost empty page of Letter paper."""
    choices = SummaryChoices(paper=Paper.LETTER)
    return make_pdf(build_summary(material_of((), days=28), choices, LAST_DAY)).data


def test_a_page_has_the_pixels_of_its_inches(letter: bytes) -> None:
    (image,) = page_images(letter, 100)
    assert (image.width, image.height) == (850, 1100)
    assert len(image.pixels) == 850 * 1100 * 4


def test_a_page_is_white_with_dark_type_in_its_head(letter: bytes) -> None:
    (image,) = page_images(letter, 72)
    row = image.width * 4
    assert image.pixels[:row] == b"\xff" * row
    head = image.pixels[30 * row : 60 * row]
    assert min(head) < 100


def test_the_size_of_a_page_is_told_in_points(letter: bytes) -> None:
    assert page_size(letter) == pytest.approx((612, 792))
