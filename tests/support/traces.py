"""Looking for words a person wrote in every file a program left."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from pathlib import Path

import pikepdf

from tests.support.pages import inflated, words_of

_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")


def traces_of(words: str, *folders: Path) -> list[Path]:
    """Return the files below ``folders`` that hold ``words`` in a name, as text or compressed."""
    return [
        path
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if words in path.name or (path.is_file() and _holds(path.read_bytes(), words))
    ]


def _holds(data: bytes, words: str) -> bool:
    wanted = [words.encode(encoding) for encoding in _ENCODINGS]
    return any(each in layer for layer in _layers(data) for each in wanted)


def _layers(data: bytes) -> Iterator[bytes]:
    """Yield a file's bytes, and what is packed in them."""
    yield data
    if data.startswith(b"%PDF"):
        try:
            yield inflated(data)
            yield words_of(data).encode()
        except pikepdf.PdfError:
            return
    if data.startswith(b"\x1f\x8b"):
        yield gzip.decompress(data)
    if data[:1] == b"\x78":
        try:
            yield zlib.decompress(data)
        except zlib.error:
            return
