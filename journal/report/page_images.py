"""The pages of a PDF as pixels, for the preview and for paper. No window is needed."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock

import pypdfium2

POINTS_PER_INCH = 72

_RENDERING = Lock()
"""PDFium is not made for several threads at once."""


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page in colour: rows of red, green, blue, unused, each a byte, from the top."""

    width: int
    height: int
    pixels: bytes


def page_images(data: bytes, dots_per_inch: float) -> tuple[PageImage, ...]:
    """Return every page of the PDF ``data`` at ``dots_per_inch``, on white."""
    with _RENDERING:
        document = pypdfium2.PdfDocument(data)
        try:
            return tuple(_rendered(page, dots_per_inch / POINTS_PER_INCH) for page in document)
        finally:
            document.close()


def page_size(data: bytes) -> tuple[float, float]:
    """Return the width and height of the first page of the PDF ``data``, in points."""
    with _RENDERING:
        document = pypdfium2.PdfDocument(data)
        try:
            width, height = document.get_page_size(0)
        finally:
            document.close()
    return width, height


def _rendered(page: pypdfium2.PdfPage, scale: float) -> PageImage:
    bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
    return PageImage(bitmap.width, bitmap.height, bytes(bitmap.buffer))
