"""The search for traces finds what it is to find, or its silence would mean nothing."""

import gzip
import io
import zlib
from pathlib import Path

import pikepdf
import pytest

from tests.support.traces import traces_of

MARKER = "Mårkered wörds nobody may find"


def pdf_with(text: bytes) -> bytes:
    """Return a PDF with ``text`` inside a compressed stream."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page()
    page.Contents = pdf.make_stream(b"% " + text)
    file = io.BytesIO()
    pdf.save(file, compress_streams=True)
    return file.getvalue()


@pytest.mark.parametrize(
    "planted",
    [
        b"before" + MARKER.encode() + b"after",
        b"\x00" + MARKER.encode("utf-16-le"),
        MARKER.encode("utf-16-be"),
        pdf_with(MARKER.encode()),
        gzip.compress(MARKER.encode()),
        zlib.compress(MARKER.encode() * 9),
    ],
    ids=["utf-8", "utf-16 little", "utf-16 big", "pdf", "gzip", "zlib"],
)
def test_a_planted_trace_is_found(tmp_path: Path, planted: bytes) -> None:
    (tmp_path / "deep" / ".hidden").mkdir(parents=True)
    place = tmp_path / "deep" / ".hidden" / "file"
    place.write_bytes(planted)
    (tmp_path / "innocent").write_bytes(b"Marked words anybody may find")
    assert traces_of(MARKER, tmp_path) == [place]


def test_a_compressed_stream_hides_its_words_from_a_plain_look() -> None:
    assert MARKER.encode() not in pdf_with(MARKER.encode())


def test_a_name_is_a_trace(tmp_path: Path) -> None:
    (tmp_path / MARKER).mkdir()
    assert traces_of(MARKER, tmp_path) == [tmp_path / MARKER]
