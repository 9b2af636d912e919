"""Taking out of a PDF what says how, when and with what it was made."""

from __future__ import annotations

import io
from xml.sax.saxutils import escape

import pikepdf

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>{accessible}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""
_ACCESSIBLE = "\n<pdfuaid:part>1</pdfuaid:part>"


def without_private_metadata(data: bytes, *, title: str, language: str, tagged: bool) -> bytes:
    """Return the PDF with a title, a language and its mark of accessibility as only metadata.

    The tags stay. The same input gives the same output.
    """
    packet = _XMP.format(
        title=escape(title), language=escape(language), accessible=_ACCESSIBLE if tagged else ""
    )
    with pikepdf.open(io.BytesIO(data)) as pdf:
        if tagged:
            del pdf.Root.MarkInfo.Suspects  # its default, and common readers stumble over it
        pdf.trailer.Info = pdf.make_indirect(pikepdf.Dictionary(Title=title))
        pdf.Root.Metadata = pdf.make_stream(packet.encode(), Type=pikepdf.Name.Metadata)
        pdf.Root.Metadata.Subtype = pikepdf.Name.XML
        cleaned = io.BytesIO()
        pdf.save(cleaned, deterministic_id=True)
        return cleaned.getvalue()
