from __future__ import annotations

import io
import xml.etree.ElementTree as ET
from concurrent.futures import ThreadPoolExecutor

import pikepdf
import pytest
from PIL import Image

from journal.analysis.smoothing import smooth_line
from journal.charts.export import ChartFormat, chart_bytes
from journal.charts.look import screen_look
from journal.charts.marks import Mark
from journal.charts.trend import trend_figure
from journal.tokens import read_tokens
from tests.support.diaries import series_of

SVG = "{http://www.w3.org/2000/svg}"
SERIES = series_of([float(day % 7) for day in range(40)])


def _file(chart_format: ChartFormat) -> bytes:
    figure = trend_figure(
        SERIES,
        smooth_line(SERIES),
        [Mark(SERIES.period.day(9), "Termin תור")],
        (600, 240),
        screen_look(),
        read_tokens().themes["light"],
        heading="Anxiety, 0 to 10",
    )
    return chart_bytes(figure, chart_format)


def test_a_png_has_two_pixels_a_point_and_says_nothing_else() -> None:
    image = Image.open(io.BytesIO(_file(ChartFormat.PNG)))
    image.load()
    assert image.size == (1200, 480)
    assert set(image.info) <= {"dpi"}


def test_an_svg_keeps_its_text_as_text_in_our_fonts() -> None:
    root = ET.fromstring(_file(ChartFormat.SVG))  # noqa: S314 - our own file
    texts = {text.text: text.get("style") for text in root.iter(f"{SVG}text")}
    assert {"Anxiety, 0 to 10", "Termin תור", "10"} <= set(texts)
    assert "Inter" in texts["10"]


def test_an_svg_says_nothing_of_program_or_time() -> None:
    file = _file(ChartFormat.SVG).decode().lower()
    for private in ("<metadata", "matplotlib", "dc:date", "creator", "<!-- created"):
        assert private not in file


def test_a_pdf_embeds_its_fonts_and_says_nothing_of_program_or_time() -> None:
    file = _file(ChartFormat.PDF)
    with pikepdf.open(io.BytesIO(file)) as pdf:
        assert not pdf.docinfo.keys()
        assert "/Metadata" not in pdf.Root
        (page,) = pdf.pages
        fonts = list(page.Resources.Font.values())
        assert fonts
        for font in fonts:
            described = font.DescendantFonts[0] if "/DescendantFonts" in font else font
            assert "/FontFile2" in described.FontDescriptor
    assert b"atplotlib" not in file


@pytest.mark.parametrize("chart_format", list(ChartFormat))
def test_the_same_chart_is_the_same_file(chart_format: ChartFormat) -> None:
    assert _file(chart_format) == _file(chart_format)


def test_charts_may_be_drawn_from_several_threads() -> None:
    formats = list(ChartFormat) * 2
    with ThreadPoolExecutor(4) as pool:
        files = list(pool.map(_file, formats))
    assert files[:3] == files[3:]
