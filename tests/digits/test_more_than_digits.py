"""Pictures that hold more than digits: what is read, what is left out, and that it is said."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from digitpad.cli import main
from digitpad.digits.patches import patches
from digitpad.digits.pictures import Picture
from digitpad.digits.reading import HOLDS_MORE, ReadDigit, Reading, among_digits
from digitpad.digits.recognition import Prediction
from digitpad.digits.selection import written
from digitpad.nn.network import Network
from tests.digits.picture_material import drawn
from tests.digits.test_photos import words
from tests.digits.test_segmentation import shifted

NETWORK = Network([784, 10])

FOUR = [[(10, 0), (0, 60), (55, 60)], [(45, 10), (43, 100)]]
TWO = [[(0, 20), (20, 0), (45, 20), (0, 100), (60, 98)]]
MUCH = 30.0  # of 255, on average
CROSS = [[(0, 0), (70, 100), (35, 50), (0, 100), (70, 0)], [(35, 0), (35, 100)], [(0, 50), (70, 50)]]


def found(text):
    """As if this had been found in a picture: "?" is refused, "-" a minus."""
    digits, before = [], ""
    for sign in text:
        if sign == "\n":
            before = sign
            continue
        prediction = Prediction(
            3, np.full(10, 0.1, np.float32), np.zeros((28, 28), np.uint8), (), NETWORK, sign == "?", "No."
        )
        digits.append(ReadDigit(prediction, (0, 0, 1, 1), sign="minus" if sign == "-" else "", before=before))
        before = ""
    return digits


@pytest.mark.parametrize(
    ("there", "read", "holds_more"),
    [
        ("33", "33", False),
        ("3\n-33", "3\n-33", False),
        ("3?3", "3?3", True),
        ("??\n33\n?", "33", True),
        ("3\n-?\n33", "3\n33", True),
        ("?\n??", "?\n??", False),  # nothing is read but what is no digit, and that is said of each
        ("-\n?", "-\n?", False),
        ("", "", False),
    ],
)
def test_lines_without_digits_are_left_out_where_others_have_some(there, read, holds_more):
    digits = found(there)
    reading, kept = among_digits(digits)
    assert (reading.text, reading.holds_more) == (read, holds_more)
    assert [digits[place].prediction for place in kept] == [digit.prediction for digit in reading.digits]


@pytest.mark.parametrize(
    ("there", "lefts", "read"),
    [
        ("33?", [0, 1.2, 4.5], "33"),
        ("33?", [0, 2.7, 5.4], "33?"),  # evenly spaced, as in the boxes of a form
        ("?33\n33", [0, 3.5, 4.7, 0, 1.2], "33\n33"),
        ("33\n?33", [0, 1.2, 0, 3.5, 4.7], "33\n33"),
        ("33?", [0, 1.2, 3.4], "33?"),
        ("3?", [0, 3.0], "3"),
        ("3?", [0, 2.2], "3?"),
        ("-3?3", [0, 1.9, 3.1, 8], "-3?3"),
        ("??", [0, 3.0], "??"),
    ],
)
def test_what_is_no_digit_and_far_from_all_digits_is_left_out(there, lefts, read):
    digits = [replace(digit, box=(left, 0, 1, 1)) for digit, left in zip(found(there), lefts, strict=True)]
    reading, kept = among_digits(digits)
    assert (reading.text, reading.holds_more) == (read, "3" in there)
    assert [digits[place].box for place in kept] == [digit.box for digit in reading.digits]


@pytest.mark.parametrize(
    ("width", "left", "read"), [(0.2, 1.8, "3"), (0.2, 1.6, "3?"), (2.0, 3.6, "3"), (2.0, 3.4, "3?")]
)
def test_how_far_it_is_counts_from_edge_to_edge_in_heights_of_the_digit(width, left, read):
    digits = [replace(digit, box=(at, 0, width, 1)) for digit, at in zip(found("3?"), (0, left), strict=True)]
    assert among_digits(digits)[0].text == read
    low = [digits[0], replace(digits[1], box=(left, 0.5, width, 0.2))]
    assert among_digits(low)[0].text == read


def page(*lines):
    """Lines one below the other as a picture's ink."""
    strokes = [s for y, line in enumerate(lines) for x, one in enumerate(line) for s in lowered(one, x, y)]
    return np.pad(drawn(strokes, 160 * len(lines), 0.03), 120).astype(np.float32)


def lowered(strokes, x, y):
    return [[(px, py + 170 * y) for px, py in stroke] for stroke in shifted(strokes, 110 * x)]


def refuses_much_ink(images):
    """Refuses what has far more ink than the lines of a digit."""
    return [judged_by_ink(image) for image in images]


def judged_by_ink(image):
    refused = bool(image.mean() > MUCH)
    return Prediction(2, np.eye(10, dtype=np.float32)[2], image, (), NETWORK, refused, "No digit." if refused else "")


def test_the_steps_of_a_digit_are_its_own_where_a_line_above_is_left_out():
    below = Picture(page([CROSS, CROSS], [TWO]))
    reading = below.read(refuses_much_ink)
    assert (reading.text, reading.holds_more) == ("2", True)
    np.testing.assert_array_equal(below.steps(0).image, reading.digits[0].prediction.image)
    assert below.steps(1) is None


def test_the_command_line_says_that_a_picture_holds_more(tmp_path, capsys):
    path = tmp_path / "page.png"
    Image.fromarray(np.rint(255 * (1 - page([CROSS], [FOUR, TWO]))).astype(np.uint8)).save(path)
    assert main(["predict", str(path)]) == 0
    assert capsys.readouterr().out == f"{path}: 42. {HOLDS_MORE}\n"
    assert main(["predict", "--json", str(path)]) == 0
    assert json.loads(capsys.readouterr().out)["remark"] == HOLDS_MORE


def test_a_reading_of_strokes_holds_no_more_than_is_said_of_each():
    assert not Reading(tuple(found("3?"))).holds_more


def test_a_solid_thing_is_larger_than_the_digits_and_yet_none():
    ink = np.pad(page([FOUR, TWO]), ((200, 0), (0, 0)))
    ink[60:220, 200:360] = 1
    reading = Picture(ink).read(refuses_much_ink)
    assert (len(reading.digits), reading.holds_more) == (2, True)
    assert all(digit.box[1] > 240 for digit in reading.digits)
    assert not Picture(np.pad(page([FOUR, TWO]), 5)).read(refuses_much_ink).holds_more


def test_a_picture_of_one_solid_thing_is_read_as_that():
    ink = np.zeros((300, 300), np.float32)
    ink[60:220, 100:260] = 1
    reading = Picture(ink).read(refuses_much_ink)
    assert (reading.text, reading.holds_more) == ("?", False)


@pytest.mark.parametrize(("height", "kept"), [(90, 2), (130, 3)])
def test_the_capital_of_a_printed_word_is_left_out_with_it(height, kept):
    page = np.zeros((500, 800), bool)
    page[200:400, 300:325] = page[200:400, 400:425] = True
    words(page, 150, [326, 342, 358])
    page[168 - height : 168, 295:315] = True
    assert len(written(patches(page), np.zeros_like(page)).patches) == kept


@pytest.mark.parametrize(("lefts", "kept"), [((120, 136, 152, 168), 1), ((), 2)])
def test_where_words_are_printed_no_speck_below_the_digits_is_a_point(lefts, kept):
    page = np.zeros((700, 800), bool)
    page[100:300, 300:325] = True
    page[370:385, 330:345] = True
    words(page, 40, lefts)
    assert len(written(patches(page), np.zeros_like(page)).patches) == kept


def test_a_comma_between_what_is_left_of_a_rule_is_no_letter():
    ink = np.zeros((300, 400), bool)
    for left in (60, 240):
        ink[100:200, left : left + 12] = ink[100:112, left : left + 60] = True
    ink[185:215, 150:162] = True
    ink[198:200, 100:125] = ink[198:200, 200:225] = True
    found = written(patches(ink), np.zeros(ink.shape, bool)).patches
    assert (150, 185) in [(patch.left, patch.top) for patch in found]


def test_the_dark_rim_of_a_scan_is_no_digit_though_it_shows_at_all_sides():
    ink = np.zeros((300, 400), bool)
    ink[100:200, 160:172] = ink[100:112, 160:220] = True
    rim = ink.copy()
    rim[150:250, :2] = rim[40:140, 397:] = rim[:2, 100:200] = rim[298:, 180:280] = True
    found = written(patches(rim), np.zeros(ink.shape, bool)).patches
    assert [(patch.left, patch.top) for patch in found] == [(160, 100)]
