"""Reading a PDF back: its text in order, its sizes, and everything in it without compression."""

from __future__ import annotations

import io

import pikepdf
import pypdfium2
from pypdfium2 import raw


def text_of(data: bytes) -> str:
    """Return the text of every page in the order of the file, one line each line of the page."""
    with pypdfium2.PdfDocument(data) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    return "\n".join(pages).replace("\r\n", "\n")


def words_of(data: bytes) -> str:
    """Return the text of every page with all white space folded: lines broken or not."""
    return " ".join(text_of(data).split())


def count_pages(data: bytes) -> int:
    """Return how many pages there are."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return len(pdf.pages)


def inflated(data: bytes) -> bytes:
    """Return every object of the file, with its streams decompressed."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        parts = []
        for each in pdf.objects:
            parts.append(each.unparse())
            if isinstance(each, pikepdf.Stream):
                parts.append(each.read_bytes())
        return b"\n".join([pdf.trailer.unparse(), *parts])


def font_names(data: bytes) -> dict[str, bool]:
    """Return the fonts of the file, and whether each is embedded."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        descriptors = [
            each
            for each in pdf.objects
            if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/FontDescriptor"
        ]
        return {
            str(each.FontName): bool({"/FontFile", "/FontFile2", "/FontFile3"} & set(each.keys()))
            for each in descriptors
        }


def smallest_text(data: bytes) -> float:
    """Return the size of the smallest visible character on the first page, in points."""
    with pypdfium2.PdfDocument(data) as document:
        text = document[0].get_textpage()
        sizes = []
        for index in range(text.count_chars()):
            matrix = raw.FS_MATRIX()
            raw.FPDFText_GetMatrix(text, index, matrix)
            size = raw.FPDFText_GetFontSize(text, index)
            if size > 0 and text.get_text_range(index, 1).strip():
                sizes.append(size * abs(matrix.d))
    return min(sizes)
