"""How much memory and time the pixels of a file may take: each bound by what lies just within and just beyond it."""

from __future__ import annotations

import io
import struct
import zlib

import numpy as np
import pytest
from PIL import Image

from digitpad.digits import picture_file
from digitpad.errors import ImageError


@pytest.fixture
def opens(tmp_path, monkeypatch):
    """Whether the pixels of a file would be decoded; they are not."""
    monkeypatch.setattr(picture_file, "colors", lambda image: np.ones((9, 9, 1), np.float32))

    def opens(content: bytes) -> bool:
        (tmp_path / "picture").write_bytes(content)
        try:
            return len(list(picture_file.frames(tmp_path / "picture"))) == 1
        except ImageError as error:
            assert str(error).endswith("is too large: save it with fewer pixels and open that.")
            return False

    return opens


def tiff(width: int, height: int, *tags: tuple[int, int], samples: int = 1) -> bytes:
    """The header of a compressed TIFF with these tags beside the usual ones."""
    usual = [(256, width), (257, height), (258, 8), (259, 8), (262, 1 if samples == 1 else 2), (277, samples)]
    entries = sorted([*usual, *tags])
    packed = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in entries)
    return b"II*\0" + struct.pack("<IH", 8, len(entries)) + packed + bytes(4)


def in_strips(width: int, height: int, rows: int, samples: int = 1) -> bytes:
    return tiff(width, height, (273, 300), (278, rows), (279, 9), samples=samples)


def in_tiles(width: int, height: int, tile_width: int, tile_height: int) -> bytes:
    return tiff(width, height, (322, tile_width), (323, tile_height), (324, 300), (325, 9))


MEGA = 2**20


@pytest.mark.parametrize(
    ("width", "height", "rows", "within"),
    [
        *[(4096, 23 * 1024, 2**31, True), (4096, 24 * 1024, 2**31, False)],  # all in one strip
        (4096, 42 * 1024, 16, True),  # hardly anything at once
        *[(4096, 30 * 1024, 15 * 1024, True), (4096, 35 * 1024, 17 * 1024, False)],  # half of it
    ],
)
def test_a_tiff_takes_as_much_as_its_pixels_and_those_of_a_strip(opens, width, height, rows, within):
    assert opens(in_strips(width, height, rows)) == within


def test_a_tiff_that_names_no_strip_is_one(opens):
    assert opens(tiff(4096, 23 * 1024, (273, 300), (279, 9)))
    assert not opens(tiff(4096, 24 * 1024, (273, 300), (279, 9)))


def test_a_tiff_in_colours_takes_four_times_as_much_as_a_grey_one(opens):
    assert opens(in_strips(4096, 12 * 1024, 16, samples=3)) and not opens(in_strips(4096, 14 * 1024, 16, samples=3))


@pytest.mark.parametrize(
    ("tile", "within"), [((256, 256), True), ((16 * 1024, 10 * 1024), True), ((16 * 1024, 11 * 1024), False)]
)
def test_a_tile_takes_as_much_as_it_is_large_though_the_picture_is_small(opens, tile, within):
    assert opens(in_tiles(100, 100, *tile)) == within


def test_of_a_large_tiff_in_tiles_one_tile_is_decoded_at_once(opens):
    assert opens(in_tiles(4096, 42 * 1024, 256, 256))
    assert opens(in_tiles(4096, 30 * 1024, 4096, 15 * 1024)) and not opens(in_tiles(4096, 35 * 1024, 4096, 18 * 1024))


def figures(side: int, size: int) -> bytes:
    """A square picture in figures, which Pillow decodes in Python, in a file of this size."""
    content = b"P2 %d %d 255\n" % (side, side)
    return content + b"1 " * ((size - len(content)) // 2)


@pytest.mark.parametrize(
    ("side", "size", "within"),
    [(1_000, 9_000, True), (1_001, 9_000, False), (9, 4 * MEGA, True), (9, 4 * MEGA + 9, False)],
)
def test_what_is_decoded_slowly_is_no_megapixel_and_four_megabytes_at_most(opens, side, size, within):
    assert opens(figures(side, size)) == within


def sampled(size: tuple[int, int], subsampling: int, progressive: bool, mode: str = "RGB") -> bytes:
    """A JPEG that says to be of this size."""
    buffer = io.BytesIO()
    options = {} if mode == "L" else {"subsampling": subsampling}
    Image.new(mode, (64, 64)).save(buffer, "JPEG", progressive=progressive, **options)
    content = buffer.getvalue()
    frame = content.index(b"\xff\xc2" if progressive else b"\xff\xc0")
    return content[: frame + 5] + struct.pack(">HH", *size[::-1]) + content[frame + 9 :]


@pytest.mark.parametrize(
    ("mode", "subsampling", "bytes_a_pixel"), [("RGB", 0, 6.0), ("RGB", 1, 4.0), ("RGB", 2, 3.0), ("L", 0, 2.0)]
)
def test_a_progressive_jpeg_takes_two_bytes_for_each_sample_of_a_colour(opens, mode, subsampling, bytes_a_pixel):
    width = 8_000
    most = int(2**28 / bytes_a_pixel / width)
    assert opens(sampled((width, most), subsampling, True, mode))
    assert not opens(sampled((width, most + 1), subsampling, True, mode))


def test_a_jpeg_in_one_scan_takes_only_what_it_is_read_at(opens):
    assert opens(sampled((20_000, 11_000), 0, False)) and not opens(sampled((20_000, 11_001), 0, False))


def png(width: int, height: int, color: int) -> bytes:
    header = b"IHDR" + struct.pack(">2I5B", width, height, 8, color, 0, 0, 0)
    chunks = [header, b"IDAT" + zlib.compress(bytes(99)), b"IEND"]
    packed = (struct.pack(">I", len(each) - 4) + each + struct.pack(">I", zlib.crc32(each)) for each in chunks)
    return b"\x89PNG\r\n\x1a\n" + b"".join(packed)


def bmp(width: int, height: int) -> bytes:
    return b"BM" + struct.pack("<IHHI", 0, 0, 0, 54) + struct.pack("<IiiHHIIiiII", 40, width, height, 1, 24, *[0] * 6)


HEADERS = {
    "a PNG in colours": (lambda height: png(8192, height, 2), 5.0),
    "a BMP": (lambda height: bmp(8192, height), 5.0),
    "a PPM": (lambda height: b"P6 8192 %d 255\n" % height, 5.0),
}


@pytest.mark.parametrize("name", HEADERS)
def test_what_is_decoded_at_once_takes_a_few_bytes_a_pixel(opens, name):
    header, bytes_a_pixel = HEADERS[name]
    most = int(2**28 / bytes_a_pixel / 8192)
    assert opens(header(most)) and not opens(header(most + 1))


@pytest.mark.parametrize("header", [png(8192, 21_000, 0), b"P5 8192 21000 255\n"], ids=["PNG", "PGM"])
def test_a_grey_picture_may_be_far_larger_than_one_in_colours(opens, header):
    assert opens(header)


def gif(*places: tuple[int, int, int, int]) -> bytes:
    """An animation of 8 x 8 pixels with frames at these places: left, top, width and height."""
    content = b"GIF89a" + struct.pack("<2H3B", 8, 8, 128, 0, 0) + bytes(3) + b"\xff" * 3
    for place in places:
        buffer = io.BytesIO()
        Image.frombytes("P", place[2:], bytes(place[2] * place[3])).save(buffer, "GIF", optimize=False)
        whole = buffer.getvalue()
        content += b"," + struct.pack("<4H", *place) + b"\0" + whole[whole.rindex(b",\0\0\0\0") + 10 : -1]
    return content + b";"


@pytest.mark.parametrize(
    ("place", "fits"),
    [
        *[((0, 0, 8, 8), True), ((3, 0, 5, 8), True), ((4, 0, 5, 8), False), ((0, 0, 9, 8), False)],
        *[((0, 3, 8, 5), True), ((0, 4, 8, 5), False), ((0, 0, 8, 9), False), ((7, 7, 1, 1), True)],
    ],
)
def test_a_frame_of_an_animation_lies_in_its_picture_both_ways(tmp_path, place, fits):
    (tmp_path / "moving.gif").write_bytes(gif((0, 0, 8, 8), place, (0, 0, 8, 8)))
    assert len(list(picture_file.frames(tmp_path / "moving.gif"))) == (3 if fits else 1)
