"""Recognises, by their first bytes, files that show something but are no picture that can be read here.

A person may well come with one, so a sentence says what to do.
"""

from __future__ import annotations

from digitpad.message import mark

_SVG = mark("{path} is a drawing in SVG: save it as PNG or JPEG and open that.")
_OTHER = mark("{path} is not a picture that can be read: PNG, JPEG, BMP, GIF, WebP, TIFF and PNM can.")
# The sentence on each format, with the bytes that its files begin with; of an ISO media file, its brand.
_BRANDS = {
    mark("{path} is a HEIC picture, as some phones take them: save it as PNG or JPEG and open that."): (
        b"heic",
        b"heix",
        b"hevc",
        b"heim",
        b"heis",
        b"mif1",
        b"msf1",
    ),
    mark("{path} is an AVIF picture: save it as PNG or JPEG and open that."): (b"avif", b"avis"),
    mark("{path} is a JPEG 2000 picture: save it as PNG or JPEG and open that."): (b"jp2 ",),
}
_STARTS = {
    mark("{path} is a PDF document: save it as PNG or JPEG and open that."): (b"%PDF",),
    mark("{path} is a PostScript drawing: save it as PNG or JPEG and open that."): (b"%!PS", b"\xc5\xd0\xd3\xc6"),
    mark("{path} is a JPEG XL picture: save it as PNG or JPEG and open that."): (
        b"\xff\x0a",
        b"\x00\x00\x00\x0cJXL ",
    ),
    mark("{path} is a JPEG 2000 picture: save it as PNG or JPEG and open that."): (b"\xff\x4f\xff\x51",),
    mark("{path} is a Photoshop picture: save it as PNG or JPEG and open that."): (b"8BPS",),
    mark("{path} is an icon: save it as PNG or JPEG and open that."): (b"\x00\x00\x01\x00",),
}


def about_foreign(start: bytes) -> str:
    """The sentence, marked, about a file of no format that can be read; `start` is what it begins with."""
    brand = start[8:12] if start[4:8] == b"ftyp" else b""
    for sentence, brands in _BRANDS.items():
        if brand in brands:
            return sentence
    for sentence, starts in _STARTS.items():
        if start.startswith(starts):
            return sentence
    return _SVG if b"<svg" in start.lower() else _OTHER
