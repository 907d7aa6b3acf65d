"""Pictures that tests have made, as the program reads them from files and the clipboard."""

from __future__ import annotations

from PIL import Image

from digitpad.digits.pictures import Picture, taken_apart_by_rows


def taken_apart(image: Image.Image) -> Picture:
    return taken_apart_by_rows(image.size, lambda top, bottom: image.crop((0, top, image.width, bottom)))
