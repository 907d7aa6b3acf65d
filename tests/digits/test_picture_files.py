"""Picture files: the offered formats open, within bounds; of everything else one sentence says what to do."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from digitpad.digits import picture_file
from digitpad.digits.pictures import read_picture, taken_apart_by_rows
from digitpad.errors import ImageError
from tests.opened_pictures import taken_apart


def one(mode: str = "L", size: tuple[int, int] = (120, 160), ink: int = 0, paper: int = 255) -> Image.Image:
    """A picture of a 1."""
    picture = Image.new("L", size, paper)
    width, height = size
    line = [(0.5 * width, 0.2 * height), (0.45 * width, 0.8 * height)]
    ImageDraw.Draw(picture).line(line, fill=ink, width=max(2, width // 12))
    return picture.convert(mode)


def encoded(picture: Image.Image, kind: str, **options) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def refused(path: Path) -> str:
    """The sentence about a picture that does not open."""
    with pytest.raises(ImageError) as caught:
        read_picture(path)
    sentence = str(caught.value)
    assert "\n" not in sentence and sentence.startswith(str(path)) and sentence.endswith("."), sentence
    return sentence


@pytest.mark.parametrize("kind", picture_file.FORMATS)
def test_every_offered_format_opens_whatever_its_name(tmp_path, kind):
    assert not read_picture(written(tmp_path / "picture.dat", encoded(one("RGB"), kind))).empty


FOREIGN = {
    "heic": (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "is a HEIC picture"),
    "avif": (b"\0\0\0\x1cftypavif\0\0\0\0avifmif1", "is an AVIF picture"),
    "svg": (b'<?xml version="1.0"?>\n<!-- made by hand -->\n<SVG xmlns="x"/>', "is a drawing in SVG"),
    "pdf": (b"%PDF-1.7\n%\xe2\xe3", "is a PDF document"),
    "eps": (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "is a PostScript drawing"),
    "binary eps": (b"\xc5\xd0\xd3\xc6" + bytes(40), "is a PostScript drawing"),
    "jp2": (b"\0\0\0\x0cjP  \r\n\x87\n\0\0\0\x14ftypjp2 ", "is not a picture that can be read"),
    "psd": (b"8BPS\0\1" + bytes(30), "is a Photoshop picture"),
    "text": (b"hello", "is not a picture that can be read"),
    "empty": (b"", "is empty"),
}


@pytest.mark.parametrize("name", FOREIGN)
def test_what_is_no_offered_picture_gets_a_sentence_that_helps(tmp_path, name):
    content, sentence = FOREIGN[name]
    assert sentence in refused(written(tmp_path / "picture.png", content))


@pytest.mark.parametrize("kind", ["ICO", "TGA", "PCX", "SGI", "DDS", "BLP", "AVIF", "JPEG2000", "EPS", "PDF"])
def test_no_other_format_of_pillow_is_tried(tmp_path, kind):
    refused(written(tmp_path / "picture.png", encoded(one("P" if kind == "BLP" else "RGB"), kind)))


def test_no_program_is_started_for_a_picture(tmp_path, monkeypatch):
    def started(*arguments, **options):
        raise AssertionError("a picture has started a program")

    monkeypatch.setattr("subprocess.Popen", started)
    monkeypatch.setattr("os.system", started)
    for name in ("eps", "binary eps"):
        refused(written(tmp_path / "picture.png", FOREIGN[name][0]))
    refused(written(tmp_path / "real.png", encoded(one("RGB"), "EPS")))


@pytest.mark.parametrize("error", [OverflowError, RuntimeError, SyntaxError, KeyError, struct.error, MemoryError])
def test_whatever_pillow_raises_becomes_a_sentence(tmp_path, monkeypatch, error):
    def load(self):
        raise error("two\nlines")

    path = written(tmp_path / "picture.png", encoded(one(), "PNG"))
    monkeypatch.setattr(Image.Image, "load", load)
    assert "cannot be read as a picture: " in refused(path)


def test_a_picture_that_is_cut_off_is_told(tmp_path):
    for kind in picture_file.FORMATS:
        whole = encoded(one("RGB", (300, 400)), kind)
        for share in (0.02, 0.3, 0.7):
            path = written(tmp_path / "cut", whole[: int(share * len(whole))])
            try:
                read_picture(path)
            except ImageError:
                refused(path)


def test_nothing_but_the_sentence_is_said_of_a_damaged_tiff(tmp_path, capfd):
    whole = bytearray(encoded(one("RGB"), "TIFF", compression="tiff_lzw"))
    whole[40:90] = bytes(50)
    refused(written(tmp_path / "damaged.tif", bytes(whole)))
    assert capfd.readouterr() == ("", "")


def test_a_gif_with_junk_before_its_picture_opens(tmp_path):
    whole = encoded(one("P"), "GIF")
    start = whole.index(b",\0\0\0\0")
    assert not read_picture(written(tmp_path / "junk.gif", whole[:start] + b"x" + whole[start:])).empty


# Sizes


def png(width: int, height: int, *chunks: bytes) -> bytes:
    """A grey PNG that is all black, with other chunks before its pixels."""
    header = chunk(b"IHDR", struct.pack(">2I5B", width, height, 8, 0, 0, 0, 0))
    pixels = chunk(b"IDAT", zlib.compress(bytes(min(height * (width + 1), 10**6))))
    return b"\x89PNG\r\n\x1a\n" + header + b"".join(chunks) + pixels + chunk(b"IEND", b"")


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def jpeg(width: int, height: int, progressive: bool = False) -> bytes:
    """A JPEG that says to be of this size."""
    content = encoded(one("RGB"), "JPEG", progressive=progressive)
    frame = content.index(b"\xff\xc2" if progressive else b"\xff\xc0")
    return content[: frame + 5] + struct.pack(">HH", height, width) + content[frame + 9 :]


def runs(side: int, content: bytes) -> bytes:
    """A square BMP whose pixels are stored as runs of one color."""
    header = struct.pack("<IiiHHIIiiII", 40, side, side, 1, 8, 1, 0, 0, 0, 256, 0)
    return b"BM" + struct.pack("<IHHI", 0, 0, 0, 1078) + header + bytes(1024) + content


TOO_LARGE = {
    "a column": png(1, 50_000_000),
    "a row just beyond the longest": png(65_536, 1),
    "a row": png(50_000_000, 1),
    "a square": png(30_000, 30_000),
    "beyond all bounds": png(2**31 - 1, 2**31 - 1),
    "a text of 9 MB": png(9, 9, chunk(b"tEXt", b"a\0" + bytes(9_000_000))),
    "9 MB after the pixels": png(9, 9)[:-12] + chunk(b"tEXt", b"a\0" + bytes(9_000_000)) + chunk(b"IEND", b""),
    "200,000 chunks": png(9, 9, chunk(b"abCd", b"") * 200_000),
    "a JPEG of 300 megapixels": jpeg(20_000, 15_000),
    "a progressive JPEG of 100 megapixels": jpeg(10_000, 10_000, progressive=True),
    "a header of junk": b"\xff\xd8\xff\xe0\0\4ab" + b"x" * 20_000,
    "a header of 9 MB": b"\xff\xd8" + (b"\xff\xe1\xff\xffExif\0\0" + bytes(65_527)) * 140,
    "a GIF of 60,000 x 60,000": b"GIF89a" + struct.pack("<2H3B", 60_000, 60_000, 0, 0, 0)
    + b",\0\0\0\0\1\0\1\0\0\2\2L\1\0;",
    "five megapixels in figures": b"P3 2500 2000 255\n1 2 3 ",
    "a BMP of runs": runs(20_000, b"\0\1"),
    "a BMP of runs that go nowhere": runs(900, b"\0\2\0\0" * 1_100_000),
}  # fmt: skip


@pytest.mark.parametrize("name", TOO_LARGE)
def test_what_would_take_too_much_is_refused_before_it_is_decoded(tmp_path, monkeypatch, name):
    path = written(tmp_path / "large", TOO_LARGE[name])
    monkeypatch.setattr(picture_file, "colors", lambda image: pytest.fail("it was decoded"))
    assert refused(path).endswith("is too large: save it with fewer pixels and open that.")


def test_the_longest_row_is_read(tmp_path):
    assert read_picture(written(tmp_path / "row.png", png(65_535, 1))).factor > 65


def test_a_progressive_jpeg_is_as_large_as_its_colors_are_sampled(tmp_path):
    """Each color of half the lines and columns takes a quarter: all together half of what three whole ones do."""
    path = written(tmp_path / "large.jpg", jpeg(9_000, 7_000, progressive=True))
    assert read_picture(path).factor == 9.0


def test_compressed_texts_are_not_unpacked_without_end(tmp_path):
    bomb = zlib.compress(bytes(50_000_000))
    for kind, start in ((b"zTXt", b"a\0\0"), (b"iCCP", b"a\0\0"), (b"iTXt", b"a\0\1\0\0\0")):
        path = written(tmp_path / "bomb.png", png(90, 90, chunk(kind, start + bomb)))
        try:
            assert read_picture(path).empty
        except ImageError:
            refused(path)


def test_a_file_of_a_gigabyte_is_not_read(tmp_path):
    path = written(tmp_path / "large.png", encoded(one(), "PNG"))
    with path.open("r+b") as file:
        file.truncate(2**30)
    assert "too large" in refused(path)


@pytest.mark.parametrize("progressive", [False, True])
def test_a_photograph_of_many_megapixels_is_read_smaller(tmp_path, progressive):
    picture = one("L", (9_000, 7_500), 40, 200)
    path = written(tmp_path / "large.jpg", encoded(picture, "JPEG", progressive=progressive))
    read = read_picture(path)
    assert not read.empty and max(read.ink.shape) == 1000 and read.factor == 9.0


def test_a_picture_whose_file_is_large_is_read(tmp_path):
    noise = Image.fromarray(np.random.default_rng(0).integers(0, 256, (1_800, 1_800, 3)).astype(np.uint8))
    for kind, options in (("WEBP", {"lossless": True, "quality": 0, "method": 0}), ("PNG", {"compress_level": 0})):
        path = written(tmp_path / "large", encoded(noise, kind, **options))
        assert path.stat().st_size > 2**23 and read_picture(path).factor == 1.8


def test_a_picture_by_strips_is_the_picture_at_once(monkeypatch):
    rng = np.random.default_rng(0)
    noise = Image.fromarray(rng.integers(0, 256, (1331, 1777, 4)).astype(np.uint8), "RGBA")
    for mode in ("L", "RGB", "RGBA", "P", "I;16", "F"):
        picture = noise.convert("L") if mode == "I;16" else noise.convert(mode)
        if mode == "I;16":
            picture = Image.fromarray(np.asarray(picture).astype(np.uint16) * 200)
        whole = taken_apart(picture).ink
        with monkeypatch.context() as patched:
            patched.setattr("digitpad.digits.colors.STRIP", 20_000)
            strips = taken_apart(picture).ink
        np.testing.assert_allclose(strips, whole, atol=0.02)


def test_rows_that_are_given_one_after_the_other_make_the_picture_that_a_file_does(tmp_path):
    picture = one("RGB", (700, 900))
    in_file = read_picture(written(tmp_path / "one.png", encoded(picture, "PNG")))
    np.testing.assert_array_equal(taken_apart(picture).ink, in_file.ink)
    with pytest.raises(picture_file.PictureTooLarge, match="too large"):
        taken_apart_by_rows((100_000, 3), lambda top, bottom: pytest.fail("it was decoded"))


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_floats_that_are_no_numbers_are_paper(value):
    grey = np.asarray(one(), np.float32)
    grey[:20] = value
    assert not taken_apart(Image.fromarray(grey)).empty
    assert taken_apart(Image.fromarray(np.full((30, 30), value, np.float32))).empty
    assert taken_apart(Image.fromarray(np.array([[3e38, -3e38], [0, 1]], np.float32))).empty


# Animations


def animated(kind: str, *frames: Image.Image) -> bytes:
    return encoded(frames[0], kind, save_all=True, append_images=frames[1:], duration=50)


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_of_an_animation_the_first_picture_with_ink_is_read(tmp_path, kind):
    blank, grey = one("RGB", ink=255), one("RGB", ink=250, paper=250)
    path = written(tmp_path / "moving", animated(kind, blank, grey, one("RGB"), blank))
    assert not read_picture(path).empty
    assert read_picture(written(tmp_path / "blank", animated(kind, blank, grey))).empty


@pytest.mark.parametrize(("shaded", "found"), [(8, True), (9, False)])
def test_of_an_animation_a_few_pictures_are_searched_for_ink_beside_blank_ones(tmp_path, shaded, found):
    blanks = [one("L", ink=255), *[one("L", ink=250 - each, paper=250 - each) for each in range(9)]]
    slope = Image.linear_gradient("L").resize((120, 160))
    slopes = [slope.point(lambda x, n=n: 200 - x // 4 + n) for n in range(shaded)]
    path = written(tmp_path / "moving.png", animated("PNG", slopes[0], *blanks, *slopes[1:], one("L")))
    assert len(list(picture_file.frames(path))) == len(blanks) + shaded + 1
    assert read_picture(path).empty != found


@pytest.mark.parametrize("own_colors", [False, True], ids=["colors of all", "colors of each"])
def test_frames_of_a_gif_are_read_up_to_one_that_is_larger_than_the_picture(tmp_path, own_colors):
    """Though a length is written of a table of colors that is not there, too."""
    length, in_file = 1, 128  # 2^(1 + 1) colors
    colors = bytes(9) + b"\xff" * 3
    whole = encoded(Image.frombytes("P", (8, 8), bytes([3] * 64)), "GIF", optimize=False)
    pixels = whole[whole.rindex(b",\0\0\0\0") + 10 : -1]

    def frame(side):
        place = b"," + struct.pack("<4H", 0, 0, side, side)
        return place + bytes([in_file | length]) + colors + pixels if own_colors else place + bytes([length]) + pixels

    start = b"GIF89a" + struct.pack("<2H", 8, 8)
    start += bytes([length, 0, 0]) if own_colors else bytes([in_file | length, 0, 0]) + colors
    path = written(tmp_path / "moving.gif", start + frame(8) + frame(8) + frame(9) + frame(8) + b";")
    assert len(list(picture_file.frames(path))) == 2


def test_a_frame_beyond_the_picture_is_not_made_room_for(tmp_path):
    content = animated("GIF", one("P", ink=255), one("P", ink=250, paper=250))
    frame = content.rindex(b",", 0, content.rindex(b",") + 1)
    content = content[: frame + 5] + struct.pack("<HH", 60_000, 60_000) + content[frame + 9 :]
    assert read_picture(written(tmp_path / "moving.gif", content)).empty
