"""Opens picture files, of the offered formats alone, and bounds memory and time before anything is decoded."""

from __future__ import annotations

import logging
import os
import struct
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from PIL import Image, UnidentifiedImageError

from digitpad import input_file
from digitpad.digits.colors import WORKING, colors
from digitpad.digits.filters import Floats
from digitpad.digits.foreign_pictures import about_foreign
from digitpad.errors import FileFault, ImageError
from digitpad.message import mark, tr

# What Pillow logs of a damaged file is for logs, not for standard error, where it goes if nobody has asked for it.
logging.getLogger("PIL").addHandler(logging.NullHandler())

# Pillow knows many more, and some of these start other programs.
FORMATS = ("PNG", "JPEG", "BMP", "GIF", "WEBP", "TIFF", "PPM")
_LARGEST_FILE = 250_000_000  # bytes
_LONGEST_SIDE = 65_535  # pixels
_MEMORY = 2**28  # bytes that decoding may take
_MOST_PIXELS_DRAFT = 220_000_000  # of a JPEG that is read smaller than it is
_MOST_PIXELS_SLOWLY, _LARGEST_SLOWLY = 1_000_000, 2**22  # and bytes of what Pillow decodes in Python, bit by bit
# Bytes a pixel that Pillow's decoders take, their own copies included; a quarter where a pixel is one byte.
_BYTES_A_PIXEL = {"PNG": 5, "BMP": 5, "PPM": 5, "TIFF": 5, "GIF": 12, "WEBP": 17}
_BYTES_OF_STRIP = 6  # and for each pixel of a TIFF that is decoded at once
_ROWS_OF_STRIP, _TILE_WIDTH, _TILE_HEIGHT = 278, 322, 323  # its tags
_LARGEST_CHUNK, _MOST_CHUNKS = 2**23, 200_000  # of a PNG, its pixels left out
_HEADER_BYTES, _HEADER_READS = 2**23, 10_000  # until the pixels begin
_LARGEST_WEBP = 2**25  # bytes: all of it is read as its header
_MOST_FRAMES, _PIXELS_OF_FRAMES = 200, 50_000_000  # of an animation


class PictureTooLarge(FileFault):
    """It would take more memory or time than a picture may."""

    def __init__(self) -> None:
        super().__init__(mark("{path} is too large: save it with fewer pixels and open that."))


def frames(path: Path) -> Iterator[tuple[Floats, float]]:
    """The picture in a file; of an animation one picture after the other, as far as these stay within bounds.

    Yields:
        Colours, (height, width, 1 or 3) in [0, 1], and how many pixels of the file there are to one of these.

    Raises:
        ImageError: the file is no picture of the offered formats, too large or broken; the sentence names it.
    """
    with _sentences(path), input_file.open_input(path) as file:
        with _quietly():
            picture = _opened(file)
        for index in range(picture.frames):
            with _quietly():
                if index and not picture.go_to(index):
                    return
                with _without_messages() if picture.image.format == "TIFF" else nullcontext():
                    seen = colors(picture.image)
            yield seen, picture.side / max(seen.shape[:2])


@contextmanager
def _sentences(path: Path) -> Iterator[None]:
    try:
        yield
    except Image.DecompressionBombError as error:
        raise ImageError(PictureTooLarge().about(path)) from error
    except FileFault as error:
        raise ImageError(error.about(path)) from error
    except FileNotFoundError as error:
        raise ImageError(tr("There is no file {path}.", path=path)) from error
    except input_file.NoOrdinaryFile as error:
        raise ImageError(
            tr("{path} is not a picture: {reason}.", path=path, reason=input_file.reason(error))
        ) from error
    # Of a damaged file Pillow raises nearly anything: OSError, SyntaxError, KeyError, struct.error, MemoryError, ...
    # Only the first can have a reason of the system.
    except Exception as error:
        reason = input_file.reason(error) if isinstance(error, OSError) else tr("it is damaged")
        raise ImageError(tr("{path} cannot be read as a picture: {reason}.", path=path, reason=reason)) from error


@contextmanager
def _quietly() -> Iterator[None]:
    """Without Pillow's warnings of damage and of size, which are reported in sentences."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


@contextmanager
def _without_messages() -> Iterator[None]:
    """libtiff writes what it thinks of a file to standard error, past Python."""
    try:
        kept = os.dup(2)
    except OSError:  # there is none
        yield
        return
    try:
        with open(os.devnull, "wb") as nowhere:
            os.dup2(nowhere.fileno(), 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)


def check_size(width: int, height: int, bytes_a_pixel: float = 1) -> None:
    """Raises PictureTooLarge where that many pixels would take too much memory."""
    if max(width, height) > _LONGEST_SIDE or width * height * bytes_a_pixel > _MEMORY:
        raise PictureTooLarge


@dataclass(frozen=True)
class _Opened:
    """A picture of whose pixels nothing is read yet.

    Attributes:
        image: its first frame.
        file: what it is read from.
        side: its longer side, before it is read smaller.
        frames: how many may be looked at.
    """

    image: Image.Image
    file: _Rationed
    side: int
    frames: int = 1

    def go_to(self, index: int) -> bool:
        """Go on to this frame. False where there is none, or none that may be decoded."""
        self.file.header_begins()
        try:
            self.image.seek(index)
            _check_decoding(self.image, self.file)
        except (EOFError, PictureTooLarge):
            return False
        self.file.header_ends()
        return True


def _opened(file: BinaryIO) -> _Opened:
    if not input_file.size(file):
        raise FileFault(mark("{path} is empty."))
    if input_file.size(file) > _LARGEST_FILE:
        raise PictureTooLarge
    start = file.read(4096)
    if start.startswith(b"\x89PNG"):
        _check_chunks(file)
    file.seek(0)
    rationed = _Rationed(file, _LARGEST_WEBP if start[8:12] == b"WEBP" else _HEADER_BYTES)
    opened = _opened_jpeg(rationed) if start.startswith(b"\xff\xd8\xff") else _opened_other(rationed, start)
    rationed.header_ends()
    return opened


def _opened_jpeg(file: _Rationed) -> _Opened:
    """Opened by the class itself: `Image.open` refuses large ones that may well be read at a smaller size."""
    from PIL.JpegImagePlugin import JpegImageFile  # as Pillow does: once there is a picture, not at the start

    image = JpegImageFile(file)  # type: ignore[arg-type] # it uses these methods alone
    width, height = image.size
    if width * height > _MOST_PIXELS_DRAFT:
        raise PictureTooLarge
    if image.info.get("progressive") or not _in_one_scan(file, image.layers):
        check_size(width, height, _bytes_of_coefficients(image.layer))
    scale = min(1.0, 2 * WORKING / max(width, height))
    image.draft(None, (max(1, round(width * scale)), max(1, round(height * scale))))
    check_size(*image.size, 4)
    return _Opened(image, file, max(width, height))


def _opened_other(file: _Rationed, start: bytes) -> _Opened:
    try:
        image = Image.open(file, formats=FORMATS)  # type: ignore[arg-type] # as above
    except UnidentifiedImageError as error:
        raise FileFault(about_foreign(start)) from error
    _check_decoding(image, file)
    count = 1
    if image.format in ("GIF", "WEBP", "PNG"):
        count = min(_MOST_FRAMES, _PIXELS_OF_FRAMES // (image.width * image.height))
    if image.format == "GIF":
        count = min(count, _frames_inside(file, image.size))
    return _Opened(image, file, max(image.size), max(1, count))


def _bytes_of_coefficients(components: Sequence[tuple[int, int, int, int]]) -> float:
    """Bytes a pixel of a JPEG whose scans have to be collected first. Each component has a number, how often it is
    sampled across and down, and a table."""
    samples = [(across, down) for _, across, down, _ in components]
    at_most = max(across for across, _ in samples) * max(down for _, down in samples)
    return 2 * sum(across * down for across, down in samples) / max(at_most, 1)


def _in_one_scan(file: _Rationed, components: int) -> bool:
    """Whether the scan that begins here holds all colours, so that none waits in memory for the others."""
    length = 6 + 2 * components
    file.seek(file.tell() - length)
    header = file.read(length)
    return len(header) == length and header[:3] == struct.pack(">HB", length, components)


def _check_decoding(image: Image.Image, file: _Rationed) -> None:
    """Raises PictureTooLarge where the pixels that come next would take too much memory or time."""
    bytes_a_pixel = float(_BYTES_A_PIXEL[image.format or "WEBP"])
    codecs = {tile[0] for tile in getattr(image, "tile", ())}
    if image.format == "TIFF" and "libtiff" in codecs:
        bytes_a_pixel += _share_at_once(image) * _BYTES_OF_STRIP
    check_size(*image.size, bytes_a_pixel / (4 if image.mode in ("1", "L", "P") else 1))
    if codecs & set(Image.DECODERS) and (
        image.width * image.height > _MOST_PIXELS_SLOWLY or file.size > _LARGEST_SLOWLY
    ):
        raise PictureTooLarge


def _share_at_once(image: Image.Image) -> float:
    """The share of a TIFF's pixels that are decoded at once: a strip, or a tile that may be larger than all of it."""
    width, height = image.size
    tags = getattr(image, "tag_v2", {})
    if _TILE_WIDTH in tags and _TILE_HEIGHT in tags:
        return float(tags[_TILE_WIDTH]) * float(tags[_TILE_HEIGHT]) / (width * height)
    return min(float(tags.get(_ROWS_OF_STRIP, height)), height) / height


def _check_chunks(file: BinaryIO) -> None:
    """Raises PictureTooLarge for a PNG with too much beside its pixels, all of which Pillow would read."""
    file.seek(8)
    for _ in range(_MOST_CHUNKS):
        header = file.read(8)
        if len(header) < 8:
            break
        length, kind = struct.unpack(">I4s", header)
        if kind not in (b"IDAT", b"fdAT") and length > _LARGEST_CHUNK:
            raise PictureTooLarge
        file.seek(length + 4, 1)
    else:
        raise PictureTooLarge


def _frames_inside(file: _Rationed, size: tuple[int, int]) -> int:
    """How many frames of a GIF come before one that would enlarge the picture, since Pillow makes room for that."""
    place = file.tell()
    file.seek(10)
    flags = file.read(3)[0]
    file.seek((3 << (flags & 7) + 1) if flags & 128 else 0, 1)
    count = 0
    while count < _MOST_FRAMES:
        kind = file.read(1)
        if kind == b",":
            left, top, width, height, flags = struct.unpack("<4HB", file.read(9))
            if left + width > size[0] or top + height > size[1]:
                break
            count += 1
            file.seek((3 << (flags & 7) + 1) if flags & 128 else 0, 1)
        elif kind != b"!":
            break
        file.seek(1, 1)
        while length := file.read(1)[0]:
            file.seek(length, 1)
    file.seek(place)
    return count


class _Rationed:
    """A file that gives no more than a header should need, in bytes and in calls, until the header ends.

    Pillow reads headers piece by piece and keeps or joins what it has read: a hostile one takes memory and time.
    """

    def __init__(self, file: BinaryIO, largest: int) -> None:
        self._file, self._largest = file, largest
        self.header_begins()

    @property
    def size(self) -> int:
        return input_file.size(self._file)

    def header_ends(self) -> None:
        """From here on pixels are read, whose number is known."""
        self._header = False

    def header_begins(self) -> None:
        """Another picture of the same file begins."""
        self._bytes, self._reads, self._header = self._largest, _HEADER_READS, True

    def read(self, size: int = -1) -> bytes:
        content = self._file.read(size)
        if self._header:
            self._bytes -= len(content)
            self._reads -= 1
            if self._bytes < 0 or self._reads < 0:
                raise PictureTooLarge
        return content

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def fileno(self) -> int:
        return self._file.fileno()

    def close(self) -> None:
        self._file.close()
