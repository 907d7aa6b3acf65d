"""Pictures of digits: however they were taken, the ink in them is what was written."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageOps

from digitpad.digits.colors import colors
from digitpad.digits.paper import as_ink
from digitpad.digits.patches import labelled, patches
from digitpad.digits.pictures import Picture, read_picture
from digitpad.digits.recognition import Prediction, recognize_images
from digitpad.digits.touching import cut_apart
from digitpad.errors import ImageError
from digitpad.interop import load_model
from digitpad.nn.network import Network
from tests.digits.numbers_material import pen_digits
from tests.digits.picture_material import LARGEST, SMALLEST, drawn, lit, pictures
from tests.digits.test_segmentation import shifted
from tests.opened_pictures import taken_apart

NETWORK = Network([784, 10])

FOUR = [[(10, 0), (0, 60), (55, 60)], [(45, 10), (43, 100)]]
TWO = [[(0, 20), (20, 0), (45, 20), (0, 100), (60, 98)]]
SEVEN = [[(0, 0), (60, 0), (25, 100)]]


def even(images):
    """A reader that cannot tell one digit from another."""
    return [Prediction(0, np.full(10, 0.1, np.float32), image, (), NETWORK) for image in images]


def page(strokes, side, pen=0.07, margin=0.2):
    """Ink in [0, 1] on a page around it."""
    ink = drawn(strokes, side, pen)
    return np.pad(ink, round(margin * side))


def seen(ink, paper=0.9, pen=0.15):
    return Image.fromarray(np.rint(255 * (paper + (pen - paper) * ink)).astype(np.uint8))


@pytest.mark.parametrize(("paper", "pen"), [(0.95, 0.1), (0.1, 0.95), (0.8, 0.55), (0.3, 0.6)])
@pytest.mark.parametrize("side", [24, 90, 700])
def test_dark_on_light_and_light_on_dark_show_the_same_ink(paper, pen, side):
    ink = page(TWO, side)
    found = as_ink(np.asarray(seen(ink, paper, pen), np.float32) / np.float32(255))
    assert np.mean((found > 0.5) != (ink > 0.5)) < 0.02
    assert found[ink == 0].max() < 0.3 and found.max() >= 1


def test_uneven_light_and_noise_leave_the_paper_blank():
    ink = page([*FOUR, *shifted(TWO, 90)], 400)
    grey = lit(0.9 - 0.7 * ink, 0.6, 0.04, np.random.default_rng(2)).astype(np.float32) / np.float32(255)
    found = as_ink(grey)
    assert np.mean(found[ink == 0] > 0.42) < 0.01
    assert np.mean(found[ink == 1] > 0.42) > 0.97


def test_a_shadow_is_no_ink():
    ink = page([*FOUR, *shifted(TWO, 90)], 500)
    light = np.ones_like(ink)
    light[:, 300:] = 0.6
    picture = Picture(as_ink(((0.9 - 0.7 * ink) * light).astype(np.float32)))
    reading = picture.read(even)
    assert len(reading.digits) == 2


@pytest.mark.parametrize("softness", [2, 20])
def test_pale_ink_is_as_full_on_both_sides_of_a_shadows_edge_and_the_edge_is_no_ink(softness):
    ink = page([*FOUR, *shifted(TWO, 90)], 400, pen=0.04, margin=0.7)
    y, x = np.mgrid[: ink.shape[0], : ink.shape[1]]
    light = 1 - 0.5 / (1 + np.exp((x - 0.6 * y - 300) / softness))
    found = as_ink(((0.9 - 0.35 * ink) * light).astype(np.float32))
    assert np.mean(found[ink == 1] > 0.6) > 0.97
    assert np.mean(found[ink == 0] > 0.42) < 0.01


@pytest.mark.parametrize("turn", [12, 30, 45])
def test_the_corners_of_a_shadow_are_no_ink(turn):
    ink = page([*FOUR, *shifted(TWO, 90)], 400, pen=0.04, margin=0.7)
    shadow = Image.new("L", (ink.shape[1], ink.shape[0]))
    ImageDraw.Draw(shadow).rectangle(
        [0.1 * shadow.width, 0.1 * shadow.height, 0.5 * shadow.width, 0.7 * shadow.height], fill=255
    )
    soft = np.asarray(shadow.rotate(turn).filter(ImageFilter.GaussianBlur(3)), np.float32) / 255
    found = as_ink(((0.9 - 0.7 * ink) * (1 - 0.45 * soft)).astype(np.float32))
    assert np.mean(found[ink == 1] > 0.6) > 0.97
    assert np.mean(found[ink == 0] > 0.42) < 0.001


def test_a_shadow_with_four_sides_is_no_sheet_where_writing_runs_over_its_edge():
    ink = page([*FOUR, *shifted(TWO, 90)], 220, pen=0.04, margin=1.0)
    shadow = Image.new("L", (ink.shape[1], ink.shape[0]))
    middle = ink.shape[1] // 2
    ImageDraw.Draw(shadow).polygon([(middle, 140), (middle + 180, 200), (middle + 120, 520), (middle - 60, 460)], 255)
    soft = np.asarray(shadow.filter(ImageFilter.GaussianBlur(3)), np.float32) / 255
    seen = np.rint(255 * (0.9 - 0.75 * ink) * (1 - 0.45 * soft)).astype(np.uint8)
    picture = taken_apart(Image.fromarray(seen))
    assert picture.outline is None
    assert len(picture.read(even).digits) == 2


def test_paper_without_ink_is_empty():
    rng = np.random.default_rng(1)
    for blank in (np.full((90, 120), 200, np.uint8), lit(np.full((300, 200), 0.8), 0.5, 0.02, rng)):
        picture = taken_apart(Image.fromarray(blank))
        assert picture.empty
        assert picture.read(even).text == ""


def test_a_number_is_taken_apart_from_left_to_right_with_boxes_in_the_pictures_pixels():
    ink = page([*FOUR, *shifted(TWO, 90), *shifted(SEVEN, 190)], 1500)
    reading = taken_apart(seen(ink)).read(even)
    assert len(reading.digits) == 3
    columns = np.flatnonzero((ink > 0.5).any(axis=0))
    left, right = reading.digits[0].box[0], reading.digits[2].box[0] + reading.digits[2].box[2]
    assert abs(left - columns[0]) < 6 and abs(right - columns[-1]) < 6
    for digit in reading.digits:
        assert 15 <= np.ptp(np.flatnonzero(digit.prediction.image.any(axis=1))) <= 21


@pytest.mark.parametrize("suffix", ["jpg", "png", "tiff"])
def test_an_upright_copy_is_read_of_a_photograph_held_sideways(tmp_path, suffix):
    picture = seen(page([*FOUR, *shifted(TWO, 90)], 200)).rotate(90, expand=True)
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned by 90 degrees clockwise
    picture.save(tmp_path / f"turned.{suffix}", exif=exif)
    assert len(read_picture(tmp_path / f"turned.{suffix}").read(even).digits) == 2


@pytest.mark.parametrize("orientation", range(9))
def test_a_picture_is_turned_as_its_camera_says(orientation):
    picture = Image.fromarray(np.random.default_rng(4).integers(0, 256, (5, 3, 3)).astype(np.uint8))
    picture.getexif()[0x0112] = orientation
    upright = np.asarray(ImageOps.exif_transpose(picture), np.float32) / 255
    np.testing.assert_allclose(colors(picture), upright, atol=1e-6)


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "LA", "CMYK", "I;16", "I", "F"])
def test_every_kind_of_picture_is_read(mode):
    grey = seen(page(TWO, 120))
    deep = Image.fromarray(np.asarray(grey).astype(np.uint16) * 257)
    picture = deep if mode == "I;16" else grey.convert(mode)
    assert len(taken_apart(picture).read(even).digits) == 1


@pytest.mark.parametrize("shade", [0, 255])
def test_transparent_paper_shows_the_ink_whatever_its_colour(shade):
    ink = page(TWO, 100)
    layers = [np.full(ink.shape, shade, np.uint8)] * 3 + [np.rint(255 * ink).astype(np.uint8)]
    reading = taken_apart(Image.fromarray(np.stack(layers, axis=-1), "RGBA")).read(even)
    assert len(reading.digits) == 1
    assert reading.digits[0].prediction.image.max() == 255


def test_a_digit_of_mnist_comes_out_nearly_as_it_went_in(mnist):
    differences = []
    for image in mnist.validation.images[:60].reshape(-1, 28, 28):
        reading = taken_apart(Image.fromarray(255 - image)).read(even)
        if len(reading.digits) == 1:
            differences.append(np.abs(reading.digits[0].prediction.image.astype(int) - image).mean())
    assert len(differences) >= 57
    assert np.median(differences) < 5


def test_each_broken_file_gets_a_sentence(tmp_path):
    good = tmp_path / "good.png"
    seen(page(TWO, 60)).save(good)
    whole = good.read_bytes()
    for name, content in {"empty": b"", "text": b"hello", "cut": whole[: len(whole) // 2]}.items():
        path = tmp_path / f"{name}.png"
        path.write_bytes(content)
        with pytest.raises(ImageError, match=f"{name}.png"):
            read_picture(path)
    Image.new("1", (20_000, 20_000)).save(tmp_path / "huge.png")
    with pytest.raises(ImageError, match="too large"):
        read_picture(tmp_path / "huge.png")


def narrow_is_sure(pieces):
    """A reader that is sure of what is no wider than high."""
    return [as_probable(0.95 if width_of(piece) <= width_of(piece.T) else 0.1) for piece in pieces]


def whole_is_in_doubt(margin):
    """A reader with so much evidence for one digit in the whole patch, and much for one in each part of it."""

    def read(pieces):
        wide = [width_of(piece) > 0.8 * piece.shape[1] for piece in pieces]
        return [as_probable(0.99, margin if is_wide else 6.0) for is_wide in wide]

    return read


def width_of(piece):
    return np.ptp(np.flatnonzero(piece.any(axis=0)))


def as_probable(probability, margin=None):
    """A digit that is so probable, with so much evidence for it."""
    others = (1 - probability) / 9
    probabilities = np.array([probability, *[others] * 9], np.float32)
    return Prediction(0, probabilities, np.zeros((28, 28), np.uint8), (), NETWORK, margin=margin)


def touching(n):
    """n twos side by side, each with its foot on the next."""
    ink = drawn([shifted(TWO, 63 * i)[0] for i in range(n)], 80 * n, 0.09 / n)
    return ink > 0.5


@pytest.mark.parametrize("n", [2, 3])
def test_digits_that_touch_are_cut_apart_where_little_holds_them_together(n):
    mask = touching(n)
    pieces = cut_apart(mask, 7.0, narrow_is_sure)
    assert len(pieces) == n
    for index, piece in enumerate(pieces):
        middle = np.flatnonzero(piece.any(axis=0)).mean() / mask.shape[1]
        assert abs(middle - (index + 0.5) / n) < 0.06


@pytest.mark.parametrize("n", [2, 3])
def test_in_a_picture_digits_that_touch_are_read_each_in_its_place(n):
    model = load_model(None)
    pair = taken_apart(seen(np.pad(touching(n), 20)))
    digits = pair.read(lambda images: recognize_images(images, model.network, model.rejection)).digits
    assert [(digit.name, digit.before) for digit in digits] == [("2", "")] * n
    lefts, widths = zip(*((digit.box[0], digit.box[2]) for digit in digits), strict=True)
    np.testing.assert_allclose(lefts, 20 + 80 * n * np.arange(n) / n, atol=25)
    assert max(widths) < 1.3 * 80


def test_what_is_read_surely_as_one_digit_is_not_cut():
    assert len(cut_apart(touching(2), 7.0, lambda pieces: [as_probable(0.99)] * len(pieces))) == 1
    assert len(cut_apart(touching(1), 7.0, narrow_is_sure)) == 1
    block = np.ones((40, 90), bool)
    assert len(cut_apart(block, 7.0, narrow_is_sure)) == 1


@pytest.mark.parametrize(("margin", "pieces"), [(6.0, 1), (0.1, 2)])
def test_a_wide_patch_stays_whole_where_there_is_much_evidence_for_one_digit(margin, pieces):
    """What a network sees in two digits may be as probable as a wide 0, but there is little evidence for it."""
    assert len(cut_apart(touching(2), 7.0, whole_is_in_doubt(margin))) == pieces


def test_a_ring_is_cut_less_readily_than_a_bridge():
    """Both halves of a wide 0 may look like digits, such as 6 and 7."""
    ring = np.ones((100, 110), bool)
    ring[6:-6, 6:-6] = False
    assert len(cut_apart(ring, 7.0, whole_is_in_doubt(1.0))) == 1
    bridged = ring.copy()
    bridged[:6] = bridged[-6:] = False
    bridged[47:53] = True
    assert len(cut_apart(bridged, 7.0, whole_is_in_doubt(1.0))) == 2


def test_patches_hang_together_by_edges_or_corners():
    mask = np.array([[1, 0, 0, 1], [0, 1, 0, 1], [0, 0, 0, 0], [1, 1, 0, 0]], bool)
    found = sorted((p.left, p.top, p.size, p.area) for p in patches(mask))
    assert found == [(0, 0, (2, 2), 2), (0, 3, (2, 1), 2), (3, 0, (1, 2), 2)]
    assert patches(np.zeros((3, 4), bool)) == []


def test_patches_are_those_of_a_slow_search():
    rng = np.random.default_rng(0)
    for _ in range(60):
        mask = rng.random(rng.integers(1, 15, 2)) < rng.random()
        fast, slow = labelled(mask), searched(mask)
        assert len(set(zip(fast.ravel(), slow.ravel(), strict=True))) == len(np.unique(fast)) == len(np.unique(slow))


def searched(mask):
    labels = np.zeros(mask.shape, int)
    for start in map(tuple, np.argwhere(mask)):
        stack, name = [start], labels.max() + 1
        while stack and labels[start] in (0, name):
            y, x = stack.pop()
            if 0 <= y < mask.shape[0] and 0 <= x < mask.shape[1] and mask[y, x] and not labels[y, x]:
                labels[y, x] = name
                stack += [(y + dy, x + dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1)]
    return labels


def test_the_material_is_of_all_kinds_and_the_same_for_the_same_seed(mnist):
    digits = pen_digits(50, 2)
    made = pictures(mnist.validation.images, mnist.validation.labels, digits, 40, seed=7)
    again = pictures(mnist.validation.images, mnist.validation.labels, digits, 40, seed=7)
    assert [p.picture.tobytes() for p in made] == [p.picture.tobytes() for p in again]
    for kind in ("MNIST", "pen", "dark on light", "light on dark"):
        assert sum(kind in p.description for p in made) >= 8
    assert all(min(p.picture.size) >= SMALLEST and max(p.picture.size) <= LARGEST for p in made)


def test_lines_and_signs_are_read_in_pictures_and_a_wide_sign_is_not_cut_apart():
    def sure(images):
        return [Prediction(0, np.eye(10, dtype=np.float32)[0], image, (), NETWORK) for image in images]

    point = [[(116, 93), (126, 101)]]
    first = [[(-70, 50), (-20, 52)], *SEVEN, *point, *shifted(FOUR, 150)]
    reading = Picture(page([*first, *shifted(TWO, 0, 160)], 500, pen=0.02)).read(sure)
    assert [digit.sign for digit in reading.digits] == ["minus", "", "point", "", ""]
    assert reading.text == "-0.0\n0"
